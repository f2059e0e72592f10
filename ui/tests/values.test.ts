import { expect, test } from 'vitest';
import { isBlank, listOf, rowsOf, textOf, together, typedOf } from '../src/values';

test('each form of a value is read as what it is', () => {
  expect([textOf('a'), textOf(['a']), textOf(undefined)]).toEqual(['a', '', '']);
  expect([listOf('a'), listOf(''), listOf(['a', 'b']), listOf([{ a: 'b' }])]).toEqual([['a'], [], ['a', 'b'], []]);
  expect([rowsOf('a'), rowsOf([{ a: 'b' }])]).toEqual([[], [{ a: 'b' }]]);
});

test('words for a time are read as the text that they are, and keep when they were typed', () => {
  const typed = { text: 'last night', said: '2026-06-03T10:00:00.000Z' };
  expect([textOf(typed), listOf(typed), rowsOf(typed), typedOf(typed)]).toEqual(['last night', ['last night'], [], typed]);
  expect(typedOf('last night')).toEqual({ text: 'last night', said: '' });
  expect([isBlank(typed), isBlank({ ...typed, text: ' ' })]).toEqual([false, true]);
  expect(together({ when: typed }, { when: 'today' })).toEqual({ when: typed });
});

test('blanks and rows of blanks say nothing', () => {
  expect([undefined, ' ', [], ['', ' '], [{ a: '', b: [''] }]].map(isBlank)).toEqual([true, true, true, true, true]);
  expect(['a', ['', 'a'], [{ a: '' }, { a: 'b' }]].map(isBlank)).toEqual([false, false, false]);
});

test('what is given along goes into a draft without taking anything from it', () => {
  expect(
    together({ incidents: ['3'], what: 'mine', rows: [{ a: '1' }] }, { incidents: ['4'], what: 'yours', kind: 'cctv', rows: [{ a: '1' }, { a: '2' }] }),
  ).toEqual({ incidents: ['3', '4'], what: 'mine', kind: 'cctv', rows: [{ a: '1' }, { a: '2' }] });
});
