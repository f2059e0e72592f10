/** The entries together: the versions of each subject, and what is left of those that were erased (bundle-1 §4). */
import { joined } from './bytes.ts';
import type { Checkpoint } from './checkpoint.ts';
import type { Code } from './codes.ts';
import { ENTRIES } from './contents.ts';
import { type Content, type Entry, readLine, RefusedLine } from './entry.ts';
import type { Findings } from './findings.ts';
import type { Named } from './report.ts';
import { read } from './source.ts';

/** A line has less than this (bundle-1 §8). */
const LONGEST_LINE = 64 << 20;
/** The most entries that are read (bundle-1 §8). */
const MOST_ENTRIES = 1_000_000;
const BLOCK = 1 << 20;
const FEED = 0x0a;

/** Where an entry stands. */
type Place = { line: number; entry: number };

/** One subject, as its newest version has it. */
type Subject = {
  kind: string;
  version: number;
  erased: boolean;
  named?: Named | undefined;
  file?: Content['file'];
  /** Where an entry without content stands, while no later version says that it was erased. */
  withheld?: Place | undefined;
  /** Where an entry with content stands. */
  present?: Place | undefined;
};

/** An exhibit that is not erased. */
export type Exhibit = { reference: string; sha256: Uint8Array; size: number; entry: number | undefined };

/** Every subject that is disclosed. */
export class Subjects {
  #byId = new Map<string, Subject>();
  /** Whose number or reference each is. */
  #owners = new Map<string, string>();
  #lastSeq = -1;
  /** Whether a line was refused, so that a version may seem to be missing. */
  #refused = false;
  /** How many lines there are. */
  entries = 0;

  readonly #checkpoint: Checkpoint | undefined;
  readonly #findings: Findings;

  constructor(checkpoint: Checkpoint | undefined, findings: Findings) {
    [this.#checkpoint, this.#findings] = [checkpoint, findings];
  }

  /** Reads every entry, and finds each to be right by itself and after those before it. */
  async read(file: Blob, signal?: AbortSignal): Promise<this> {
    try {
      for await (const line of lines(file)) {
        signal?.throwIfAborted();
        if (line.length >= LONGEST_LINE || this.entries === MOST_ENTRIES) {
          this.#findings.add('too-much', ENTRIES);
          return this;
        }
        this.#line(line);
      }
    } catch (error) {
      if (signal?.aborted || !(error instanceof DOMException)) {
        throw error;
      }
      this.#findings.add('no-access', ENTRIES);
      return this;
    }
    for (const { withheld, named } of this.#refused ? [] : this.#byId.values()) {
      if (withheld !== undefined) {
        this.#add('entry-withheld', withheld, named);
      }
    }
    return this;
  }

  /** How many incidents are disclosed and not erased. */
  incidents = (): number => this.#standing('incident').length;

  /** How many subjects were erased. */
  erased = (): number => [...this.#byId.values()].filter(({ erased }) => erased).length;

  /** The exhibits that are disclosed and not erased. */
  exhibits = (): Exhibit[] =>
    this.#standing('exhibit').flatMap(({ named, file, present }) =>
      named?.is === 'exhibit' && file !== undefined ? [{ reference: named.as, ...file, entry: present?.entry }] : [],
    );

  #standing = (kind: string): Subject[] => [...this.#byId.values()].filter((one) => one.kind === kind && !one.erased);

  #add(code: Code, place: Place, named: Named | undefined): void {
    this.#findings.add(code, ENTRIES, { ...place, named });
  }

  #line(bytes: Uint8Array): void {
    this.entries += 1;
    try {
      if (bytes.at(-1) !== FEED) {
        throw new RefusedLine('entry-form');
      }
      this.#entry(readLine(bytes.subarray(0, -1), this.#checkpoint), this.entries);
    } catch (error) {
      if (!(error instanceof RefusedLine)) {
        throw error;
      }
      this.#refused = true;
      this.#findings.add(error.code, ENTRIES, { line: this.entries, entry: error.seq, named: error.named });
    }
  }

  #entry(entry: Entry, line: number): void {
    const place = { line, entry: entry.seq };
    const named = entry.content?.named;
    if (this.#lastSeq >= entry.seq) {
      this.#add('entry-order', place, named);
    }
    this.#lastSeq = entry.seq;
    const subject = this.#byId.get(entry.subject) ?? { kind: entry.kind, version: 0, erased: false };
    this.#byId.set(entry.subject, subject);
    if (entry.version !== subject.version + 1 && !this.#refused) {
      this.#add('entry-version', place, named);
    }
    subject.version = entry.version;
    const isAnothers = named !== undefined && this.#ownerOf(named, entry.subject) !== entry.subject;
    const isRenamed = named !== undefined && subject.named !== undefined && keyOf(named) !== keyOf(subject.named);
    if (entry.kind !== subject.kind || isAnothers || isRenamed) {
      this.#add('entry-identity', place, named);
    }
    this.#follow(subject, entry.content, place);
  }

  /** Whose the name is: of whoever had it first. */
  #ownerOf(named: Named, id: string): string {
    const owner = this.#owners.get(keyOf(named)) ?? id;
    this.#owners.set(keyOf(named), owner);
    return owner;
  }

  /** Takes in the next version. */
  #follow(subject: Subject, content: Content | undefined, place: Place): void {
    if (content === undefined) {
      subject.withheld ??= place;
      return;
    }
    const before = subject.present;
    subject.present = place;
    subject.erased = content.erased;
    if (content.erased) {
      subject.withheld = undefined;
      const { named } = subject;
      subject.named = undefined;
      if (before !== undefined) {
        this.#add('entry-not-erased', before, named);
      }
      return;
    }
    subject.named = content.named;
    subject.file = content.file;
  }
}

const keyOf = ({ is, as }: Named): string => `${is} ${as}`;

/** The lines of a file with their line feeds; a line that is too long is cut there. */
async function* lines(file: Blob): AsyncGenerator<Uint8Array> {
  let parts: Uint8Array[] = [];
  let length = 0;
  for (let at = 0; at < file.size; at += BLOCK) {
    let block = await read(file, at, Math.min(at + BLOCK, file.size));
    for (let feed = block.indexOf(FEED); feed !== -1; feed = block.indexOf(FEED)) {
      yield joined([...parts, block.subarray(0, feed + 1)]);
      [parts, length] = [[], 0];
      block = block.subarray(feed + 1);
    }
    parts.push(block);
    length += block.length;
    if (length >= LONGEST_LINE) {
      break;
    }
  }
  if (length > 0) {
    yield joined(parts);
  }
}
