/** Words that run from the right, among ours that run from the left, and the other way about. */
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { say, speak } from '../../src/sentences.svelte';
import { go, SMALL, tooWide, visit } from '../support/browser';
import { tour } from '../support/tour';

let page: Page;

beforeEach(async () => {
  speak('en-GB');
  page = await visit('open', 'en-GB', { reducedMotion: 'reduce' });
});
afterEach(() => page.context().close());

/** The direction in which what holds these words is set. */
const direction = (words: string): Promise<string> =>
  page
    .getByText(words)
    .last()
    .evaluate((element) => getComputedStyle(element).direction);

test('each paragraph of an entry runs as it was written', async () => {
  await go(page, 'incidents');
  await page.locator('[data-row="7"]').click();
  await page.locator('article').waitFor();
  expect(await direction('كان واقفًا')).toBe('rtl');
  expect(await direction('Then he got on')).toBe('ltr');
  expect(await direction('ירושלים')).toBe('rtl');
  expect(await direction(say('section-where'))).toBe('ltr');
});

test('what was typed before does not turn round what is said beside it', async () => {
  await go(page, 'incidents');
  const when = page.locator('[data-row="7"] .when');
  expect(await when.evaluate((element) => getComputedStyle(element).direction)).toBe('ltr');
  expect(await page.locator('[data-row="7"] .excerpt').evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
});

test('a box follows what is typed into it', async () => {
  const box = page.locator('#what-happened');
  const now = (): Promise<string> => box.evaluate((element) => getComputedStyle(element).direction);
  await box.fill('He came');
  expect(await now()).toBe('ltr');
  await box.fill('הוא בא');
  expect(await now()).toBe('rtl');
});

test.each(['open', 'chats'] as const)('the whole window can be turned round, and nothing sticks out or hides the way to leave, with a diary that is %s', { timeout: 180_000 }, async (how) => {
  await page.context().close();
  page = await visit(how, 'en-GB', { reducedMotion: 'reduce' });
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  for (const stop of tour.filter(({ diary, name }) => diary === how && name !== 'Lock')) {
    await stop.reach(page);
    for (const size of [{ width: 400, height: 640 }, { width: 1920, height: 1080 }, SMALL]) {
      await page.setViewportSize(size);
      expect(await tooWide(page), `${stop.name} at ${size.width}`).toEqual([]);
    }
    const leave = await page.locator('.leave button').boundingBox();
    expect(leave?.x, stop.name).toBeLessThan(100);
  }
});
