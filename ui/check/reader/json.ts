/**
 * Canonical JSON (record-1, conventions). A text is canonical where it is what
 * its own value is written as; so the bytes of a part are those of its value
 * written again.
 */
import { bytesOf, textOf } from './bytes.ts';

/** How deep lists and objects may stand in each other (bundle-1 §8). */
const DEEPEST = 64;

export type Json = null | boolean | number | string | Json[] | JsonObject;
export type JsonObject = { [key: string]: Json };

/** Reads a text that is in canonical form; nothing otherwise. */
export function readJson(bytes: Uint8Array): { value: Json } | undefined {
  const text = textOf(bytes);
  if (text === undefined || isTooDeep(text)) {
    return undefined;
  }
  try {
    const value = JSON.parse(text) as Json;
    return canonical(value) === text ? { value } : undefined;
  } catch {
    return undefined;
  }
}

/** The canonical bytes of a value that was read. */
export const canonicalBytes = (value: Json): Uint8Array => bytesOf(canonical(value) ?? '');

/** The object, where a value is one. */
export const objectOf = (value: Json | undefined): JsonObject | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;

/** One member of an object. */
export function member(value: Json | undefined, key: string): Json | undefined {
  const object = objectOf(value);
  return object !== undefined && Object.hasOwn(object, key) ? object[key] : undefined;
}

/** A text, where a value is one. */
export const text = (value: Json | undefined): string | undefined => (typeof value === 'string' ? value : undefined);

/** A whole number that is not negative. */
export const count = (value: Json | undefined): number | undefined =>
  typeof value === 'number' && value >= 0 ? value : undefined;

/** The members of an object in canonical order. RFC 8785 sorts by UTF-16 units, as this does. */
export const keysOf = (object: JsonObject): string[] => Object.keys(object).sort();

/** A value in canonical form; nothing where it cannot have one. */
function canonical(value: Json): string | undefined {
  if (typeof value === 'number') {
    return Number.isSafeInteger(value) && !Object.is(value, -0) ? String(value) : undefined;
  }
  if (typeof value === 'string') {
    // Half a character has no bytes of its own.
    return /\p{Surrogate}/u.test(value) ? undefined : JSON.stringify(value);
  }
  if (typeof value !== 'object' || value === null) {
    return String(value);
  }
  const isList = Array.isArray(value);
  const parts = isList ? value.map(canonical) : keysOf(value).map((key) => writtenMember(key, value));
  if (parts.includes(undefined)) {
    return undefined;
  }
  return isList ? `[${parts.join(',')}]` : `{${parts.join(',')}}`;
}

function writtenMember(key: string, object: JsonObject): string | undefined {
  const value = canonical(object[key] as Json);
  const isAscii = !/[^\0-\x7f]/.test(key);
  return isAscii && value !== undefined ? `${JSON.stringify(key)}:${value}` : undefined;
}

/** Looked at before the text is parsed, so that no depth can exhaust the parser. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let inText = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (inText && character === '\\') {
      at += 1;
    } else if (character === '"') {
      inText = !inText;
    } else if (!inText && (character === '[' || character === '{')) {
      depth += 1;
    } else if (!inText && (character === ']' || character === '}')) {
      depth -= 1;
    }
    if (depth > DEEPEST) {
      return true;
    }
  }
  return false;
}
