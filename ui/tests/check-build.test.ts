/** check.html as it is built, and as the `bundle` crate has it. */
// @vitest-environment node
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { build, type Rollup } from 'vite';
import { beforeAll, expect, test } from 'vitest';

const here = new URL('../check/', import.meta.url).pathname;
const kept = readFileSync(new URL('../../crates/bundle/assets/check.html', import.meta.url), 'utf8');
const paths = readdirSync(here, { recursive: true }).map(String);
const sources = paths.filter((path) => path.endsWith('.ts')).map((path) => ({ path, text: readFileSync(here + path, 'utf8') }));
const between = (begin: string, end: string): string => kept.split(begin)[1]?.split(end)[0] ?? '';

let files: Rollup.RollupOutput['output'];

beforeAll(async () => {
  const configFile = new URL('../vite.check.config.ts', import.meta.url).pathname;
  files = ((await build({ configFile, logLevel: 'silent', build: { write: false } })) as Rollup.RollupOutput).output;
}, 60_000);

test('it is one file, and the one that is kept is what its sources give', () => {
  expect(files.map((file) => file.fileName)).toEqual(['check.html']);
  const [page] = files as (Rollup.OutputAsset | Rollup.OutputChunk)[];
  expect(page?.type === 'asset' && page.source === kept, 'run npm run build:check').toBe(true);
});

test('it is under 115 kB', () => {
  expect(Buffer.byteLength(kept)).toBeLessThan(115_000);
});

test('its policy lets nothing run but its own script and style, and nothing be asked for', () => {
  const policy = between('Content-Security-Policy" content="', '"');
  const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  expect(policy.split('; ')).toEqual([
    "default-src 'none'",
    `script-src ${hash(between('<script>', '</script>'))}`,
    `style-src ${hash(between('<style>', '</style>'))}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ]);
  expect(kept.match(/<script|<style/g)).toEqual(['<style', '<script']);
});

test('it names no address but that of a licence', () => {
  const addresses = kept.match(/(?:https?:)?\/\/[a-z0-9-]+\.[a-z]{2,}[^\s"'`)\\]*/g) ?? [];
  expect([...new Set(addresses)]).toEqual(['https://paulmillr.com']);
  expect(kept).not.toMatch(/fetch\(|XMLHttpRequest|WebSocket|importScripts|sendBeacon|localStorage|indexedDB/);
});

test('nothing is put into the page as markup', () => {
  const risky = sources.filter(({ text }) => /innerHTML|outerHTML|insertAdjacent|document\.write|eval\(|new Function/.test(text));
  expect(risky.map(({ path }) => path)).toEqual([]);
});

test('the reader knows nothing of the page, of the window or of other libraries than the two for arithmetic', () => {
  const imports = sources.flatMap(({ path, text }) => [...text.matchAll(/from '([^']+)'/g)].map((found) => [path, found[1] ?? ''] as const));
  const reader = imports.filter(([path]) => path.startsWith('reader/')).map(([, from]) => from);
  const others = reader.filter((from) => !from.startsWith('./'));
  expect([...new Set(others)].sort()).toEqual([
    '@noble/curves/abstract/weierstrass.js',
    '@noble/curves/ed25519.js',
    '@noble/hashes/legacy.js',
    '@noble/hashes/sha2.js',
  ]);
  expect(imports.filter(([, from]) => from.includes('src/'))).toEqual([]);
});

test('no file of it is long, and none has a word in it that a person reads', () => {
  expect(sources.filter(({ text }) => text.split('\n').length > 300).map(({ path }) => path)).toEqual([]);
  const page = readFileSync(`${here}check.html`, 'utf8');
  expect(page.replace(/%[a-z-]+%|<[^>]*>/g, '').trim()).toBe('');
});
