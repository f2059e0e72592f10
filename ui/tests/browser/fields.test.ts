/** Fields as a real browser has them: lists that come later, its own undo, the keyboard alone. */
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { say, speak } from '../../src/sentences.svelte';
import { go, heading, press, visit } from '../support/browser';

let page: Page;

beforeEach(async () => {
  speak('en-GB');
  page = await visit('open', 'en-GB', { reducedMotion: 'reduce', viewport: { width: 1180, height: 820 } });
});
afterEach(() => page.context().close());

const value = (id: string): Promise<string> => page.locator(id).inputValue();

test('what was chosen stands when the list to choose from comes later', async () => {
  await go(page, 'orders');
  await page.locator('[data-card="order-1"]').click();
  await press(page, 'incident-correct');
  await heading(page, 'correct-title');
  await page.locator('#card-person option', { hasText: 'M.' }).waitFor({ state: 'attached' });
  expect(await value('#card-person')).toBe('1');
  expect(await value('#card-kind')).toBe('non-molestation');
});

test('Control and Z stay with the box, and Alt and Z step back through the form', async () => {
  await go(page, 'places');
  await press(page, 'list-add', { kind: 'place' });
  await page.locator('#card-name').fill('The gym');
  await page.getByText(say('draft-kept')).waitFor();
  await page.locator('#card-kind').selectOption('public');
  await page.locator('#card-name').focus();
  await page.keyboard.press('End');
  await page.keyboard.type('s');
  await page.keyboard.press('Control+z');
  expect([await value('#card-name'), await value('#card-kind')]).toEqual(['The gym', 'public']);
  await page.waitForTimeout(600);
  await page.keyboard.press('Alt+z');
  await expect.poll(() => value('#card-kind')).toBe('');
  expect(await value('#card-name')).toBe('The gym');
});

test('a card is written with the keyboard alone', async () => {
  await page.locator('#what-happened:focus').waitFor();
  const tabTo = async (name: string): Promise<void> => {
    const at = page.getByRole('button', { name, exact: true });
    for (let pressed = 0; pressed < 60; pressed += 1) {
      await page.keyboard.press('Tab');
      if (await at.evaluate((one) => one === document.activeElement)) {
        return;
      }
    }
    throw new Error(`Tab never reaches “${name}”.`);
  };
  await page.locator('.skip').focus();
  await tabTo(say('menu-places'));
  await page.keyboard.press('Enter');
  await heading(page, 'cards-place');
  await tabTo(say('list-add', { kind: 'place' }));
  await page.keyboard.press('Enter');
  await page.locator('#card-name:focus').waitFor();
  await page.keyboard.type('The gym');
  await page.keyboard.press('Control+Enter');
  await heading(page, 'saved-title');
});

test('a time is shown back in a live region that was there before', async () => {
  await page.locator('#section-when > summary').click();
  expect(await page.locator('#when-read').getAttribute('role')).toBe('status');
  await page.locator('#when').fill('yesterday');
  await page.locator('#when-read .read').waitFor();
});
