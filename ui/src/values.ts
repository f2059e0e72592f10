/** What stands in the fields of a form, by their keys. */
import type { FieldValue } from './contract/types';

/** The values of several fields. */
export type Values = Record<string, FieldValue>;

/** A time in words, and when they were typed. */
export type Typed = Extract<FieldValue, { said: string }>;

const isTyped = (value: FieldValue | undefined): value is Typed => typeof value === 'object' && !Array.isArray(value);

/** A text, where it is one; blank otherwise. */
export const textOf = (value: FieldValue | undefined): string =>
  typeof value === 'string' ? value : isTyped(value) ? value.text : '';

/** The same as a time in words; as if typed now, where it is not known when. */
export const typedOf = (value: FieldValue | undefined): Typed =>
  isTyped(value) ? value : { text: textOf(value), said: '' };

/** The texts of a list; one text is a list of one. */
export function listOf(value: FieldValue | undefined): string[] {
  if (Array.isArray(value)) {
    return value.filter((part): part is string => typeof part === 'string');
  }
  const text = textOf(value);
  return text === '' ? [] : [text];
}

/** The rows of a field that has fields itself. */
export const rowsOf = (value: FieldValue | undefined): Values[] =>
  Array.isArray(value) ? value.filter((part): part is Values => typeof part !== 'string') : [];

/** Whether nothing is filled in. */
export function isBlank(value: FieldValue | undefined): boolean {
  return textOf(value).trim() === '' && listOf(value).every((part) => part.trim() === '') && rowsOf(value).every(allBlank);
}

/** Whether nothing is filled in, in any field. */
export const allBlank = (values: Values): boolean => Object.values(values).every(isBlank);

/**
 * What was there, and what is given along with it: lists have both, a blank
 * field is filled, and what was written stays.
 */
export function together(there: Values, given: Values): Values {
  const both: Values = { ...there };
  for (const [key, value] of Object.entries(given)) {
    const before = there[key];
    if (isBlank(before)) {
      both[key] = value;
    } else if (!Array.isArray(before)) {
      continue;
    } else if (rowsOf(value).length > 0) {
      const rows = rowsOf(before);
      const known = new Set(rows.map((row) => JSON.stringify(row)));
      both[key] = [...rows, ...rowsOf(value).filter((row) => !known.has(JSON.stringify(row)))];
    } else {
      both[key] = [...new Set([...listOf(before), ...listOf(value)])];
    }
  }
  return both;
}
