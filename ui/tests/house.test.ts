/** The rules of the house, over its sources. */
import { expect, test } from 'vitest';
import { commands } from '../src/contract/commands';
import { sources } from './support/files';

const files = sources();
const own = files.filter(({ path }) => path !== 'contract/types.ts');

/** The markup of a component, without script, styles, tags and blanks. */
const visible = (text: string): string =>
  text
    .replace(/<script[\s\S]*?<\/script>|<style[\s\S]*?<\/style>|<!--[\s\S]*?-->/g, '')
    .replace(/\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}/g, '')
    .replace(/<[^>]*>/g, ' ');

const imports = (text: string): string[] => [...text.matchAll(/from '([^']+)'|import\('([^']+)'\)/g)].map((m) => m[1] ?? m[2] ?? '');

test('one file imports Tauri', () => {
  const importers = files.filter(({ text }) => text.includes("'@tauri-apps/"));
  expect(importers.map(({ path }) => path)).toEqual(['api.ts']);
});

test('every command is given by the one door', () => {
  const api = files.find(({ path }) => path === 'api.ts')?.text ?? '';
  expect(commands.filter((command) => !api.includes(`call('${command}'`))).toEqual([]);
});

test('parts never import screens', () => {
  const parts = files.filter(({ path }) => path.startsWith('parts/'));
  expect(parts.length).toBeGreaterThan(10);
  expect(parts.filter(({ text }) => imports(text).some((from) => from.includes('screens/')))).toEqual([]);
});

test('screens never import each other', () => {
  const screens = files.filter(({ path }) => path.startsWith('screens/'));
  expect(screens.length).toBeGreaterThan(10);
  const crossing = screens.filter(({ text }) =>
    imports(text).some((from) => /^\.\.\/[a-z]+\//.test(from) || from.includes('screens/')),
  );
  expect(crossing.map(({ path }) => path)).toEqual([]);
});

test('only the two doors, and tests, know of what is in memory alone', () => {
  const outside = files.filter(({ path, text }) => !path.startsWith('fake/') && imports(text).some((f) => f.includes('fake/')));
  expect(outside.map(({ path }) => path)).toEqual(['api.ts', 'main.ts']);
});

test('nothing is put into the page as markup or as a style attribute', () => {
  expect(own.filter(({ text }) => /\{@html|innerHTML|\sstyle="|eval\(/.test(text)).map(({ path }) => path)).toEqual([]);
});

test('what a file is called, or someone wrote, goes into the page by what makes it visible', () => {
  const bare = />[^<]*\{[\w.]*\.(?:originalName|excerpt|whatHappened|shows|reason|device)\}/;
  expect(own.filter(({ text }) => bare.test(text)).map(({ path }) => path)).toEqual([]);
  expect(own.filter(({ text }) => text.includes('{visible(')).length).toBeGreaterThan(3);
});

test('nothing is of any type', () => {
  expect(own.filter(({ text }) => /[:<]\s*any\b|\bas any\b|@ts-/.test(text)).map(({ path }) => path)).toEqual([]);
});

test('no word stands in a component itself', () => {
  const worded = files
    // The page for developers names the parts as they are called in code.
    .filter(({ path }) => path.endsWith('.svelte') && !path.startsWith('fake/'))
    .map(({ path, text }) => ({ path, words: visible(text).match(/[A-Za-z]{2,}/g) ?? [] }));
  expect(worded.filter(({ words }) => words.length > 0)).toEqual([]);
});

test('screens do no date arithmetic, sorting or hashing', () => {
  const deciding = files.filter(
    ({ path, text }) => path.startsWith('screens/') && /new Date|\.sort\(|Intl\.|crypto/.test(text),
  );
  expect(deciding.map(({ path }) => path)).toEqual([]);
});

test('no file has more than 400 lines', () => {
  expect(own.filter(({ text }) => text.split('\n').length > 400).map(({ path }) => path)).toEqual([]);
});
