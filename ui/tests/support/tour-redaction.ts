/** Copies of a picture and a sound: parts chosen, a reason that is missing, and what becomes of it. */
import { go, press } from './browser';
import type { Stop } from './stop';

export const redaction: Stop[] = [
  {
    name: 'A redacted copy, its parts chosen',
    diary: 'open',
    async reach(page) {
      await go(page, 'write');
      await go(page, 'evidence');
      await page.locator('[data-exhibit="1"]').click();
      await press(page, 'redaction-make');
      await press(page, 'redaction-show');
      await page.locator('.paper').waitFor();
      await press(page, 'redaction-add');
      await page.locator('#cover-1-x').fill('40');
      await page.locator('#redaction-tool-crop').check();
      await press(page, 'redaction-add-crop');
      await page.locator('#kept-width').waitFor();
    },
  },
  {
    name: 'A redacted copy without its reason',
    diary: 'open',
    async reach(page) {
      await press(page, 'redaction-save');
      await page.locator('#redaction-reason-error').waitFor();
    },
  },
  {
    name: 'A redacted copy, made',
    diary: 'open',
    async reach(page) {
      await page.locator('#redaction-reason').fill('My new street');
      await press(page, 'redaction-save');
      await page.locator('h1', { hasText: /^AJS\/(?!1$)/ }).waitFor();
      await page.locator('figure').waitFor();
    },
  },
  {
    name: 'A redacted copy of a sound, a part of it not yet right',
    diary: 'open',
    async reach(page) {
      await go(page, 'write');
      await go(page, 'evidence');
      await page.locator('[data-exhibit="4"]').click();
      await press(page, 'redaction-make');
      await press(page, 'mute-add');
      await page.locator('#part-1-to').fill('0:00');
      await press(page, 'redaction-save');
      await page.locator('#part-1-from-error').waitFor();
    },
  },
  {
    name: 'A redacted copy of a sound, heard before it is kept',
    diary: 'open',
    async reach(page) {
      await page.locator('#part-1-to').fill('0:08');
      await press(page, 'mute-hear');
      await page.locator('audio').waitFor({ state: 'attached' });
      await page.locator('input[type=range][max="2"]').waitFor();
    },
  },
  {
    name: 'A redacted copy of a sound, made',
    diary: 'open',
    async reach(page) {
      await page.locator('#redaction-reason').fill('My new address');
      await press(page, 'redaction-save');
      await page.locator('h1', { hasText: /^AJS\/(?!4$)/ }).waitFor();
    },
  },
];
