/**
 * Ed25519 as RFC 8032 §5.1.7 has it, without its cofactor: the signature's R
 * must be the very point that the key, the message and S give. The library
 * has the arithmetic; its own check multiplies by the cofactor, and would so
 * take signatures that the other checker refuses.
 */
import { ed25519 } from '@noble/curves/ed25519.js';
import { joined, same } from './bytes.ts';
import { sha512 } from './hash.ts';

const { Point } = ed25519;
const ORDER = Point.Fn.ORDER;

type Curve = ReturnType<typeof Point.fromBytes>;

/** The point of a key; nothing where the bytes are no point, or not its one form. */
export function pointOf(key: Uint8Array): Curve | undefined {
  try {
    return Point.fromBytes(key);
  } catch {
    return undefined;
  }
}

/** Whether a key has its one form: the number in it is under the prime, 2²⁵⁵ − 19. */
export function isReduced(key: Uint8Array): boolean {
  return (asNumber(key) & ((1n << 255n) - 1n)) < Point.Fp.ORDER;
}

/** Whether any signature fits the key, since its point has a small order. */
export const isWeak = (key: Uint8Array): boolean => pointOf(unsigned(key))?.isSmallOrder() ?? false;

/** Whether a signature of 64 bytes is this key's over the message. */
export function isSigned(key: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  const point = pointOf(key);
  const [r, s] = [signature.subarray(0, 32), asNumber(signature.subarray(32))];
  if (point === undefined || signature.length !== 64 || s >= ORDER) {
    return false;
  }
  const k = asNumber(sha512(joined([r, key, message]))) % ORDER;
  const expected = Point.BASE.multiplyUnsafe(s).subtract(point.multiplyUnsafe(k));
  return same(expected.toBytes(), r);
}

/** The key without the sign of its x, which says nothing of its order; x = 0 has no other. */
function unsigned(key: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(key);
  copy[31] = (copy[31] ?? 0) & 0x7f;
  return copy;
}

const asNumber = (bytes: Uint8Array): bigint => bytes.reduceRight((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
