/** Requests for time stamps and the answers to them (RFC 3161), as far as bundle-1 §11 allows them. */
import { hexOf, same, textOf } from './bytes.ts';
import type { Certificate } from './certificate.ts';
import { second } from './dates.ts';
import { attempt, BOOLEAN, Der, INTEGER, inside, must, OCTETS, OID, one, SEQUENCE, SET, TIME, type Value } from './der.ts';
import { type Hash, sha1, sha256 } from './hash.ts';
import { isMade } from './signed.ts';
import { hashNamed, wayOfAnswer } from './ways.ts';

const SHA256 = '608648016503040201';
const SIGNED_DATA = '2a864886f70d010702';
const STAMP = '2a864886f70d0109100104';
const KIND = '2a864886f70d010903';
const HASH = '2a864886f70d010904';
/** Which certificate is meant, by its SHA-1 or by another hash (RFC 5035). */
const MEANT = '2a864886f70d010910020c';
const MEANT_TOO = '2a864886f70d010910022f';

/** What is stamped, and the number that tells one request from another. */
export type Asked = { hash: Uint8Array; number: Uint8Array };

/** What a request asks for. */
export const readRequest = (request: Uint8Array): Asked | undefined =>
  attempt(() => {
    const der = one(request, SEQUENCE);
    must(hexOf(der.take(INTEGER)) === '01');
    const asked = { hash: imprint(der), number: der.take(INTEGER) };
    must(hexOf(der.take(BOOLEAN)) === 'ff');
    der.end();
    return asked;
  });

/** A hash, which is a SHA-256. */
function imprint(der: Der): Uint8Array {
  const within = der.enter(SEQUENCE);
  must(hexOf(within.enter(SEQUENCE).take(OID)) === SHA256);
  const hash = within.take(OCTETS);
  within.end();
  must(hash.length === 32);
  return hash;
}

/** What an authority says: what was asked, and when it signed. */
type Says = { asked: Asked; time: string; second: number };

function readWords(contents: Uint8Array): Says {
  const der = one(contents, SEQUENCE);
  must(hexOf(der.take(INTEGER)) === '01');
  der.take(OID);
  const hash = imprint(der);
  der.take(INTEGER);
  const time = textOf(der.take(TIME)) ?? '';
  der.maybe(SEQUENCE);
  der.maybe(BOOLEAN);
  const number = der.take(INTEGER);
  der.maybe(inside(0));
  // What else it says must be such that a reader may pass over it.
  for (const { body } of new Der(der.maybe(inside(1))?.body ?? new Uint8Array()).all()) {
    const more = new Der(body);
    more.take(OID);
    must(more.maybe(BOOLEAN) === undefined);
  }
  der.end();
  // The part of a second is written without zeros at its end.
  const at = second(time.replace(/\.\d{0,8}[1-9]Z$/, 'Z'));
  must(at !== undefined);
  return { asked: { hash, number }, time, second: at };
}

/** An answer that was granted and signed once. */
export class Reply {
  readonly says: Says;
  /** The certificates in it, as they are written. */
  readonly certificates: readonly Uint8Array[];
  readonly #contents: Uint8Array;
  readonly #issuer: Uint8Array;
  readonly #serial: Uint8Array;
  readonly #hash: Uint8Array;
  readonly #attributes: Value;
  readonly #way: Uint8Array;
  readonly #signature: Uint8Array;

  private constructor(reply: Uint8Array) {
    const der = one(reply, SEQUENCE);
    must(['00', '01'].includes(hexOf(der.enter(SEQUENCE).take(INTEGER))));
    const token = der.enter(SEQUENCE);
    der.end();
    must(hexOf(token.take(OID)) === SIGNED_DATA);
    const signed = token.enter(inside(0)).enter(SEQUENCE);
    signed.take(INTEGER);
    signed.take(SET);
    const contents = signed.enter(SEQUENCE);
    must(hexOf(contents.take(OID)) === STAMP);
    this.#contents = contents.enter(inside(0)).take(OCTETS);
    const all = signed.maybe(inside(0))?.body ?? new Uint8Array();
    this.certificates = new Der(all).all().map(({ whole }) => whole);
    signed.maybe(inside(1));
    const signers = signed.enter(SET);
    const signer = signers.enter(SEQUENCE);
    signers.end();
    signer.take(INTEGER);
    const named = signer.enter(SEQUENCE);
    [this.#issuer, this.#serial] = [named.take(SEQUENCE), named.take(INTEGER)];
    this.#hash = signer.enter(SEQUENCE).take(OID);
    this.#attributes = signer.any();
    must(this.#attributes.tag === inside(0));
    [this.#way, this.#signature] = [signer.take(SEQUENCE), signer.take(OCTETS)];
    this.says = readWords(this.#contents);
  }

  static read = (reply: Uint8Array): Reply | undefined => attempt(() => new Reply(reply));

  /** The certificate that it is signed with, where all of that holds. */
  signer = (known: readonly Certificate[]): Certificate | undefined =>
    attempt(() => {
      const [kind, named, hash] = [this.#attribute(KIND), this.#attribute(HASH), hashNamed(this.#hash)];
      must(kind?.tag === OID && hexOf(kind.body) === STAMP);
      must(hash !== undefined && named?.tag === OCTETS && same(named.body, hash(this.#contents)));
      const leaf = known.find(({ issuer, serial }) => same(issuer, this.#issuer) && same(serial, this.#serial));
      const way = wayOfAnswer(this.#way, hash);
      // What is signed is the set by itself, without its place in the whole.
      const message = Uint8Array.from(this.#attributes.whole);
      message[0] = SET;
      must(leaf !== undefined && way !== undefined && isMade(leaf.key, way, message, this.#signature) && this.#means(leaf));
      return leaf;
    });

  /** Whether what was signed names this certificate. */
  #means({ whole }: Certificate): boolean {
    const first = (value: Value): Der => new Der(value.body).enter(SEQUENCE).enter(SEQUENCE);
    const meant: boolean[] = [];
    const older = this.#attribute(MEANT);
    if (older !== undefined) {
      meant.push(same(first(older).take(OCTETS), sha1(whole)));
    }
    const newer = this.#attribute(MEANT_TOO);
    if (newer !== undefined) {
      const der = first(newer);
      const kind = der.maybe(SEQUENCE);
      const hash: Hash | undefined = kind === undefined ? sha256 : hashNamed(new Der(kind.body).take(OID));
      must(hash !== undefined);
      meant.push(same(der.take(OCTETS), hash(whole)));
    }
    return meant.length > 0 && meant.every((isMeant) => isMeant);
  }

  /** The one value of a signed attribute; nothing where it is not there. */
  #attribute(kind: string): Value | undefined {
    const all = new Der(this.#attributes.body).all().map(({ body }) => new Der(body));
    const found = all.filter((attribute) => hexOf(attribute.take(OID)) === kind);
    const values = found.flatMap((attribute) => attribute.enter(SET).all());
    must(found.length < 2 && values.length === found.length);
    return values[0];
  }
}
