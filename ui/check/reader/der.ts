/** DER, as far as time stamps need it (X.690): one value after another, each with a length in its one form. */
import { hexOf } from './bytes.ts';

export const BOOLEAN = 1;
export const INTEGER = 2;
export const BITS = 3;
export const OCTETS = 4;
export const OID = 6;
export const UTC_TIME = 0x17;
export const TIME = 0x18;
export const SEQUENCE = 0x30;
export const SET = 0x31;

/** The tag of a value inside another, by its number. */
export const inside = (number: number): number => 0xa0 | number;

/** One value. `whole` has its tag and length too. */
export type Value = { tag: number; body: Uint8Array; whole: Uint8Array };

/** The bytes are not what they should be. */
export class Broken extends Error {}

/** What a reader makes of bytes; nothing where they are broken. */
export function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof Broken) {
      return undefined;
    }
    throw error;
  }
}

/** Goes on only where this is so. */
export function must(fits: boolean): asserts fits {
  if (!fits) {
    throw new Broken();
  }
}

/** What is left to be read. */
export class Der {
  #rest: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#rest = bytes;
  }

  /** The bytes that are left. */
  get rest(): Uint8Array {
    return this.#rest;
  }

  get isEmpty(): boolean {
    return this.#rest.length === 0;
  }

  /** The next value, whatever it is. */
  any(): Value {
    const [tag = 0x1f, first = 0x80] = this.#rest;
    // Long tags are in nothing that is read here.
    must((tag & 0x1f) !== 0x1f);
    const digits = first < 0x80 ? 0 : first & 0x7f;
    must(first < 0x80 || (digits > 0 && digits <= 4));
    const head = 2 + digits;
    const length = this.#rest.subarray(2, head).reduce((sum, digit) => sum * 256 + digit, digits === 0 ? first : 0);
    must(digits === 0 || (length >= 0x80 && this.#rest[2] !== 0));
    must(head + length <= this.#rest.length);
    const whole = this.#rest.subarray(0, head + length);
    this.#rest = this.#rest.subarray(head + length);
    return { tag, body: whole.subarray(head), whole };
  }

  /** The body of the next value, which has this tag. */
  take(tag: number): Uint8Array {
    const value = this.any();
    must(value.tag === tag);
    return value.body;
  }

  /** The next value, where it has this tag and is whole; otherwise it stays. */
  maybe(tag: number): Value | undefined {
    const before = this.#rest;
    const value = attempt(() => this.any());
    if (value?.tag === tag) {
      return value;
    }
    this.#rest = before;
    return undefined;
  }

  /** What is inside the next value, which has this tag. */
  enter = (tag: number): Der => new Der(this.take(tag));

  /** Everything that is left, value by value. */
  all(): Value[] {
    const all: Value[] = [];
    while (!this.isEmpty) {
      all.push(this.any());
    }
    return all;
  }

  /** Nothing may be left. */
  end(): void {
    must(this.isEmpty);
  }
}

/** What is inside the one value that these bytes are. */
export function one(bytes: Uint8Array, tag: number): Der {
  const der = new Der(bytes);
  const within = der.enter(tag);
  der.end();
  return within;
}

/** A number above nought, in its one form. */
export function positive(der: Der): bigint {
  const digits = der.take(INTEGER);
  const [first = 0x80, second = 0] = digits;
  must(first < 0x80 && (first > 0 || second >= 0x80));
  return asNumber(digits);
}

/** The number that these bytes are, the highest first. */
export const asNumber = (bytes: Uint8Array): bigint => BigInt(`0x${hexOf(bytes) || '0'}`);

/** A value of fewer than 128 bytes as it is written, in hexadecimal digits. */
export const written = (tag: number, digits: string): string => hexOf(Uint8Array.of(tag, digits.length / 2)) + digits;
