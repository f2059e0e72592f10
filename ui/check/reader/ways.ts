/** The ways of signing that count, by the names that certificates and answers give them. */
import { hexOf } from './bytes.ts';
import { attempt, Der, inside, must, OID, SEQUENCE, written } from './der.ts';
import { type Hash, sha256, sha384, sha512 } from './hash.ts';

/** A way of signing. */
export type Way = { kind: 'rsa' | 'pss' | 'ecdsa'; hash: Hash };

export const NULL = '0500';
/** How the names of what is signed with begin: hashes (RFC 5754 §2), RSA (RFC 8017 §A), ECDSA with one of them (RFC 5758 §3.2). */
export const SHA2 = '6086480165030402';
export const WITH_RSA = '2a864886f70d0101';
const WITH_ECDSA = '2a8648ce3d0403';

/** The hash of this name, of those that count. */
export const hashNamed = (name: Uint8Array): Hash | undefined =>
  ({ [`${SHA2}01`]: sha256, [`${SHA2}02`]: sha384, [`${SHA2}03`]: sha512 })[hexOf(name)];

/** The way of signing that is named so; where the name has no hash, it is this one. */
function wayNamed(name: Uint8Array, hash?: Hash): Way | undefined {
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

/** RSA-PSS as it must be named (RFC 4055 §3.1): one hash everywhere, and a salt of its length. */
function pssNamed(hash: string, length: number): string {
  const named = written(SEQUENCE, `0609${SHA2}${hash}${NULL}`);
  const mask = written(SEQUENCE, `0609${WITH_RSA}08${named}`);
  const salt = `0201${length.toString(16)}`;
  const all = written(inside(0), named) + written(inside(1), mask) + written(inside(2), salt);
  return `0609${WITH_RSA}0a${written(SEQUENCE, all)}`;
}

const PSS: Record<string, Way> = {
  [pssNamed('01', 32)]: { kind: 'pss', hash: sha256 },
  [pssNamed('02', 48)]: { kind: 'pss', hash: sha384 },
  [pssNamed('03', 64)]: { kind: 'pss', hash: sha512 },
};

/** The way in which an answer says that it is signed, with this hash of its contents. */
export const wayOfAnswer = (says: Uint8Array, hash: Hash): Way | undefined => {
  const pss = PSS[hexOf(says)];
  return pss?.hash === hash ? pss : wayNamed(new Der(says).take(OID), hash);
};

/** The way in which a certificate says that it is signed. Older ones leave out that nothing follows the name of RSA. */
export const wayOfCertificate = (says: Uint8Array): Way | undefined =>
  PSS[hexOf(says)] ??
  attempt(() => {
    const der = new Der(says);
    const way = wayNamed(der.take(OID));
    const rest = hexOf(der.rest);
    must(rest === '' || (rest === NULL && way?.kind === 'rsa'));
    return way;
  });
