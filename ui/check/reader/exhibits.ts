/** The exhibits' files, one for each that the record names (bundle-1 §4). */
import { same } from './bytes.ts';
import type { Code } from './codes.ts';
import { ENTRIES, EXHIBITS } from './contents.ts';
import { fileForm } from './entry.ts';
import type { Findings } from './findings.ts';
import type { Sums } from './hash.ts';
import type { Source } from './source.ts';
import type { Exhibit } from './subjects.ts';

/** Finds one file for each exhibit, the one whose SHA-256 the record has, and no other. */
export function checkExhibits(
  source: Source,
  exhibits: readonly Exhibit[],
  sums: ReadonlyMap<string, Sums | undefined>,
  findings: Findings,
): void {
  const left = new Map(exhibits.map((exhibit) => [fileForm(exhibit.reference) ?? '', exhibit]));
  const add = (code: Code, where: string, { entry, reference }: Exhibit): void =>
    findings.add(code, where, { entry, named: { is: 'exhibit', as: reference } });
  for (const [path, { blob }] of source.files) {
    if (!path.startsWith(EXHIBITS)) {
      continue;
    }
    const [form = '', ...rest] = path.slice(EXHIBITS.length).split('_');
    const exhibit = rest.length > 0 ? left.get(form) : undefined;
    if (exhibit === undefined) {
      findings.add('exhibit-extra', path);
      continue;
    }
    left.delete(form);
    const own = sums.get(path);
    const isIt = own !== undefined && same(own.sha256, exhibit.sha256) && blob.size === exhibit.size;
    if (!isIt && !findings.has('file-changed', path)) {
      add('exhibit-changed', path, exhibit);
    }
  }
  left.forEach((exhibit) => add('exhibit-missing', ENTRIES, exhibit));
}
