/** The whole check of a bundle, one rule after the other (bundle-1 §7). */
import { type BagInfo, checkBagit, checkHowToCheck, isNewerFormat, readBagInfo } from './bag-info.ts';
import { type Checkpoint, readCheckpoint, sealCode } from './checkpoint.ts';
import {
  BAG_INFO,
  BAGIT,
  belongs,
  CHECKPOINT,
  CHECKPOINT_SIGNATURE,
  ENTRIES,
  FIXED,
  HOW_TO_CHECK,
  isPayload,
  isTag,
  KEY,
  SIGNATURE,
  TAG_MANIFESTS,
} from './contents.ts';
import { Crc32 } from './crc32.ts';
import { checkExhibits } from './exhibits.ts';
import { Findings } from './findings.ts';
import { type Progress, type Sums, sumAll } from './hash.ts';
import { Lists, LONGEST_LIST } from './lists.ts';
import { clashes } from './names.ts';
import { type Facts, noFacts, type Report } from './report.ts';
import { open, type Picked, small, type Source } from './source.ts';
import { Key } from './sshsig.ts';
import { checkSeals } from './seals.ts';
import { checkStamps } from './stamps.ts';
import { Subjects } from './subjects.ts';

/** The longest that a file may be of which a bundle has one, and which is not a list (bundle-1 §8). */
const LONGEST = 1 << 20;

type AllSums = ReadonlyMap<string, Sums | undefined>;

/** Checks what was picked. Throws the reason of `signal` where it is stopped. */
export async function check(picked: Picked, progress: Progress = () => {}, signal?: AbortSignal): Promise<Report> {
  const findings = new Findings();
  const source = await open(picked, findings);
  if (source === undefined) {
    return findings.report(false, noFacts());
  }
  if (source.isZip && findings.good('zip')) {
    findings.done('zip');
  }
  const facts = await new Checking(source, findings, progress, signal).all();
  return findings.report(source.isZip, facts);
}

class Checking {
  readonly #facts: Facts = noFacts();

  readonly source: Source;
  readonly findings: Findings;
  readonly progress: Progress;
  readonly signal: AbortSignal | undefined;

  constructor(source: Source, findings: Findings, progress: Progress, signal: AbortSignal | undefined) {
    [this.source, this.findings, this.progress, this.signal] = [source, findings, progress, signal];
  }

  async all(): Promise<Facts> {
    const { source, findings } = this;
    const about = await this.#about();
    if (findings.unreadable) {
      return this.#facts;
    }
    const payload = await Lists.ofPayload(source, findings);
    const tags = await Lists.ofTags(source, findings);
    // The rest is refused unread, however large it is.
    const listed = [...new Set([...payload.paths(), ...tags.paths()])].filter((path) => source.files.has(path)).sort();
    const sums = await sumAll(source, listed, findings, this.progress, this.signal);
    this.#files();
    await this.#unchanged(payload, tags, sums);
    this.#payloadSize(about);
    const key = await this.#signature();
    const checkpoint = await this.#checkpoint(key, about);
    await this.#entries(checkpoint, about, sums);
    this.#facts.stamps = await checkStamps(source, checkpoint, findings);
    this.#facts.seals = await checkSeals(source, checkpoint, findings);
    return this.#facts;
  }

  /** What the bundle says of itself. */
  async #about(): Promise<BagInfo | undefined> {
    const { findings } = this;
    const [bagit, how, info] = [await this.#small(BAGIT), await this.#small(HOW_TO_CHECK), await this.#small(BAG_INFO)];
    if (bagit !== undefined) {
      checkBagit(bagit, findings);
    }
    if (how !== undefined) {
      checkHowToCheck(how, findings);
    }
    if (info === undefined) {
      return undefined;
    }
    if (isNewerFormat(info)) {
      findings.add('newer-format', BAG_INFO);
      return undefined;
    }
    const about = readBagInfo(info, findings);
    findings.done('about');
    return about;
  }

  /** Every file is there, and nothing else, under allowed names. */
  #files(): void {
    const paths = [...this.source.files.keys()];
    FIXED.filter((path) => !this.source.files.has(path)).forEach((path) => this.findings.add('file-missing', path));
    paths.filter((path) => !belongs(path)).forEach((path) => this.findings.add('file-extra', path));
    clashes(paths).forEach((path) => this.findings.add('name-clash', path));
    this.findings.done('files');
  }

  /** The lists and the files agree. */
  async #unchanged(payload: Lists, tags: Lists, sums: AllSums): Promise<void> {
    // A file that belongs nowhere was found already.
    const there = [...this.source.files.keys()].filter(belongs);
    payload.check(new Set(there.filter(isPayload)), sums, this.findings);
    tags.check(new Set(there.filter(isTag)), sums, this.findings);
    for (const path of [...TAG_MANIFESTS, SIGNATURE].filter((name) => !sums.has(name))) {
      await this.#crcOfUnlisted(path);
    }
    this.findings.done('unchanged');
  }

  /** The check sum in a ZIP of one of the few files that no list names. */
  async #crcOfUnlisted(path: string): Promise<void> {
    const crc = this.source.files.get(path)?.crc;
    const bytes = crc === undefined ? undefined : await small(this.source, path, LONGEST_LIST, this.findings);
    if (bytes !== undefined && new Crc32().update(bytes).digest() !== crc) {
      this.findings.add('zip-checksum', path);
    }
  }

  /** `Payload-Oxum`, where the files themselves are right: otherwise it is they that are at fault. */
  #payloadSize(about: BagInfo | undefined): void {
    const payload = [...this.source.files].filter(([path]) => isPayload(path));
    const bytes = payload.reduce((sum, [, { blob }]) => sum + blob.size, 0);
    const good = this.findings.good('files') && this.findings.good('unchanged');
    if (about !== undefined && good && (about.bytes !== bytes || about.files !== payload.length)) {
      this.findings.add('bag-info-size', BAG_INFO);
    }
  }

  /** The key, and its signature over the bundle. */
  async #signature(): Promise<Key | undefined> {
    const file = await this.#small(KEY);
    const key = file && Key.read(file);
    if (key === undefined || typeof key === 'string') {
      if (key !== undefined) {
        this.findings.add(`key-${key}`, KEY);
      }
      return undefined;
    }
    this.#facts.keyFingerprint = key.fingerprint();
    const signed = await small(this.source, TAG_MANIFESTS[0], LONGEST_LIST, this.findings);
    const signature = signed && (await this.#small(SIGNATURE));
    if (signed !== undefined && signature !== undefined) {
      const refusal = key.refusal(signature, 'daymark-bundle', signed);
      if (refusal !== undefined) {
        this.findings.add(`signature-${refusal === 'weak' ? 'form' : refusal}`, SIGNATURE);
      }
      this.findings.done('signature');
    }
    return key;
  }

  /** The checkpoint, its signature and its code. Given only where it can be relied on, so that entries are not blamed for it. */
  async #checkpoint(key: Key | undefined, about: BagInfo | undefined): Promise<Checkpoint | undefined> {
    const { findings } = this;
    const file = await this.#small(CHECKPOINT);
    const checkpoint = file && readCheckpoint(file);
    if (file === undefined || checkpoint === undefined) {
      if (file !== undefined) {
        findings.add('checkpoint-form', CHECKPOINT);
      }
      return undefined;
    }
    const changed = findings.has('file-changed', CHECKPOINT);
    const code = sealCode(file);
    if (about !== undefined && about.sealCode !== code && !changed) {
      findings.add('seal-code-wrong', BAG_INFO);
    }
    this.#facts.sealCode = code;
    const signature = await this.#small(CHECKPOINT_SIGNATURE);
    if (signature === undefined || key === undefined) {
      return undefined;
    }
    const refusal = key.refusal(signature, 'daymark-record', file);
    if (refusal !== undefined) {
      findings.add(`checkpoint-signature-${refusal === 'weak' ? 'form' : refusal}`, CHECKPOINT_SIGNATURE);
    }
    findings.done('checkpoint');
    return refusal === undefined && !changed ? checkpoint : undefined;
  }

  /** The entries, and what `bag-info.txt` and the exhibits' folder say of them. */
  async #entries(checkpoint: Checkpoint | undefined, about: BagInfo | undefined, sums: AllSums): Promise<void> {
    const { findings } = this;
    const file = this.source.files.get(ENTRIES)?.blob;
    if (file === undefined) {
      return;
    }
    const subjects = await new Subjects(checkpoint, findings).read(file, this.signal);
    const exhibits = subjects.exhibits();
    const facts = { entries: subjects.entries, incidents: subjects.incidents(), exhibits: exhibits.length };
    Object.assign(this.#facts, facts, { erased: subjects.erased() });
    if (checkpoint !== undefined) {
      findings.done('entries');
    }
    // Files are compared with entries that are in the record only.
    if (about === undefined || checkpoint === undefined || !findings.good('entries')) {
      return;
    }
    checkExhibits(this.source, exhibits, sums, findings);
    if (about.incidents !== facts.incidents) {
      findings.add('incident-count', BAG_INFO);
    }
    if (about.exhibits !== facts.exhibits) {
      findings.add('exhibit-count', BAG_INFO);
    }
    findings.done('exhibits');
  }

  #small = (path: string): Promise<Uint8Array | undefined> => small(this.source, path, LONGEST, this.findings);
}
