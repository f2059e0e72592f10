/** The checkpoint and its seal code (record-1 §6, §7). */
import { fromBase64, same, textOf } from './bytes.ts';
import { decimal } from './dates.ts';
import { sha256 } from './hash.ts';
import { isConsistent } from './merkle.ts';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whose record it was, how long, and its root. */
export type Checkpoint = { vault: string; size: number; root: Uint8Array };

/** Whether a text is a UUID in lower case. */
export const isUuid = (text: string): boolean => text.length === 36 && UUID.test(text);

/** Reads its three lines; nothing where they are not in their form. */
export function readCheckpoint(bytes: Uint8Array): Checkpoint | undefined {
  const [origin = '', count = '', hash = '', rest, ...more] = (textOf(bytes) ?? '').split('\n');
  const [prefix, id] = [origin.slice(0, 23), origin.slice(23)];
  if (prefix !== 'daymark.invalid/record/' || !isUuid(id) || rest !== '' || more.length > 0) {
    return undefined;
  }
  const [size, root] = [decimal(count), fromBase64(hash)];
  if (size === undefined || root?.length !== 32) {
    return undefined;
  }
  // The empty record has one root only.
  return size > 0 || same(root, sha256()) ? { vault: id, size, root } : undefined;
}

/** Whether both are of one record: by its name, and by the proof that the shorter is the beginning of the longer. */
export function areOfOneRecord(one: Checkpoint, other: Checkpoint, proof: readonly Uint8Array[]): boolean {
  const [less, more] = one.size <= other.size ? [one, other] : [other, one];
  return one.vault === other.vault && isConsistent(less, more, proof);
}

/** The seal code of a checkpoint's text: its first 125 bits of SHA-256, by fives. */
export function sealCode(text: Uint8Array): string {
  const bits = Array.from(sha256(text), (byte) => byte.toString(2).padStart(8, '0')).join('');
  const letters = Array.from({ length: 25 }, (_, at) => ALPHABET[Number.parseInt(bits.slice(5 * at, 5 * at + 5), 2)]);
  return [0, 5, 10, 15, 20].map((at) => letters.slice(at, at + 5).join('')).join('-');
}
