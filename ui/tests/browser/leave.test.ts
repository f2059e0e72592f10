/** Leaving clears the screen, and pictures wait until they are asked for. */
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { say, speak } from '../../src/sentences.svelte';
import { go, press, visit } from '../support/browser';

const WORDS = /library|van|letter|AJS|IMG_2041|shop/;

let page: Page;

beforeEach(async () => {
  speak('en-GB');
  page = await visit('open');
});
afterEach(() => page.context().close());

/** Notes how long it takes, from the first event of a kind, until a page without the words is painted. */
async function timed(event: 'click' | 'keydown', nth: number): Promise<() => Promise<number>> {
  await page.evaluate(
    ([kind, count]) => {
      let seen = 0;
      const begun = (): void => {
        seen += 1;
        if (seen === count) {
          document.removeEventListener(kind, begun, { capture: true });
          const from = performance.now();
          const look = (): void => {
            if (document.getElementById('come-back') === null) {
              requestAnimationFrame(look);
            } else {
              requestAnimationFrame(() => Object.assign(globalThis, { took: performance.now() - from }));
            }
          };
          look();
        }
      };
      document.addEventListener(kind, begun, { capture: true });
    },
    [event, nth] as const,
  );
  return async () => {
    await page.waitForFunction(() => 'took' in globalThis);
    return page.evaluate(() => (globalThis as unknown as { took: number }).took);
  };
}

/** Everything that the page still holds: its elements, what was typed, and what it stores. */
const held = (): Promise<string> =>
  page.evaluate(() =>
    [
      document.documentElement.outerHTML,
      document.title,
      location.href.replace(/\?.*/, ''),
      ...[...document.querySelectorAll('input, textarea')].map((box) => (box as HTMLInputElement).value),
      JSON.stringify({ ...localStorage, ...sessionStorage }),
      String(getSelection()),
    ].join('\n'),
  );

const screens: [string, () => Promise<unknown>][] = [
  ['the box with words in it', () => page.locator('#what-happened').fill('He came to the shop')],
  ['the list', () => go(page, 'incidents')],
  [
    'an entry with a dialog open',
    async () => {
      await go(page, 'incidents');
      await page.locator('[data-row="4"]').click();
      await press(page, 'incident-erase');
      await page.locator('dialog[open]').waitFor();
    },
  ],
  [
    'a picture that is shown',
    async () => {
      await go(page, 'evidence');
      await page.locator('[data-exhibit="1"]').click();
      await press(page, 'picture-show', { name: 'AJS/1' });
    },
  ],
];

test.each(screens)('Leave clears %s in under 200 ms', async (_, reach) => {
  await reach();
  expect(await held()).toMatch(WORDS);
  const took = await timed('click', 1);
  await page.getByRole('button', { name: say('leave'), exact: true }).last().click();
  expect(await took()).toBeLessThan(200);
  expect(await held()).not.toMatch(WORDS);
  expect(await page.locator('img, textarea, dialog, nav').count()).toBe(0);
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('come-back');
});

test.each(screens)('Shift three times clears %s in under 200 ms', async (_, reach) => {
  await reach();
  const took = await timed('keydown', 3);
  for (let press = 0; press < 3; press += 1) {
    await page.keyboard.press('Shift');
  }
  expect(await took()).toBeLessThan(200);
  expect(await held()).not.toMatch(WORDS);
});

test('coming back asks for the passphrase, and the draft is there', async () => {
  await page.locator('#what-happened').fill('He came to the shop');
  await press(page, 'leave');
  await press(page, 'lock-back');
  await page.locator('#passphrase').fill('open sesame');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('#what-happened').inputValue()).toBe('He came to the shop');
});

test('a picture is blurred until it is asked for, and blurred again', async () => {
  await go(page, 'evidence');
  await page.locator('[data-exhibit="1"]').click();
  const filter = (): Promise<string> => page.locator('figure img').evaluate((image) => getComputedStyle(image).filter);
  expect(await filter()).toContain('blur(28px)');
  await press(page, 'picture-show', { name: 'AJS/1' });
  expect(await filter()).toBe('none');
  await press(page, 'picture-hide', { name: 'AJS/1' });
  expect(await filter()).toContain('blur(28px)');
});

test('the gallery loads no picture before it is asked for', async () => {
  await go(page, 'evidence');
  await page.getByLabel(say('evidence-as-gallery')).check();
  await page.locator('li [aria-pressed]').first().waitFor();
  expect(await page.locator('main img').count()).toBe(0);
  await page.locator('li [aria-pressed]').first().click();
  expect(await page.locator('main img').count()).toBe(1);
});

test.each([
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['high contrast', { colorScheme: 'light', contrast: 'more' }],
  ['forced colours', { forcedColors: 'active' }],
] as const)('in a dialog that is scrolled Leave stays in view above what is in it (%s)', async (_, options) => {
  await page.context().close();
  page = await visit('open', 'en-GB', options);
  await go(page, 'incidents');
  await page.locator('[data-row="4"]').click();
  await press(page, 'incident-erase');
  await page.setViewportSize({ width: 420, height: 320 });
  const dialog = page.locator('dialog[open]');
  const scrolled = await dialog.evaluate((one) => {
    one.scrollTo(0, one.scrollHeight);
    return one.scrollTop;
  });
  expect(scrolled).toBeGreaterThan(40);
  const [isOnTop, ground] = await dialog.locator('header').evaluate((header) => {
    const leave = header.querySelector('button') as HTMLElement;
    const { left, top, width, height } = leave.getBoundingClientRect();
    const { top: edge } = (header.parentElement as HTMLElement).getBoundingClientRect();
    const above = document.elementFromPoint(left - 8, edge + 4);
    const on = document.elementFromPoint(left + width / 2, top + height / 2);
    return [leave.contains(on) && header.contains(above), getComputedStyle(header).backgroundColor];
  });
  expect(isOnTop).toBe(true);
  expect(ground).toMatch(/^rgb\(/);
});
