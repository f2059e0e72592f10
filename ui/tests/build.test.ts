/** What is built into the window. */
// @vitest-environment node
import { gzipSync } from 'node:zlib';
import { build, type Rollup } from 'vite';
import { beforeAll, expect, test } from 'vitest';

let files: Map<string, string>;

beforeAll(async () => {
  const built = (await build({
    configFile: new URL('../vite.config.ts', import.meta.url).pathname,
    root: new URL('..', import.meta.url).pathname,
    mode: 'production',
    logLevel: 'silent',
    build: { write: false },
  })) as Rollup.RollupOutput;
  files = new Map(
    built.output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : Buffer.from(file.source).toString()]),
  );
}, 60_000);

const code = (): string[] => [...files].filter(([name]) => /\.(js|css|html)$/.test(name)).map(([, text]) => text);

test('nothing of the diary in memory is in it', () => {
  expect(code().length).toBeGreaterThan(2);
  expect(code().filter((text) => /open sesame|IMG_2041|recoveryWords:\s*\[/.test(text))).toEqual([]);
});

test('it is under 250 kB compressed', () => {
  const sizes = code().map((text) => gzipSync(text).length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(250_000);
});

test('the page runs no script and no style of its own', () => {
  const page = files.get('index.html') ?? '';
  expect(page).toContain('<script type="module"');
  expect(page).not.toMatch(/<script[^>]*>[^<]|<style|\sstyle=|\son[a-z]+=/);
});

test('it asks for nothing from elsewhere', () => {
  const addresses = code().flatMap((text) => text.match(/https?:\/\/[^\s"'`)\\]+/g) ?? []);
  const names = /^https?:\/\/(www\.w3\.org|svelte\.dev|ipc\.localhost|vault\.localhost)/;
  expect(addresses.filter((address) => !names.test(address))).toEqual([]);
});

test('the licence of the typeface goes with it', () => {
  expect(files.get('assets/atkinson-hyperlegible-next-OFL.txt')).toContain('SIL OPEN FONT LICENSE');
});
