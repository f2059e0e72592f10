/**
 * Whether a key made a signature: RSA (PKCS #1 v1.5, RFC 8017 §8.2.2) and ECDSA
 * (FIPS 186-5 §6.4.2) over P-256 and P-384. The arithmetic of the curves is the
 * library's. Nothing here is secret, so nothing takes care of how long it takes.
 */
import { weierstrass, type WeierstrassPoint, type WeierstrassPointCons } from '@noble/curves/abstract/weierstrass.js';
import { hexOf } from './bytes.ts';
import { attempt, BITS, Der, INTEGER, must, OCTETS, OID, one, SEQUENCE } from './der.ts';
import { type Hash, sha256, sha384, sha512 } from './hash.ts';

/** A way of signing. */
export type Way = { kind: 'rsa' | 'ecdsa'; hash: Hash };

const NULL = '0500';
/** How the names of what is signed with begin: hashes (RFC 5754 §2), RSA (RFC 8017 §A), ECDSA with one of them (RFC 5758 §3.2). */
const SHA2 = '6086480165030402';
const WITH_RSA = '2a864886f70d0101';
const WITH_ECDSA = '2a8648ce3d0403';
/** The kinds of keys, as they are written. */
const RSA = `0609${WITH_RSA}01${NULL}`;
const P256 = '06072a8648ce3d020106082a8648ce3d030107';
const P384 = '06072a8648ce3d020106052b81040022';

/** The hash of this name, of those that count. */
export const hashNamed = (name: Uint8Array): Hash | undefined =>
  ({ [`${SHA2}01`]: sha256, [`${SHA2}02`]: sha384, [`${SHA2}03`]: sha512 })[hexOf(name)];

/** The way of signing of this name; where that names no hash, it is this one. */
export function wayNamed(name: Uint8Array, hash?: Hash): Way | undefined {
  const ways: Record<string, Way | undefined> = {
    [`${WITH_RSA}01`]: hash && { kind: 'rsa', hash },
    [`${WITH_RSA}0b`]: { kind: 'rsa', hash: sha256 },
    [`${WITH_RSA}0c`]: { kind: 'rsa', hash: sha384 },
    [`${WITH_RSA}0d`]: { kind: 'rsa', hash: sha512 },
    [`${WITH_ECDSA}02`]: { kind: 'ecdsa', hash: sha256 },
    [`${WITH_ECDSA}03`]: { kind: 'ecdsa', hash: sha384 },
  };
  return ways[hexOf(name)];
}

/** The way in which a certificate says that it is signed. Older ones leave out that nothing follows the name of RSA. */
export const wayOfCertificate = (says: Uint8Array): Way | undefined =>
  attempt(() => {
    const der = new Der(says);
    const way = wayNamed(der.take(OID));
    const rest = hexOf(der.rest);
    must(rest === '' || (rest === NULL && way?.kind === 'rsa'));
    return way;
  });

/** The bytes of a value of bits, where no bit is left over. */
export function bits(der: Der): Uint8Array {
  const value = der.take(BITS);
  must(value[0] === 0);
  return value.subarray(1);
}

/** Whether this key, as a certificate has it, made this signature in this way. */
export const isMade = (key: Uint8Array, way: Way, message: Uint8Array, signature: Uint8Array): boolean =>
  attempt(() => {
    const der = new Der(key);
    const kind = hexOf(der.take(SEQUENCE));
    const point = bits(der);
    der.end();
    const hash = way.hash(message);
    if (way.kind === 'rsa') {
      return kind === RSA && isByRsa(point, hash, signature);
    }
    const curve = kind === P256 ? p256 : kind === P384 ? p384 : undefined;
    return curve !== undefined && isOnCurve(curve, point, hash, signature);
  }) ?? false;

/** A number above nought, in its one form. */
function positive(der: Der): bigint {
  const digits = der.take(INTEGER);
  const [first = 0x80, second = 0] = digits;
  must(first < 0x80 && (first > 0 || second >= 0x80));
  return asNumber(digits);
}

const asNumber = (bytes: Uint8Array): bigint => BigInt(`0x${hexOf(bytes) || '0'}`);

function isByRsa(key: Uint8Array, hash: Uint8Array, signature: Uint8Array): boolean {
  const parts = one(key, SEQUENCE);
  const [modulus, exponent] = [positive(parts), positive(parts)];
  parts.end();
  const length = Math.ceil(modulus.toString(2).length / 8);
  must(length >= 256 && length <= 1024 && modulus % 2n === 1n);
  must(exponent >= 3n && exponent < 1n << 33n && exponent % 2n === 1n);
  const number = asNumber(signature);
  must(signature.length === length && number < modulus && number > 0n);
  // What was signed: the hash with its name, and before it as many ones as there is room for.
  const name = `0609${SHA2}${{ 32: '01', 48: '02', 64: '03' }[hash.length] ?? ''}${NULL}`;
  const named = sequence(sequence(name) + value(OCTETS, hexOf(hash)));
  const expected = `0001${'ff'.repeat(length - named.length / 2 - 3)}00${named}`;
  return power(number, exponent, modulus).toString(16).padStart(2 * length, '0') === expected;
}

const value = (tag: number, digits: string): string => hexOf(Uint8Array.of(tag, digits.length / 2)) + digits;
const sequence = (digits: string): string => value(SEQUENCE, digits);

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

type Curve = WeierstrassPointCons<bigint>;

/** A curve with a = -3 (SP 800-186 §3.2.1). */
function curve(p: bigint, n: bigint, b: bigint, Gx: bigint, Gy: bigint): Curve {
  return weierstrass({ p, n, h: 1n, a: p - 3n, b, Gx, Gy });
}

const p256 = curve(
  0xffffffff00000001000000000000000000000000ffffffffffffffffffffffffn,
  0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n,
  0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn,
  0x6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296n,
  0x4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5n,
);
const p384 = curve(
  0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000ffffffffn,
  0xffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973n,
  0xb3312fa7e23ee7e4988e056be3f82d19181d9c6efe8141120314088f5013875ac656398d8a2ed19d2a85c8edd3ec2aefn,
  0xaa87ca22be8b05378eb1c71ef320ad746e1d3b628ba79b9859f741e082542a385502f25dbf55296c3a545e3872760ab7n,
  0x3617de4a96262c6f5d9e98bf9292dc29f8f41dbd289a147ce9da3113b5f0b8c00a60b1ce1d7e819d7a431d7c90ea0e5fn,
);

function isOnCurve({ BASE, Fn, fromBytes }: Curve, key: Uint8Array, hash: Uint8Array, signature: Uint8Array): boolean {
  const parts = one(signature, SEQUENCE);
  const [r, s] = [positive(parts), positive(parts)];
  parts.end();
  must(r < Fn.ORDER && s < Fn.ORDER && key[0] === 4 && key.length === 2 * Fn.BYTES + 1);
  let point: WeierstrassPoint<bigint>;
  try {
    point = fromBytes(key);
  } catch {
    return false;
  }
  const inverse = Fn.inv(s);
  const e = Fn.create(asNumber(hash.subarray(0, Fn.BYTES)));
  const found = BASE.multiplyUnsafe(Fn.mul(e, inverse)).add(point.multiplyUnsafe(Fn.mul(r, inverse)));
  return !found.is0() && Fn.create(found.x) === r;
}
