/** `npm run bench:check`: how long the reader of check.html takes over 256 MiB, in Node. */
import { readdirSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { runnerImport } from 'vite';

const MIB = 1 << 20;
const WHOLE = 256;
const reader = new URL('reader/check.ts', import.meta.url).pathname;
const good = new URL('../../tests/vectors/bundle/good', import.meta.url).pathname;

const { module } = await runnerImport(reader, { configFile: false, logLevel: 'silent' });
const entries = readdirSync(good, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
const paths = entries.map((entry) => `${entry.parentPath}/${entry.name}`);
const files = new Map(paths.map((path) => [relative(good, path), new Blob([readFileSync(path)])]));
// It is read to its end before it is found to be another one.
const exhibit = [...files.keys()].find((path) => path.startsWith('data/05-EXHIBITS/'));
files.set(exhibit, new Blob(Array.from({ length: WHOLE }, (_, at) => new Uint8Array(MIB).fill(at))));

const begun = performance.now();
const report = await module.check({ is: 'folder', folder: { files, folders: [] } });
const took = performance.now() - begun;
if (!report.faults.some(({ code, where }) => code === 'file-changed' && where === exhibit)) {
  throw new Error('the large file was not read');
}
const what = `checking ${WHOLE} MiB in the reader of check.html`;
process.stdout.write(`${what.padEnd(52)} ${`${took.toFixed(1)} ms`.padStart(12)}\n`);
