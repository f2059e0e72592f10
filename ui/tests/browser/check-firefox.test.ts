/** check.html as it lies in a bundle: opened from the disk, without a network, in Firefox. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { say } from '../../check/sentences';
import { browserHere } from '../support/browser';
import { cases, edited, filesBelow, type Files, vectors, withEdits } from '../support/bundles';
import { Firefox, firefox } from '../support/firefox';
import { canDrag, Hand } from '../support/hand';
import { largeZip } from '../support/large';

const MIB = 1 << 20;
const [TAB, ENTER] = ['\uE004', '\uE007'];
const PATIENCE = { timeout: 60_000, interval: 50 };

const built = new URL('../../../crates/bundle/assets/check.html', import.meta.url).pathname;
const zip = new Uint8Array(readFileSync(`${vectors}../../fuzz/seeds/zip/good.zip`));
const words = (key: string, blanks = {}): string => say('en-GB', key, blanks);
const title = (exit: number): string => words(['title-holds', 'title-does-not-hold', 'title-cannot-be-read'][exit] ?? '');

/** The window as the page's own script has it. */
type Waived = { wrappedJSObject: typeof globalThis & { read: number[] } };

if (firefox === undefined) {
  console.log('left out: there is no firefox-esr on the PATH');
} else if (!canDrag()) {
  console.log('left out: nothing can be dragged here');
}

let folder: string;
const at = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-'));
  cpSync(`${vectors}good`, at('good'), { recursive: true });
  cpSync(`${vectors}stamped`, at('stamped'), { recursive: true });
  cpSync(`${vectors}good`, at('hollow'), { recursive: true });
  mkdirSync(at('hollow/data/nothing'));
  cpSync(built, at('check.html'));
  writeFileSync(at('good.zip'), zip);
  writeFileSync(at('bad.zip'), edited(zip, { at: Buffer.from(zip).indexOf('%PDF') + 1, cut: 1, put: 'B' }));
});

afterAll(() => rmSync(folder, { recursive: true }));

/** What the page says once it has checked what is called so, and not something else whose name begins alike. */
async function checked(fox: Firefox, name: string): Promise<string> {
  const said = (): Promise<string> =>
    fox.run((line) => {
      const shown = [...document.querySelectorAll('.verdict p')].some(({ textContent }) => textContent === line);
      return shown ? (document.querySelector('main > :last-child')?.textContent ?? '') : '';
    }, words('checker-checked', { name }));
  return vi.waitUntil(said, PATIENCE);
}

describe.skipIf(firefox === undefined)('without a window', () => {
  let fox: Firefox;

  beforeAll(async () => {
    fox = await Firefox.start();
  });
  afterAll(() => fox.end());

  test('a good folder holds and so does a ZIP; a bad ZIP does not; nothing is asked for and nothing is refused', async () => {
    await fox.open(at('check.html'));
    expect(await fox.run(() => navigator.onLine)).toBe(false);
    // The word "upload" is Firefox's own: nothing goes anywhere.
    expect(await fox.pickFolder('label:has(#folder)', at('good'))).toMatch(/upload all files from “good”/);
    expect(await checked(fox, 'good')).toContain(title(0));
    expect(await fox.run(() => document.activeElement?.id)).toBe('verdict');
    await fox.pick('#zip', at('good.zip'));
    expect(await checked(fox, 'good.zip')).toContain(words('check-zip'));
    await fox.pick('#zip', at('bad.zip'));
    expect(await checked(fox, 'bad.zip')).toContain(title(1));
    expect(await fox.run(() => performance.getEntriesByType('resource').map(({ name }) => name))).toEqual([]);
    expect(await fox.heard()).toEqual([]);
    // A refusal would be heard.
    await fox.run(() => document.body.append(Object.assign(new Image(), { src: 'http://127.0.0.1:9/' })));
    await expect.poll(() => fox.heard()).toEqual([expect.stringMatching(/Content-Security-Policy.*img-src/)]);
  });

  test('time stamps are checked, and shown with what they show', async () => {
    await fox.open(at('check.html'));
    await fox.pickFolder('label:has(#folder)', at('stamped'));
    const said = await checked(fox, 'stamped');
    for (const key of ['title-holds', 'check-stamps', 'shows-stamps', 'shows-stamp-root']) {
      expect(said).toContain(words(key));
    }
    const stamps = await fox.run(() => [...document.querySelectorAll('dd')].map((dd) => dd.textContent ?? ''));
    expect(stamps.filter((text) => /^\d{4}-\d\d-\d\d \d\d:\d\d:[\d.]+ UTC: .*[0-9a-f]{64}$/.test(text)).length).toBe(5);
    expect(await fox.heard()).toEqual([]);
  });

  test('a large ZIP is read piece by piece, and the check shows how far it is and can be stopped', async () => {
    writeFileSync(at('large.zip'), '');
    largeZip(64 * MIB).forEach((part) => writeFileSync(at('large.zip'), part, { flag: 'a' }));
    await fox.open(at('check.html'));
    await fox.run(() => {
      const { Blob, read } = Object.assign((window as unknown as Waived).wrappedJSObject, { read: [] as number[] });
      const { arrayBuffer } = Blob.prototype;
      Blob.prototype.arrayBuffer = function () {
        read.push(this.size);
        return arrayBuffer.call(this);
      };
    });
    await fox.pick('#zip', at('large.zip'));
    await expect.poll(() => fox.run(() => document.querySelector('[role=status]')?.textContent), PATIENCE).toMatch(/[1-9]0 percent/);
    expect(await checked(fox, 'large.zip')).toContain(title(0));
    const read = await fox.run(() => (window as unknown as Waived).wrappedJSObject.read);
    expect(read.reduce((sum, size) => sum + size)).toBeGreaterThan(64 * MIB);
    expect(Math.max(...read)).toBeLessThanOrEqual(MIB);
    await fox.pick('#zip', at('large.zip'));
    await fox.click('#stop');
    await expect.poll(() => fox.run(() => document.querySelector('[role=status]')?.textContent)).toBe(words('checker-stopped'));
  }, 180_000);

  test('everything can be reached by keyboard, and the language keeps the verdict', async () => {
    await fox.open(at('check.html'));
    await fox.pick('#zip', at('good.zip'));
    await checked(fox, 'good.zip');
    const seen: string[] = [];
    await fox.run(() => document.body.setAttribute('tabindex', '-1'));
    await fox.run(() => document.body.focus());
    for (let presses = 0; presses < 4; presses += 1) {
      await fox.press(TAB);
      seen.push(await fox.run(() => document.activeElement?.id || document.activeElement?.textContent || ''));
    }
    expect(seen).toEqual(['English', 'Cymraeg', 'zip', 'folder']);
    await fox.run(() => document.querySelector<HTMLElement>('button[lang=cy]')?.focus());
    await fox.press(ENTER);
    expect(await fox.run(() => document.querySelector('#verdict')?.textContent)).toBe(say('cy', 'title-holds'));
  });
});

test.skipIf(firefox === undefined)('it says of every kind of fault what it says in Chromium', async () => {
  const [good, stamped] = [filesBelow(at('good')), filesBelow(at('stamped'))];
  const faults = cases('faults.json').filter(({ code }, place, all) => all.findIndex((one) => one.code === code) === place);
  const stamps = cases('stamps.json').filter((_, place) => place % 8 === 0);
  const zips = cases('zip-faults.json').filter((_, place) => place % 20 === 0);
  const bundles: { exit: number; files: Files | Uint8Array }[] = [
    ...faults.map(({ exit, edits }) => ({ exit, files: withEdits(good, edits) })),
    ...stamps.map(({ exit, edits }) => ({ exit, files: withEdits(stamped, edits) })),
    ...zips.map(({ exit, edit }) => ({ exit, files: edited(zip, edit) })),
  ];
  const context = await browserHere().newContext({ offline: true });
  const page = await context.newPage();
  await page.goto(pathToFileURL(at('check.html')).href);
  const fox = await Firefox.start();
  try {
    await fox.open(at('check.html'));
    for (const [place, { exit, files }] of bundles.entries()) {
      const name = files instanceof Map ? `case-${place}` : `case-${place}.zip`;
      if (files instanceof Map) {
        for (const [path, bytes] of files) {
          mkdirSync(dirname(at(`${name}/${path}`)), { recursive: true });
          writeFileSync(at(`${name}/${path}`), bytes);
        }
        await Promise.all([fox.pickFolder('label:has(#folder)', at(name)), page.locator('#folder').setInputFiles(at(name))]);
      } else {
        writeFileSync(at(name), files);
        await Promise.all([fox.pick('#zip', at(name)), page.locator('#zip').setInputFiles(at(name))]);
      }
      await page.getByText(words('checker-checked', { name }), { exact: true }).waitFor();
      const said = await checked(fox, name);
      expect(said).toContain(title(exit));
      expect(said).toBe(await page.locator('main > :last-child').textContent());
    }
    expect(await fox.heard()).toEqual([]);
  } finally {
    await fox.end();
  }
}, 300_000);

test.skipIf(firefox === undefined || !canDrag())('what is dropped is checked: a ZIP and a folder, and empty folders in it', async () => {
  const hand = await Hand.start();
  const fox = await Firefox.start(hand.display);
  try {
    await fox.open(at('check.html'));
    for (const name of ['good.zip', 'good']) {
      await hand.drag(at(name));
      expect(await checked(fox, name)).toContain(title(0));
    }
    await hand.drag(at('hollow'));
    expect(await checked(fox, 'hollow')).toContain(words('fault-empty-folder', { where: 'data/nothing' }));
    expect(await fox.heard()).toEqual([]);
  } finally {
    await fox.end();
    await hand.end();
  }
}, 180_000);
