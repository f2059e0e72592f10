/** Time stamps over seals (bundle-1 §11, RFC 3161). */
import { hexOf, same } from './bytes.ts';
import { Certificate, ofPem } from './certificate.ts';
import { areOfOneRecord, type Checkpoint, readCheckpoint } from './checkpoint.ts';
import type { Code } from './codes.ts';
import { stampOf } from './contents.ts';
import type { Findings } from './findings.ts';
import { sha256 } from './hash.ts';
import { readProof } from './merkle.ts';
import { Reply, readRequest } from './reply.ts';
import type { Stamp } from './report.ts';
import { small, type Source } from './source.ts';

/** What each has, and what it may have. */
const FILES = ['checkpoint', 'proof', 'reply.tsr', 'request.tsq', 'root.pem'] as const;
const CHAIN = 'chain.pem';
/** The longest of its files, and the most certificates that it may bring (bundle-1 §11). */
const LONGEST = 1 << 20;
const MOST = 32;

type Name = (typeof FILES)[number] | typeof CHAIN;
type Files = Record<(typeof FILES)[number], Uint8Array> & { [CHAIN]?: Uint8Array };

/** Why a stamp does not hold, and which of its files shows it. */
class Refused extends Error {
  readonly code: Code;
  readonly file: Name;

  constructor(code: Code, file: Name) {
    super(code);
    [this.code, this.file] = [code, file];
  }
}

/** Checks every time stamp, and gives those that hold. */
export async function checkStamps(source: Source, whole: Checkpoint | undefined, findings: Findings): Promise<Stamp[]> {
  const numbers = new Set([...source.files.keys()].map(stampOf).filter((number) => number !== undefined));
  const stamps: Stamp[] = [];
  for (const [place, number] of [...numbers].sort((a, b) => a - b).entries()) {
    const folder = `data/stamps/${number}`;
    if (number !== place + 1) {
      findings.add('stamp-form', folder);
      break;
    }
    const files = whole && (await filesOf(source, folder, findings));
    if (files === undefined || whole === undefined) {
      continue;
    }
    try {
      stamps.push(checkStamp(files, whole));
    } catch (error) {
      if (!(error instanceof Refused)) {
        throw error;
      }
      findings.add(error.code, `${folder}/${error.file}`);
    }
  }
  if (numbers.size > 0 && whole !== undefined) {
    findings.done('stamps');
  }
  return stamps;
}

async function filesOf(source: Source, folder: string, findings: Findings): Promise<Files | undefined> {
  const missing = FILES.find((name) => !source.files.has(`${folder}/${name}`));
  if (missing !== undefined) {
    findings.add('stamp-form', `${folder}/${missing}`);
    return undefined;
  }
  const files: Partial<Record<Name, Uint8Array>> = {};
  for (const name of [...FILES, CHAIN] as const) {
    const bytes = await small(source, `${folder}/${name}`, LONGEST, findings);
    if (bytes !== undefined) {
      files[name] = bytes;
    } else if (name !== CHAIN) {
      return undefined;
    }
  }
  return files as Files;
}

/** What was read of a file, where it is in its form. */
function inForm<T>(read: T | undefined, file: Name): T {
  return read ?? refuse('stamp-form', file);
}

function refuse(code: Code, file: Name): never {
  throw new Refused(code, file);
}

function checkStamp(files: Files, whole: Checkpoint): Stamp {
  const stamped = inForm(readCheckpoint(files.checkpoint), 'checkpoint');
  const proof = inForm(readProof(files.proof), 'proof');
  if (!areOfOneRecord(stamped, whole, proof)) {
    refuse('stamp-other-record', 'checkpoint');
  }
  const request = inForm(readRequest(files['request.tsq']), 'request.tsq');
  if (!same(request.hash, sha256(files.checkpoint))) {
    refuse('stamp-other', 'request.tsq');
  }
  const reply = inForm(Reply.read(files['reply.tsr']), 'reply.tsr');
  const { asked, time, second } = reply.says;
  if (!same(asked.hash, request.hash) || !same(asked.number, request.number)) {
    refuse('stamp-other', 'reply.tsr');
  }
  const [chosen, ...others] = inForm(ofPem(files['root.pem']), 'root.pem');
  const root = inForm(others.length === 0 && chosen ? Certificate.read(chosen, true) : undefined, 'root.pem');
  const chain = files[CHAIN];
  const brought = chain === undefined ? [] : inForm(ofPem(chain), CHAIN);
  const all = [...reply.certificates, ...brought];
  if (all.length > MOST) {
    refuse('stamp-form', 'reply.tsr');
  }
  const known = all.flatMap((one) => Certificate.read(one) ?? []);
  const leaf = reply.signer(known) ?? refuse('stamp-signature', 'reply.tsr');
  if (!leaf.isForStamps() || !leaf.leadsTo(root, known, second)) {
    refuse('stamp-root', 'root.pem');
  }
  return { time, entries: stamped.size, root: hexOf(sha256(root.whole)) };
}
