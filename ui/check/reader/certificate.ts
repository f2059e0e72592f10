/** Certificates of time stamps, and the chain from one to a root (bundle-1 §11, RFC 5280). */
import { fromBase64, hexOf, same, textOf } from './bytes.ts';
import { second } from './dates.ts';
import { attempt, BOOLEAN, Der, INTEGER, inside, must, OCTETS, OID, one, SEQUENCE, TIME, UTC_TIME, type Value } from './der.ts';
import { bits, isMade } from './signed.ts';
import { wayOfCertificate } from './ways.ts';

/** The most certificates between the signer's and the root. */
const DEEPEST = 6;
/** The most signatures that are checked for one chain. */
const MOST_SIGNATURES = 100;

const TIME_STAMPING = '2b06010505070308';
/** The words about a certificate that are known: a critical one that is not may not be passed over. */
const KEY_USAGE = '551d0f';
const OTHER_NAMES = '551d11';
const CONSTRAINTS = '551d13';
const NAME_CONSTRAINTS = '551d1e';
const CALLED_BACK_AT = '551d1f';
const USES = '551d25';
const KNOWN = [KEY_USAGE, OTHER_NAMES, CONSTRAINTS, NAME_CONSTRAINTS, CALLED_BACK_AT, USES];
/** The kind of name that every certificate has, as such kinds are numbered. */
const SUBJECT = 4;

/** What is read of a certificate, in the form that it has in a chain. */
export class Certificate {
  readonly whole: Uint8Array;
  readonly serial: Uint8Array;
  /** Its issuer, its own name and its key, as they are written. */
  readonly issuer: Uint8Array;
  readonly subject: Uint8Array;
  readonly key: Uint8Array;
  readonly #valid: readonly [number, number];
  readonly #says: Uint8Array;
  readonly #way: Uint8Array;
  readonly #signature: Uint8Array;
  readonly #extensions = new Map<string, { critical: boolean; value: Uint8Array }>();

  private constructor(whole: Uint8Array, isRoot: boolean) {
    must(whole.length < 0x10000);
    const outer = one(whole, SEQUENCE);
    const says = outer.any();
    [this.whole, this.#says, this.#way, this.#signature] = [whole, says.whole, outer.take(SEQUENCE), bits(outer)];
    outer.end();
    must(says.tag === SEQUENCE);
    const der = new Der(says.body);
    const version = der.maybe(inside(0));
    this.serial = der.take(INTEGER);
    const way = der.take(SEQUENCE);
    this.issuer = der.take(SEQUENCE);
    const valid = der.enter(SEQUENCE);
    this.#valid = [moment(valid.any()), moment(valid.any())];
    this.subject = der.take(SEQUENCE);
    this.key = der.take(SEQUENCE);
    if (version === undefined) {
      // Version 1, which says no more: only a root can be so.
      must(isRoot);
    } else {
      must(hexOf(version.body) === '020102' && same(way, this.#way) && (isRoot || valid.isEmpty));
      this.#readExtensions(der, isRoot);
    }
    der.end();
  }

  /** Reads one; nothing where it is not in its form. A root may have words that are not known. */
  static read = (whole: Uint8Array, isRoot = false): Certificate | undefined => attempt(() => new Certificate(whole, isRoot));

  #readExtensions(der: Der, isRoot: boolean): void {
    const all = der.isEmpty ? [] : one(der.take(inside(3)), SEQUENCE).all();
    for (const { tag, body } of all) {
      must(tag === SEQUENCE);
      const extension = new Der(body);
      const name = hexOf(extension.take(OID));
      const critical = truth(extension);
      const value = extension.take(OCTETS);
      extension.end();
      if (KNOWN.includes(name)) {
        must(!this.#extensions.has(name));
        this.#extensions.set(name, { critical, value: name === KEY_USAGE ? value : bodyOf(value) });
      } else {
        must(isRoot || !critical);
      }
    }
  }

  /** What it says under this name, value by value; nothing where it does not. */
  #list = (name: string): Der | undefined => {
    const found = this.#extensions.get(name);
    return found && new Der(found.value);
  };

  /** Whether it says that it is for time stamps and nothing else, so that no reader may pass over it. */
  isForStamps(): boolean {
    const uses = attempt(() => this.#list(USES)?.all()) ?? [];
    return uses.length === 1 && uses.every(isForStamps) && this.#extensions.get(USES)?.critical === true;
  }

  /** Whether its key made the signature over another. */
  hasSigned = (other: Certificate): boolean => {
    const way = wayOfCertificate(other.#way);
    return way !== undefined && isMade(this.key, way, other.#says, other.#signature);
  };

  isValidAt = (at: number): boolean => this.#valid[0] <= at && at <= this.#valid[1];

  /** Whether it may stand at this place of a chain at this second. The signer's stands at 0. */
  mayStandAt(place: number, at: number): boolean {
    const allowed = attempt(() => {
      const uses = this.#list(USES)?.all();
      must(uses === undefined || uses.some(isForStamps));
      const says = this.#list(CONSTRAINTS) ?? new Der(new Uint8Array());
      const certifies = truth(says);
      const below = says.isEmpty ? DEEPEST : small(says.take(INTEGER));
      says.end();
      return certifies === place > 0 && (place === 0 || place - 1 <= below);
    });
    return allowed === true && this.isValidAt(at);
  }

  /** Whether it limits no kind of name that one of these has. Names themselves are not compared. */
  lets(below: readonly Certificate[]): boolean {
    const limits = this.#list(NAME_CONSTRAINTS);
    const allowed = attempt(() => {
      const trees = [limits?.maybe(inside(0)), limits?.maybe(inside(1))].flatMap((tree) => (tree ? new Der(tree.body).all() : []));
      must(limits?.isEmpty !== false);
      const limited = trees.map(({ whole }) => kindOf(new Der(bodyOf(whole)).any()));
      return limited.length === 0 || below.every((one) => one.#kindsOfNames().every((kind) => !limited.includes(kind)));
    });
    return allowed === true;
  }

  #kindsOfNames = (): number[] => [SUBJECT, ...(this.#list(OTHER_NAMES)?.all().map(kindOf) ?? [])];

  /** Whether a chain leads from it to the root by way of these, all valid at this second. */
  leadsTo(root: Certificate, known: readonly Certificate[], at: number): boolean {
    let signatures = 0;
    const signed = (by: Certificate, one: Certificate): boolean => {
      signatures += 1;
      return signatures <= MOST_SIGNATURES && by.hasSigned(one);
    };
    /** Whether the last of these leads on. The signer's is the first. */
    const leads = (path: readonly Certificate[]): boolean => {
      const last = path[path.length - 1] ?? this;
      if (path.length > DEEPEST + 1 || !last.mayStandAt(path.length - 1, at)) {
        return false;
      }
      if (same(last.issuer, root.subject) && root.lets(path) && signed(root, last)) {
        return true;
      }
      const next = known.filter((one) => same(one.subject, last.issuer) && !path.some((before) => one.isSameAs(before)));
      return next.some((one) => one.lets(path) && signed(one, last) && leads([...path, one]));
    };
    return root.isValidAt(at) && leads([this]);
  }

  /** Whether it is the same name with the same key. */
  isSameAs = (other: Certificate): boolean => same(this.subject, other.subject) && same(this.key, other.key);
}

/** The body of the one sequence that these bytes are. */
const bodyOf = (bytes: Uint8Array): Uint8Array => {
  const der = new Der(bytes);
  const body = der.take(SEQUENCE);
  der.end();
  return body;
};

const kindOf = ({ tag }: Value): number => tag & 0x1f;

const isForStamps = ({ tag, body }: Value): boolean => tag === OID && hexOf(body) === TIME_STAMPING;

/** A truth that is false where it is not said. */
function truth(der: Der): boolean {
  const said = hexOf(der.maybe(BOOLEAN)?.body ?? Uint8Array.of(0));
  must(said === '00' || said === 'ff');
  return said === 'ff';
}

/** A number of one byte. */
function small(digits: Uint8Array): number {
  const [first = 0, second] = digits;
  must(digits.length === 1 ? first < 0x80 : digits.length === 2 && first === 0 && (second ?? 0) >= 0x80);
  return second ?? first;
}

/** The second that a certificate names, since 1970. */
function moment({ tag, body }: Value): number {
  const text = textOf(body) ?? '';
  must(tag === TIME || tag === UTC_TIME);
  // Years before 1950 are those of the century after.
  const century = tag === TIME ? '' : text >= '5' ? '19' : '20';
  const at = second(century + text);
  must(at !== undefined);
  return at;
}

/** The certificates of a PEM file that has nothing else in it. */
export function ofPem(file: Uint8Array): Uint8Array[] | undefined {
  const all = textOf(file)?.match(/-----BEGIN CERTIFICATE-----\n[^-]*-----END CERTIFICATE-----\n/g);
  const read = all?.flatMap((pem) => fromBase64(pem.slice(28, -26).replaceAll('\n', '')) ?? []);
  return all?.join('').length === file.length && read?.length === all.length ? read : undefined;
}
