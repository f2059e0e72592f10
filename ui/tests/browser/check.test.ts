/** check.html as it lies in a bundle: opened from the disk, without a network, in Chromium. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { say } from '../../check/sentences';
import { browserHere, refused, tooWide } from '../support/browser';
import { edited, vectors } from '../support/bundles';

const built = new URL('../../../crates/bundle/assets/check.html', import.meta.url).pathname;
const zip = new Uint8Array(readFileSync(`${vectors}../../fuzz/seeds/zip/good.zip`));
const words = (key: string, blanks = {}): string => say('en-GB', key, blanks);

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-'));
  cpSync(`${vectors}good`, join(folder, 'good'), { recursive: true });
  cpSync(`${vectors}stamped`, join(folder, 'stamped'), { recursive: true });
  cpSync(`${vectors}stamped`, join(folder, 'unstamped'), { recursive: true });
  cpSync(`${vectors}answers/unnamed/reply.tsr`, join(folder, 'unstamped/data/stamps/1/reply.tsr'));
  cpSync(built, join(folder, 'check.html'));
  writeFileSync(join(folder, 'good.zip'), zip);
  writeFileSync(join(folder, 'bad.zip'), edited(zip, { at: Buffer.from(zip).indexOf('%PDF') + 1, cut: 1, put: 'B' }));
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Opens the page offline, and notes whatever it asks for. */
async function open(options: BrowserContextOptions = {}): Promise<{ page: Page; asked: string[] }> {
  const context = await browserHere().newContext({ offline: true, viewport: { width: 800, height: 600 }, ...options });
  context.setDefaultTimeout(10_000);
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  await context.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    document.addEventListener('securitypolicyviolation', (event) => heard.push(`${event.violatedDirective} ${event.blockedURI}`));
  });
  const page = await context.newPage();
  await page.goto(pathToFileURL(join(folder, 'check.html')).href);
  await page.locator('h1').waitFor();
  return { page, asked };
}

const verdict = (page: Page, key: string): Promise<void> => page.getByRole('heading', { name: words(key) }).waitFor();

async function faults(page: Page): Promise<string[]> {
  // Past the policy of the page, as a driver may.
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (): Promise<axe.AxeResults> => (globalThis as unknown as { axe: typeof axe }).axe.run(document),
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`));
}

test('a good folder holds; a bad ZIP does not; nothing is asked for and nothing is refused', async () => {
  const { page, asked } = await open();
  await page.locator('#folder').setInputFiles(join(folder, 'good'));
  await verdict(page, 'title-holds');
  expect(await page.locator('#verdict').evaluate((heading) => heading === document.activeElement)).toBe(true);
  // The picture in the officer's guide (tests/desktop/guides.rs).
  await page.locator('section[aria-labelledby=verdict]').screenshot({ path: new URL('../../../target/stories/guide-verdict.png', import.meta.url).pathname });
  await page.locator('#zip').setInputFiles(join(folder, 'good.zip'));
  await page.getByText(words('check-zip')).waitFor();
  await page.locator('#zip').setInputFiles(join(folder, 'bad.zip'));
  await verdict(page, 'title-does-not-hold');
  expect(await page.locator('section li').first().textContent()).toMatch(/ZIP|changed/);
  expect(asked.filter((url) => !url.startsWith('file:') && !url.startsWith('data:'))).toEqual([]);
  expect(asked.filter((url) => url.startsWith('file:')).length).toBe(1);
  expect(await refused(page)).toEqual([]);
});

test.each(['light', 'dark'] as const)('time stamps are checked, and shown with what they show, in %s', async (colorScheme) => {
  const { page } = await open({ colorScheme, bypassCSP: true, viewport: { width: 320, height: 640 } });
  await page.locator('#folder').setInputFiles(join(folder, 'stamped'));
  await verdict(page, 'title-holds');
  expect(await page.getByText(words('label-stamp'), { exact: true }).count()).toBe(5);
  expect(await page.getByText(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC: .*8.*[0-9a-f]{64}$/).count()).toBe(3);
  expect(await page.getByText(words('label-seal'), { exact: true }).count()).toBe(3);
  for (const key of ['check-stamps', 'shows-stamps', 'shows-stamp-root', 'check-seals', 'shows-seals']) {
    expect(await page.getByText(words(key)).count(), key).toBe(1);
  }
  expect(await faults(page)).toEqual([]);
  expect(await tooWide(page)).toEqual([]);
  await page.locator('#folder').setInputFiles(join(folder, 'unstamped'));
  await verdict(page, 'title-does-not-hold');
  await page.getByText(words('fault-stamp-signature', { where: 'data/stamps/1/reply.tsr' })).waitFor();
});

test('what is dropped is checked: a ZIP and a folder', async () => {
  const { page } = await open();
  const driver = await page.context().newCDPSession(page);
  for (const name of ['good.zip', 'good']) {
    const data = { items: [], files: [join(folder, name)], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await driver.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data });
    }
    await page.getByText(words('checker-checked', { name }), { exact: true }).waitFor();
    await verdict(page, 'title-holds');
  }
});

test.each(['light', 'dark'] as const)('it is as it should be for everyone in %s, narrow and in Welsh too', async (colorScheme) => {
  const { page } = await open({ colorScheme, bypassCSP: true, viewport: { width: 320, height: 640 } });
  expect(await faults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Cymraeg' }).click();
  expect(await page.locator('html').getAttribute('lang')).toBe('cy');
  await page.locator('#zip').setInputFiles(join(folder, 'bad.zip'));
  await page.getByRole('heading', { name: say('cy', 'title-does-not-hold') }).waitFor();
  expect(await faults(page)).toEqual([]);
  expect(await tooWide(page)).toEqual([]);
});

test('everything can be reached by keyboard, and the language keeps the verdict', async () => {
  const { page } = await open();
  await page.locator('#zip').setInputFiles(join(folder, 'good.zip'));
  await verdict(page, 'title-holds');
  await page.locator('body').press('Tab');
  const seen = new Set<string>();
  for (let presses = 0; presses < 8; presses += 1) {
    seen.add(await page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent || ''));
    await page.keyboard.press('Tab');
  }
  expect([...seen]).toEqual(expect.arrayContaining(['English', 'Cymraeg', 'zip', 'folder']));
  await page.getByRole('button', { name: 'Cymraeg' }).press('Enter');
  await page.getByRole('heading', { name: say('cy', 'title-holds') }).waitFor();
});

test('a long check shows how far it is and can be stopped', async () => {
  const { page } = await open();
  await page.evaluate(() => {
    // Each block waits until the test lets it through.
    const read = Blob.prototype.arrayBuffer;
    Blob.prototype.arrayBuffer = async function () {
      await new Promise((go) => setTimeout(go, 50));
      return read.call(this);
    };
  });
  await page.locator('#folder').setInputFiles(join(folder, 'good'));
  await page.getByRole('progressbar').waitFor();
  await page.getByText(/percent checked/).waitFor();
  await page.getByRole('button', { name: words('checker-stop') }).click();
  await page.getByText(words('checker-stopped')).waitFor();
});
