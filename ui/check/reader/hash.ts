/** Both digests of every file, in one pass over its bytes. */
import { sha1 as oldest } from '@noble/hashes/legacy.js';
import { sha256 as short, sha384 as middle, sha512 as long } from '@noble/hashes/sha2.js';
import { joined } from './bytes.ts';
import { Crc32 } from './crc32.ts';
import type { Findings } from './findings.ts';
import { read, type Source } from './source.ts';

/** How much is read at once. The page can draw between two blocks. */
const BLOCK = 1 << 20;

/** What the bytes of a file come to. */
export type Sums = { sha256: Uint8Array; sha512: Uint8Array };

/** Told how many bytes are done, of how many. */
export type Progress = (done: number, total: number) => void;

/** SHA-256 of the parts, joined. */
export const sha256 = (...parts: Uint8Array[]): Uint8Array => short(joined(parts));

/** SHA-384 and SHA-512 of the bytes. */
export const sha384 = (bytes: Uint8Array): Uint8Array => middle(bytes);
export const sha512 = (bytes: Uint8Array): Uint8Array => long(bytes);

/** SHA-1 of the bytes, by which older time stamps name a certificate. Nothing rests on it alone. */
export const sha1 = (bytes: Uint8Array): Uint8Array => oldest(bytes);

/** A hash of bytes. */
export type Hash = (bytes: Uint8Array) => Uint8Array;

/**
 * The sums of these files, none for one that cannot be read to its end. The
 * check sums of a ZIP are compared on the way.
 */
export async function sumAll(
  source: Source,
  paths: readonly string[],
  findings: Findings,
  progress: Progress,
  signal?: AbortSignal,
): Promise<Map<string, Sums | undefined>> {
  const total = paths.reduce((sum, path) => sum + (source.files.get(path)?.blob.size ?? 0), 0);
  let done = 0;
  const onBytes = (bytes: number): void => {
    signal?.throwIfAborted();
    done += bytes;
    progress(done, total);
  };
  const all = new Map<string, Sums | undefined>();
  for (const path of paths) {
    const { blob, crc } = source.files.get(path) ?? { blob: new Blob() };
    const sums = await sumsOf(blob, crc, onBytes);
    if (sums === undefined) {
      findings.add('no-access', path);
    } else if (sums.crc !== crc) {
      findings.add('zip-checksum', path);
    }
    all.set(path, sums);
  }
  return all;
}

async function sumsOf(
  blob: Blob,
  wanted: number | undefined,
  onBytes: (bytes: number) => void,
): Promise<(Sums & { crc: number | undefined }) | undefined> {
  const [one, two] = [short.create(), long.create()];
  const crc = wanted === undefined ? undefined : new Crc32();
  for (let at = 0; at < blob.size; at += BLOCK) {
    const block = await read(blob, at, Math.min(at + BLOCK, blob.size)).catch(() => undefined);
    if (block === undefined) {
      return undefined;
    }
    one.update(block);
    two.update(block);
    crc?.update(block);
    onBytes(block.length);
  }
  return { sha256: one.digest(), sha512: two.digest(), crc: crc?.digest() };
}
