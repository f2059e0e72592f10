import { expect, test } from 'vitest';
import { steps } from '../src/steps';

test('what a form was comes back step by step, and forward again', () => {
  const taken = steps({ text: '' });
  taken.note({ text: 'a' });
  taken.note({ text: 'a' });
  taken.note({ text: 'ab' });
  expect(taken.back({ text: 'ab' })).toEqual({ text: 'a' });
  expect(taken.back({ text: 'a' })).toEqual({ text: '' });
  expect(taken.back({ text: '' })).toBeNull();
  expect(taken.forward({ text: '' })).toEqual({ text: 'a' });
  expect(taken.forward({ text: 'a' })).toEqual({ text: 'ab' });
  expect(taken.forward({ text: 'ab' })).toBeNull();
});

test('what was typed since the last pause is a step of its own', () => {
  const taken = steps('');
  taken.note('a');
  expect(taken.canGoBack('abc')).toBe(true);
  expect(taken.back('abc')).toBe('a');
  expect(taken.forward('a')).toBe('abc');
});

test('typing after a step back leaves nothing to step forward to', () => {
  const taken = steps('');
  taken.note('a');
  taken.back('a');
  expect(taken.canGoForward('')).toBe(true);
  taken.note('b');
  expect(taken.canGoForward('b')).toBe(false);
  expect(taken.back('b')).toBe('');
});

test('what is remembered does not change with the form', () => {
  const form = { rows: ['a'] };
  const taken = steps(form);
  form.rows.push('b');
  taken.note(form);
  expect(taken.back(form)).toEqual({ rows: ['a'] });
});
