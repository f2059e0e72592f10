/** Where the files of a bundle come from: a folder or a ZIP, alike. */
import { SIGNS } from './contents.ts';
import type { Findings } from './findings.ts';
import { allowsPath, shown, ways } from './names.ts';
import { filesOfZip } from './zip.ts';

/** The most files and folders that are looked at (bundle-1 §8). */
export const MOST_FILES = 100_000;
/** The one folder that may be empty. */
const MAY_BE_EMPTY = 'data/05-EXHIBITS';

/** A folder as it was picked: its files, and the folders that are known, by their paths inside it. */
export type Folder = { files: Map<string, Blob>; folders: Iterable<string> };

/** What was picked. */
export type Picked = { is: 'folder'; folder: Folder } | { is: 'zip'; zip: Blob };

/** One file: its bytes, and its CRC-32 as a ZIP gives it. */
export type Found = { blob: Blob; crc?: number };

/** The files of a bundle, by their paths inside it, in the order of these. */
export type Source = { isZip: boolean; files: Map<string, Found> };

/** Opens what was picked. What is wrong with it is found; without a source, nothing more can be said. */
export async function open(picked: Picked, findings: Findings): Promise<Source | undefined> {
  const files = picked.is === 'zip' ? await filesOfZip(picked.zip, findings) : filesOfFolder(picked.folder, findings);
  if (files === undefined) {
    return undefined;
  }
  if (!SIGNS.some((sign) => files.has(sign)) && !findings.unreadable) {
    findings.add('not-a-bundle', '.');
  }
  const inOrder = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return findings.unreadable ? undefined : { isZip: picked.is === 'zip', files: new Map(inOrder) };
}

function filesOfFolder(folder: Folder, findings: Findings): Map<string, Found> | undefined {
  const folders = new Set(folder.folders);
  const filled = new Set<string>();
  for (const path of [...folder.files.keys(), ...folders]) {
    for (const way of ways(path).slice(0, -1)) {
      folders.add(way);
      filled.add(way);
    }
  }
  if (folder.files.size + folders.size > MOST_FILES) {
    findings.add('too-much', '.');
    return undefined;
  }
  const refused = new Set<string>();
  const allows = (path: string): boolean => {
    const bad = ways(path).find((way) => !allowsPath(way));
    if (bad !== undefined) {
      refused.add(bad);
    }
    return bad === undefined;
  };
  const allowed = [...folder.files].filter(([path]) => allows(path));
  const empty = [...folders].filter((path) => allows(path) && !filled.has(path) && path !== MAY_BE_EMPTY);
  refused.forEach((path) => findings.add('name-not-allowed', shown(path)));
  empty.forEach((path) => findings.add('empty-folder', path));
  return new Map(allowed.map(([path, blob]) => [path, { blob }]));
}

/** A stretch of the bytes; fails where it can no longer be read. */
export const read = async (blob: Blob, from: number, to: number): Promise<Uint8Array> =>
  new Uint8Array(await blob.slice(from, to).arrayBuffer());

/** The bytes of a file that is there and not longer than the limit. What keeps it from being read is found. */
export async function small(source: Source, path: string, limit: number, findings: Findings): Promise<Uint8Array | undefined> {
  const blob = source.files.get(path)?.blob;
  if (blob === undefined) {
    return undefined;
  }
  if (blob.size > limit) {
    findings.add('too-much', path);
    return undefined;
  }
  try {
    return await read(blob, 0, blob.size);
  } catch {
    findings.add('no-access', path);
    return undefined;
  }
}
