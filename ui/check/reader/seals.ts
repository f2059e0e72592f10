/** Earlier seals of the record (bundle-1 §13). */
import { areOfOneRecord, type Checkpoint, readCheckpoint, sealCode } from './checkpoint.ts';
import { sealOf } from './contents.ts';
import type { Findings } from './findings.ts';
import { readProof } from './merkle.ts';
import type { Seal } from './report.ts';
import { small, type Source } from './source.ts';

/** The longest of its files (bundle-1 §13). */
const LONGEST = 1 << 14;

/** Checks every earlier seal, and gives those that are of this record. */
export async function checkSeals(source: Source, whole: Checkpoint | undefined, findings: Findings): Promise<Seal[]> {
  const numbers = new Set([...source.files.keys()].map(sealOf).filter((number) => number !== undefined));
  const seals: Seal[] = [];
  for (const [place, number] of [...numbers].sort((a, b) => a - b).entries()) {
    const folder = `data/seals/${number}`;
    if (number !== place + 1) {
      findings.add('seal-form', folder);
      break;
    }
    const seal = whole && (await readSeal(source, folder, whole, findings));
    if (seal === undefined) {
      continue;
    }
    if (seal.entries > (seals.at(-1)?.entries ?? -1)) {
      seals.push(seal);
    } else {
      findings.add('seal-form', folder);
    }
  }
  if (numbers.size > 0 && whole !== undefined) {
    findings.done('seals');
  }
  return seals;
}

async function readSeal(source: Source, folder: string, whole: Checkpoint, findings: Findings): Promise<Seal | undefined> {
  const paths = [`${folder}/checkpoint`, `${folder}/proof`] as const;
  const missing = paths.find((path) => !source.files.has(path));
  if (missing !== undefined) {
    findings.add('seal-form', missing);
    return undefined;
  }
  const text = await small(source, paths[0], LONGEST, findings);
  const hashes = text && (await small(source, paths[1], LONGEST, findings));
  if (text === undefined || hashes === undefined) {
    return undefined;
  }
  const [sealed, proof] = [readCheckpoint(text), readProof(hashes)];
  if (sealed === undefined || proof === undefined) {
    findings.add('seal-form', sealed === undefined ? paths[0] : paths[1]);
  } else if (!areOfOneRecord(sealed, whole, proof)) {
    findings.add('seal-other-record', paths[0]);
  } else {
    return { code: sealCode(text), entries: sealed.size };
  }
  return undefined;
}
