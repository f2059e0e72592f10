/**
 * Chromium from the PATH, on the diary in memory that `vite preview` serves on
 * the loopback under our policy. One browser for each file of tests.
 */
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { preview, type PreviewServer } from 'vite';
import { afterAll, beforeAll } from 'vitest';
import type { Beginning } from '../../src/fake/backend';
import { say } from '../../src/sentences.svelte';
import { onPath } from './path';

const QUIET = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // What it looks for by itself all the same is not there.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/** The smallest window that Daymark is made for. */
export const SMALL = { width: 800, height: 600 };

let server: PreviewServer;
let browser: Browser;

beforeAll(async () => {
  const root = new URL('../..', import.meta.url).pathname;
  server = await preview({ root, mode: 'fake', logLevel: 'silent', preview: { host: '127.0.0.1', port: 0 } });
  browser = await chromium.launch({ executablePath: chromiumOnPath(), args: QUIET });
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

/** The browser, for a page that is not the window's. */
export const browserHere = (): Browser => browser;

/** Opens the window: without a diary, with a locked one, with one that is open, or with chats in it. */
export async function visit(
  how: Beginning,
  language = 'en-GB',
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({ viewport: SMALL, ...options });
  // Nothing here takes long; what is not there soon is not there.
  context.setDefaultTimeout(8000);
  await context.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    document.addEventListener('securitypolicyviolation', (event) => {
      heard.push(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile ?? ''}`);
    });
  });
  const page = await context.newPage();
  await page.goto(`${server.resolvedUrls?.local[0] ?? ''}?diary=${how}&language=${language}`);
  await page.locator('h1').waitFor();
  return page;
}

/** What the policy has refused in this page so far. */
export const refused = (page: Page): Promise<string[]> =>
  page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);

/** Presses the button that says this. */
export const press = (page: Page, key: string, blanks: Record<string, string | number> = {}): Promise<void> =>
  page.getByRole('button', { name: say(key, blanks), exact: true }).click();

/** Picks the choice or ticks the box that says this. */
export const pick = (page: Page, key: string): Promise<void> => page.getByLabel(say(key), { exact: true }).check();

/** Goes to a screen by the menu. */
export async function go(page: Page, screen: string): Promise<void> {
  const item = page.locator('#menu').getByRole('button', { name: say(`menu-${screen}`), exact: true });
  // Where there is little room, most of the menu opens when it is wanted.
  if (!(await item.isVisible())) {
    await page.locator('#menu-all').click();
  }
  await item.click();
}

/** Waits for a heading. */
export const heading = (page: Page, key: string, blanks: Record<string, string | number> = {}): Promise<void> =>
  page.getByRole('heading', { name: say(key, blanks) }).waitFor();

/** What sticks out at the side, if the page scrolls sideways. */
export const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const out = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1 && element.closest('.leaf, .paper, .unseen') === null,
    );
    return scrollWidth > clientWidth ? out.map((element) => `${element.tagName}.${element.className}`) : [];
  });

function chromiumOnPath(): string {
  const found = onPath('chromium', 'chromium-browser', 'google-chrome', 'chrome.exe');
  if (found === undefined) {
    throw new Error('These tests need Chromium on the PATH.');
  }
  return found;
}
