/** One line of `entries.jsonl`: an entry with its proof (bundle-1 §4, record-1 §2 and §3). */
import { fromHex, same } from './bytes.ts';
import { type Checkpoint, isUuid } from './checkpoint.ts';
import type { Code } from './codes.ts';
import { dayOfInstant, decimal } from './dates.ts';
import { sha256 } from './hash.ts';
import { canonicalBytes, count, type Json, type JsonObject, keysOf, member, objectOf, readJson, text } from './json.ts';
import { isIncluded, leaf } from './merkle.ts';
import type { Named } from './report.ts';

/** What an entry says of its subject. The file is that of an exhibit. */
export type Content = { erased: boolean; named?: Named; file?: { sha256: Uint8Array; size: number } };

/** One entry, as far as the others depend on it. Without content, it was erased. */
export type Entry = { seq: number; subject: string; kind: string; version: number; content?: Content };

/** A line that is refused: why, and what is known of the entry all the same. */
export class RefusedLine extends Error {
  readonly code: Code;
  readonly seq: number | undefined;
  readonly named: Named | undefined;

  constructor(code: Code, seq?: number, named?: Named) {
    super(code);
    [this.code, this.seq, this.named] = [code, seq, named];
  }
}

/** Kinds without a number of their own; nothing else depends on which. */
const OTHERS = ['writer', 'seal', 'hand-over'];
/** The kinds of card that a bundle can hold (card-1). Those that are kept apart are none of them. */
const CARDS = ['person', 'account', 'place', 'request', 'report', 'change', 'item', 'elsewhere', 'order', 'wish', 'receipt'];
const KINDS = ['incident', 'exhibit', ...OTHERS, ...CARDS];

const HEADER = ['clock', 'commitment', 'format', 'kind', 'offset', 'seq', 'subject', 'version', 'writtenAt', 'zone'];

/**
 * Reads a line without its line feed, and finds it to be what its header, its
 * commitment and the checkpoint say. Without a checkpoint that can be relied
 * on, the proof is only read.
 */
export function readLine(bytes: Uint8Array, checkpoint: Checkpoint | undefined): Entry {
  const json = readJson(bytes);
  if (json === undefined) {
    throw new RefusedLine('entry-form');
  }
  const line = objectOf(json.value) ?? {};
  const { header, salt, content, proof } = line;
  const known = ['content', 'header', 'proof', 'salt'];
  if (header === undefined || proof === undefined || keysOf(line).some((key) => !known.includes(key))) {
    throw new RefusedLine('entry-members');
  }
  const seq = count(member(header, 'seq'));
  const read = readHeader(header);
  if (read === undefined) {
    throw new RefusedLine('entry-header', seq);
  }
  if ((salt === undefined) !== (content === undefined)) {
    throw new RefusedLine('entry-half', seq);
  }
  const said = content === undefined ? undefined : readContent(content, read.entry.kind);
  const refuse = (code: Code): never => {
    throw new RefusedLine(code, seq, said?.named);
  };
  const entry = { ...read.entry };
  if (content !== undefined) {
    const grain = digest(salt) ?? refuse('entry-members');
    if (!same(sha256(grain, canonicalBytes(content)), read.commitment)) {
      refuse('entry-commitment');
    }
    entry.content = said ?? refuse('entry-content');
  }
  const steps = Array.isArray(proof) ? proof.map(digest) : [undefined];
  const path = steps.includes(undefined) ? refuse('entry-members') : (steps as Uint8Array[]);
  if (checkpoint !== undefined) {
    if (entry.seq >= checkpoint.size) {
      refuse('entry-beyond');
    }
    if (!isIncluded(leaf(canonicalBytes(header)), entry.seq, checkpoint.size, path, checkpoint.root)) {
      refuse('entry-proof');
    }
  }
  return entry;
}

function readHeader(header: Json): { entry: Entry; commitment: Uint8Array } | undefined {
  const object = objectOf(header);
  if (object === undefined || keysOf(object).join() !== HEADER.join()) {
    return undefined;
  }
  const [seq, version, offset] = [count(object['seq']), count(object['version']), object['offset']];
  const [subject, kind, zone] = [text(object['subject']), text(object['kind']), text(object['zone'])];
  const commitment = digest(object['commitment']);
  const fits =
    object['format'] === 'daymark-entry/1' &&
    isClock(object['clock']) &&
    typeof offset === 'number' &&
    Math.abs(offset) < 24 * 60 &&
    dayOfInstant(text(object['writtenAt']) ?? '') !== undefined &&
    /^[A-Za-z0-9+\-_/]{1,64}$/.test(zone ?? '');
  if (!fits || seq === undefined || !version || subject === undefined || !isUuid(subject) || commitment === undefined) {
    return undefined;
  }
  return kind !== undefined && KINDS.includes(kind) ? { entry: { seq, subject, kind, version }, commitment } : undefined;
}

function isClock(clock: Json | undefined): boolean {
  const keys = keysOf(objectOf(clock) ?? {}).join();
  const is = member(clock, 'is');
  return is === 'set-back'
    ? keys === 'is,seconds' && (count(member(clock, 'seconds')) ?? 0) > 0
    : (is === 'normal' || is === 'unknown') && keys === 'is';
}

/** Reads a content. Members that are not known here are let be (record-1 §4). */
function readContent(content: Json, kind: string): Content | undefined {
  const isText = (key: string): boolean => typeof (member(content, key) ?? '') === 'string' && member(content, key) !== null;
  const [status, subject] = [member(content, 'status'), member(content, 'subject')];
  if (!isText('reason') || !isText('helpedBy')) {
    return undefined;
  }
  if (status === 'erased') {
    return subject === undefined ? { erased: true } : undefined;
  }
  const about = objectOf(subject);
  if ((status !== 'current' && status !== 'withdrawn') || about === undefined || keysOf(about).join('\0') !== kind) {
    return undefined;
  }
  return readSubject(about[kind], kind);
}

function readSubject(subject: Json | undefined, kind: string): Content | undefined {
  const object = objectOf(subject);
  if (object === undefined) {
    return undefined;
  }
  if (OTHERS.includes(kind)) {
    return { erased: false };
  }
  if (kind === 'exhibit') {
    return readExhibit(object);
  }
  const number = count(object['number']);
  if (!number || (kind === 'incident' && typeof object['whatHappened'] !== 'string')) {
    return undefined;
  }
  const named: Named = kind === 'incident' ? { is: 'incident', as: `${number}` } : { is: 'card', as: `${kind}/${number}` };
  return { erased: false, named };
}

function readExhibit(exhibit: JsonObject): Content | undefined {
  const [reference, size] = [text(exhibit['reference']), count(exhibit['size'])];
  const hash = digest(exhibit['sha256']);
  if (reference === undefined || fileForm(reference) === undefined || hash === undefined || size === undefined) {
    return undefined;
  }
  return { erased: false, named: { is: 'exhibit', as: reference }, file: { sha256: hash, size } };
}

/** The form that file names use of an exhibit's reference (`AJS-007` of `AJS/7`); nothing where it is none. */
export function fileForm(reference: string): string | undefined {
  const [, initials, digits = ''] = /^([A-Z]{1,4})\/([0-9]+)$/.exec(reference) ?? [];
  const number = decimal(digits);
  return number ? `${initials}-${String(number).padStart(3, '0')}` : undefined;
}

const digest = (value: Json | undefined): Uint8Array | undefined => fromHex(text(value) ?? '', 32);
