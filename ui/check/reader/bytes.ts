/** Bytes and the few texts that stand for bytes, each with one form only. */

const writer = new TextEncoder();
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const lossy = new TextDecoder('utf-8', { ignoreBOM: true });

/** The bytes of a text. */
export const bytesOf = (text: string): Uint8Array<ArrayBuffer> => writer.encode(text);

/** The text of the bytes; nothing where they are not UTF-8. */
export function textOf(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes);
  } catch {
    return undefined;
  }
}

/** The text of the bytes, with a mark in place of what is not UTF-8. */
export const lossyTextOf = (bytes: Uint8Array): string => lossy.decode(bytes);

/** Whether two runs of bytes are the same. */
export const same = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, at) => byte === b[at]);

/** The parts in one run. */
export function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** The bytes as lower-case hexadecimal digits. */
export const hexOf = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** The bytes of so many pairs of lower-case hexadecimal digits. */
export function fromHex(text: string, length: number): Uint8Array | undefined {
  if (text.length !== 2 * length || !/^[0-9a-f]*$/.test(text)) {
    return undefined;
  }
  return Uint8Array.from({ length }, (_, at) => Number.parseInt(text.slice(2 * at, 2 * at + 2), 16));
}

/** The bytes in padded base64 (RFC 4648 §4). */
export function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3000) {
    text += btoa(String.fromCharCode(...bytes.subarray(at, at + 3000)));
  }
  return text;
}

/** The bytes of padded base64; nothing where it is not in its one form. */
export function fromBase64(text: string): Uint8Array | undefined {
  try {
    const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
    return base64Of(bytes) === text ? bytes : undefined;
  } catch {
    return undefined;
  }
}

/** A little-endian number of so many bytes; 0 beyond the end. */
export function number(bytes: Uint8Array, at: number, length: number): bigint {
  let value = 0n;
  for (let next = Math.min(at + length, bytes.length) - 1; next >= at; next -= 1) {
    value = (value << 8n) | BigInt(bytes[next] ?? 0);
  }
  return value;
}

/** A number as so many bytes, the least first; its highest where it does not fit. */
export function littleEndian(value: bigint, length: number): Uint8Array {
  const highest = (1n << BigInt(8 * length)) - 1n;
  const fitting = value > highest ? highest : value;
  return Uint8Array.from({ length }, (_, at) => Number((fitting >> BigInt(8 * at)) & 255n));
}
