/**
 * The lists of files and digests: manifests and tag manifests (bundle-1 §1).
 * Where a list, the list beside it and the files do not agree, the two that
 * agree are believed, so that the fault is found where it was made.
 */
import { fromHex, same, textOf } from './bytes.ts';
import { FIXED, isPayload, isTag, MANIFESTS, TAG_MANIFESTS } from './contents.ts';
import type { Findings } from './findings.ts';
import type { Sums } from './hash.ts';
import { allowsPath } from './names.ts';
import { small, type Source } from './source.ts';

/** The longest list that is read (bundle-1 §8). */
export const LONGEST_LIST = 64 << 20;

type Digests = Map<string, Uint8Array>;

/** One list; its digests are missing where the file of it is. */
type List = { name: string; digests: Digests | undefined };

export class Lists {
  readonly #lists: readonly List[];

  private constructor(lists: readonly List[]) {
    this.#lists = lists;
  }

  /** Reads the lists of what is under `data/`. */
  static ofPayload = (source: Source, findings: Findings): Promise<Lists> => Lists.#read(MANIFESTS, isPayload, source, findings);

  /** Reads the lists of the files beside `data/`. */
  static ofTags = (source: Source, findings: Findings): Promise<Lists> => Lists.#read(TAG_MANIFESTS, isTag, source, findings);

  static async #read(
    names: readonly [string, string],
    takes: (path: string) => boolean,
    source: Source,
    findings: Findings,
  ): Promise<Lists> {
    const lists: List[] = [];
    for (const [at, name] of names.entries()) {
      const bytes = await small(source, name, LONGEST_LIST, findings);
      lists.push({ name, digests: bytes && parse(name, bytes, at === 0 ? 32 : 64, takes, findings) });
    }
    return new Lists(lists);
  }

  /** Every path that one of the lists names. */
  paths = (): string[] => this.#lists.flatMap(({ digests }) => [...(digests?.keys() ?? [])]);

  /** Finds the two lists and the files to agree. `there` are the files that the lists should name. */
  check(there: ReadonlySet<string>, sums: ReadonlyMap<string, Sums | undefined>, findings: Findings): void {
    for (const path of [...new Set([...this.paths(), ...there])].sort()) {
      const own = sums.get(path);
      if (!there.has(path)) {
        // A file that belongs nowhere was found already.
        if (!sums.has(path)) {
          this.#checkAbsent(path, findings);
        }
        continue;
      }
      this.#checkListed(path, findings);
      if (own !== undefined) {
        this.#checkDigests(path, own, findings);
      }
    }
  }

  #checkListed(path: string, findings: Findings): void {
    const without = this.#lists.filter(({ digests }) => digests?.has(path) === false);
    if (this.#lists.every(({ digests }) => digests?.has(path) !== true)) {
      findings.add('file-extra', path);
      return;
    }
    without.forEach(({ name }) => findings.add('list-incomplete', name, { about: path }));
  }

  #checkAbsent(path: string, findings: Findings): void {
    // Files that every bundle has are found to be missing elsewhere.
    if (FIXED.includes(path)) {
      return;
    }
    const [naming, ...more] = this.#lists.filter(({ digests }) => digests?.has(path));
    if (naming !== undefined && more.length === 0 && this.#lists.every(({ digests }) => digests !== undefined)) {
      findings.add('list-unknown', naming.name, { about: path });
    } else {
      findings.add('file-missing', path);
    }
  }

  #checkDigests(path: string, { sha256, sha512 }: Sums, findings: Findings): void {
    const right = [sha256, sha512];
    const verdicts = this.#lists.flatMap(({ name, digests }, at) => {
      const given = digests?.get(path);
      return given === undefined ? [] : [{ name, fits: same(given, right[at] ?? new Uint8Array()) }];
    });
    const wrong = verdicts.filter(({ fits }) => !fits);
    if (wrong.length > 0 && wrong.length === verdicts.length) {
      findings.add('file-changed', path);
      return;
    }
    wrong.forEach(({ name }) => findings.add('list-wrong', name, { about: path }));
  }
}

/** The digests of a list, by path. Lines that are not in their form are found. */
function parse(name: string, bytes: Uint8Array, length: number, takes: (path: string) => boolean, findings: Findings): Digests {
  const digests: Digests = new Map();
  let [before, ordered, begin] = ['', true, 0];
  for (let line = 1; begin < bytes.length; line += 1) {
    const feed = bytes.indexOf(0x0a, begin);
    const end = feed === -1 ? bytes.length : feed;
    const read = feed === -1 ? undefined : parseLine(bytes.subarray(begin, end), length);
    begin = end + 1;
    if (read === undefined || !takes(read.path)) {
      findings.add('list-form', name, { line });
      continue;
    }
    if (read.path <= before && ordered) {
      ordered = false;
      findings.add('list-order', name, { line });
    }
    before = read.path;
    digests.set(read.path, read.digest);
  }
  return digests;
}

function parseLine(line: Uint8Array, length: number): { digest: Uint8Array; path: string } | undefined {
  const text = textOf(line) ?? '';
  const gap = text.indexOf('  ');
  const [digest, path] = [fromHex(text.slice(0, Math.max(gap, 0)), length), text.slice(gap + 2)];
  return digest !== undefined && allowsPath(path) ? { digest, path } : undefined;
}
