/** Signatures of RSA: PKCS #1 v1.5 and PSS (RFC 8017 §8). */
import { fromHex, hexOf, joined, same } from './bytes.ts';
import { asNumber, must, OCTETS, one, positive, SEQUENCE, written } from './der.ts';
import type { Hash } from './hash.ts';
import { NULL, SHA2 } from './ways.ts';

/** What a key makes of a signature, byte for byte, and how many bits its number has. */
function opened(key: Uint8Array, signature: Uint8Array): { block: Uint8Array; bits: number } {
  const parts = one(key, SEQUENCE);
  const [modulus, exponent] = [positive(parts), positive(parts)];
  parts.end();
  const bits = modulus.toString(2).length;
  const length = Math.ceil(bits / 8);
  must(length >= 256 && length <= 1024 && modulus % 2n === 1n);
  must(exponent >= 3n && exponent < 1n << 33n && exponent % 2n === 1n);
  const number = asNumber(signature);
  must(signature.length === length && number < modulus && number > 0n);
  const block = fromHex(power(number, exponent, modulus).toString(16).padStart(2 * length, '0'), length);
  must(block !== undefined);
  return { block, bits };
}

function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let [result, square] = [1n, base];
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest % 2n === 1n) {
      result = (result * square) % modulus;
    }
    square = (square * square) % modulus;
  }
  return result;
}

/** Whether this key signed this hash (§8.2.2). */
export function isByRsa(key: Uint8Array, hash: Uint8Array, signature: Uint8Array): boolean {
  const { block } = opened(key, signature);
  // What was signed: the hash with its name, and before it as many ones as there is room for.
  const name = `0609${SHA2}${{ 32: '01', 48: '02', 64: '03' }[hash.length] ?? ''}${NULL}`;
  const named = written(SEQUENCE, written(SEQUENCE, name) + written(OCTETS, hexOf(hash)));
  return hexOf(block) === `0001${'ff'.repeat(block.length - named.length / 2 - 3)}00${named}`;
}

/** Whether this key signed the message by way of its hash and a salt of the same length (§8.1.2, §9.1.2). */
export function isByPss(key: Uint8Array, hash: Hash, message: Uint8Array, signature: Uint8Array): boolean {
  const { block: whole, bits } = opened(key, signature);
  // One bit less than the number of the key has: it may begin with a byte of nothing.
  const room = Math.ceil((bits - 1) / 8);
  const [before, block] = [whole.subarray(0, whole.length - room), whole.subarray(whole.length - room)];
  const digest = hash(message);
  const from = room - digest.length - 1;
  const [covered, named] = [block.subarray(0, from), block.subarray(from, room - 1)];
  const free = 0xff >> (8 * room - (bits - 1));
  must(before.every((byte) => byte === 0) && ((covered[0] ?? 0) & ~free) === 0 && block[room - 1] === 0xbc);
  const under = mask(hash, named, from).map((byte, at) => byte ^ (covered[at] ?? 0));
  under[0] = (under[0] ?? 0) & free;
  const [ahead, salt] = [under.subarray(0, from - digest.length), under.subarray(from - digest.length)];
  must(ahead.every((byte, at) => byte === (at === ahead.length - 1 ? 1 : 0)));
  return same(named, hash(joined([new Uint8Array(8), digest, salt])));
}

/** So many bytes that a seed comes to (MGF1, §B.2.1). */
function mask(hash: Hash, seed: Uint8Array, length: number): Uint8Array {
  const parts = Array.from({ length: Math.ceil(length / seed.length) }, (_, at) => hash(joined([seed, Uint8Array.of(0, 0, at >> 8, at)])));
  return joined(parts).subarray(0, length);
}
