/** The bundles of tests/vectors, in memory, as the page's reader takes them. */
import { readdirSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Fault, Report } from '../../check/reader/report.ts';
import type { Picked } from '../../check/reader/source.ts';

export const vectors = new URL('../../../tests/vectors/bundle/', import.meta.url).pathname;

export type Files = Map<string, Uint8Array<ArrayBuffer>>;
export type Edit = { path?: string; remove?: boolean; at: number; cut: number; put?: string; base64?: string };
export type Case = { name: string; code: string; where: string; exit: number; edits: Edit[]; edit: Edit; found: object[]; stamps: object[]; seals: object[] };

export const cases = (name: string): Case[] => JSON.parse(readFileSync(vectors + name, 'utf8')) as Case[];

/** Every file below a folder, by its path inside it. */
export function filesBelow(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => relative(folder, `${entry.parentPath}/${entry.name}`));
  return new Map(paths.map((path) => [path, new Uint8Array(readFileSync(`${folder}/${path}`))]));
}

export function edited(bytes: Uint8Array, { at, cut, put, base64 }: Edit): Uint8Array<ArrayBuffer> {
  const middle = base64 === undefined ? Buffer.from(put ?? '') : Buffer.from(base64, 'base64');
  return new Uint8Array(Buffer.concat([bytes.subarray(0, at), middle, bytes.subarray(at + cut)]));
}

/** The good bundle with these edits. */
export function withEdits(good: Files, edits: readonly Edit[]): Files {
  const files = new Map(good);
  for (const edit of edits) {
    const path = edit.path ?? '';
    if (edit.remove) {
      files.delete(path);
    } else {
      files.set(path, edited(files.get(path) ?? new Uint8Array(), edit));
    }
  }
  return files;
}

export const asFolder = (files: Files, folders: string[] = []): Picked => ({
  is: 'folder',
  folder: { files: new Map([...files].map(([path, bytes]) => [path, new Blob([bytes])])), folders },
});

export const asZip = (bytes: Uint8Array<ArrayBuffer>): Picked => ({ is: 'zip', zip: new Blob([bytes]) });

/** Every fault with its place, as `daymark-verify --json` gives it, in one order. */
export const found = (report: Report): object[] => inOrder(report.faults.map(asScriptsGetIt));

export const inOrder = (faults: object[]): object[] =>
  faults.map((fault) => JSON.stringify(fault, Object.keys(fault).sort())).sort().map((text) => JSON.parse(text) as object);

function asScriptsGetIt({ code, where, line, entry, named, about }: Fault): object {
  const as = named?.is === 'incident' ? Number(named.as) : named?.as;
  return { code, where, line, entry, about, ...(named === undefined ? {} : { [named.is]: as }) };
}
