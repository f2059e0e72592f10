import { expect, test } from 'vitest';
import { isBlank, listOf, rowsOf, textOf, together } from '../src/values';

test('each form of a value is read as what it is', () => {
  expect([textOf('a'), textOf(['a']), textOf(undefined)]).toEqual(['a', '', '']);
  expect([listOf('a'), listOf(''), listOf(['a', 'b']), listOf([{ a: 'b' }])]).toEqual([['a'], [], ['a', 'b'], []]);
  expect([rowsOf('a'), rowsOf([{ a: 'b' }])]).toEqual([[], [{ a: 'b' }]]);
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
