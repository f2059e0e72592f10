/** The sources of the house, for tests that read them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const root = join(import.meta.dirname, '../..');

export interface Source {
  /** From `src`, with `/`. */
  path: string;
  text: string;
}

/** Every source file of the window but those that are generated. */
export function sources(): Source[] {
  return readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|svelte)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: relative(join(root, 'src'), file).replaceAll('\\', '/'), text: readFileSync(file, 'utf8') }));
}

/** A file of sentences. */
export const sentences = (language: string, area: string): string =>
  readFileSync(join(root, '../locales', language, `${area}.ftl`), 'utf8');

/** A file of styles. */
export const styles = (name: string): string => readFileSync(join(root, 'src/design', name), 'utf8');

/** The words of a union in the generated contract, such as `Way`. */
export function union(name: string): string[] {
  const types = readFileSync(join(root, 'src/contract/types.ts'), 'utf8');
  const declared = new RegExp(`export type ${name} = ([^;]+);`).exec(types)?.[1] ?? '';
  return [...declared.matchAll(/"([^"]+)"/g)].map((match) => match[1] ?? '');
}
