/**
 * Whether a key made a signature: RSA, and ECDSA (FIPS 186-5 §6.4.2) over P-256
 * and P-384. The arithmetic of the curves is the library's. Nothing here is
 * secret, so nothing takes care of how long it takes.
 */
import { weierstrass, type WeierstrassPoint, type WeierstrassPointCons } from '@noble/curves/abstract/weierstrass.js';
import { hexOf } from './bytes.ts';
import { asNumber, attempt, BITS, Der, must, one, positive, SEQUENCE } from './der.ts';
import { isByPss, isByRsa } from './rsa.ts';
import { NULL, type Way, WITH_RSA } from './ways.ts';

/** The kinds of keys, as they are written. */
const RSA = `0609${WITH_RSA}01${NULL}`;
const P256 = '06072a8648ce3d020106082a8648ce3d030107';
const P384 = '06072a8648ce3d020106052b81040022';

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
    if (way.kind === 'pss') {
      return kind === RSA && isByPss(point, way.hash, message, signature);
    }
    const hash = way.hash(message);
    if (way.kind === 'rsa') {
      return kind === RSA && isByRsa(point, hash, signature);
    }
    const curve = kind === P256 ? p256 : kind === P384 ? p384 : undefined;
    return curve !== undefined && isOnCurve(curve, point, hash, signature);
  }) ?? false;

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
