/** What files say: a mail, a chat whose dates are asked about, and messages that become an incident. */
import type { Page } from 'playwright-core';
import { say } from '../../src/sentences.svelte';
import { go, heading, pick, press } from './browser';
import { dialog, type Stop } from './stop';

async function file(page: Page, number: number): Promise<void> {
  await page.keyboard.press('Escape');
  await go(page, 'write');
  await go(page, 'evidence');
  await page.locator(`[data-exhibit="${number}"]`).click();
}

const tick = (page: Page, place: number): Promise<void> => page.locator(`#pick-${place}`).check();

export const reading: Stop[] = [
  {
    name: 'A mail, read',
    diary: 'chats',
    async reach(page) {
      await file(page, 6);
      await press(page, 'reading-open');
      await heading(page, 'mail-head');
    },
  },
  {
    name: 'Messages, with dates to be asked about',
    diary: 'chats',
    async reach(page) {
      await file(page, 7);
      await press(page, 'messages-open');
      await page.locator('#message-dates').check();
    },
  },
  {
    name: 'Messages, many pages of them',
    diary: 'chats',
    async reach(page) {
      await press(page, 'messages-answer');
      await page.locator('[data-message="1"]').waitFor();
      await press(page, 'page-after');
      await page.locator('[data-message="51"]').waitFor();
    },
  },
  {
    name: 'Messages, one with a picture that was asked for',
    diary: 'chats',
    async reach(page) {
      await file(page, 5);
      await press(page, 'messages-open');
      await press(page, 'message-file-show', { name: 'IMG-20260504-WA0003.jpg' });
      await page.locator('[data-message] img').waitFor();
    },
  },
  {
    name: 'Calls: a table, and which column is what',
    diary: 'chats',
    async reach(page) {
      await file(page, 9);
      await press(page, 'calls-read-as');
      await heading(page, 'calls-title');
    },
  },
  {
    name: 'Calls: read in the table',
    diary: 'chats',
    async reach(page) {
      await pick(page, 'bulk-dates-day-first');
      await press(page, 'calls-show');
      await press(page, 'messages-open');
      await page.locator('[data-message="1"]').waitFor();
    },
  },
  {
    name: 'Calls: written down by hand, one with a time that cannot be read',
    diary: 'chats',
    async reach(page) {
      await page.keyboard.press('Escape');
      await go(page, 'write');
      await go(page, 'evidence');
      await page.locator('summary', { hasText: say('calls-note') }).click();
      await page.locator('#call-1-when').fill('soon');
      await press(page, 'calls-another');
      await press(page, 'calls-save');
      await page.locator('#call-1-when[aria-invalid]').waitFor();
    },
  },
  {
    name: 'A saved page: its notes, with where it was online',
    diary: 'chats',
    async reach(page) {
      await file(page, 8);
      await press(page, 'notes-change');
      await page.locator('summary', { hasText: say('online-legend') }).click();
      await press(page, 'online-address-look');
      await page.locator('#online-address').waitFor();
    },
  },
  {
    name: 'Messages, one with a picture, again',
    diary: 'chats',
    async reach(page) {
      await file(page, 5);
      await press(page, 'messages-open');
      await page.locator('[data-message]').first().waitFor();
    },
  },
  {
    name: 'Messages, nothing found',
    diary: 'chats',
    async reach(page) {
      await page.locator('#message-find').fill('xyzzy');
      await page.getByText(say('messages-none')).waitFor();
    },
  },
  {
    name: 'Messages, two picked, and not said what happened',
    diary: 'chats',
    async reach(page) {
      await page.locator('#message-find').fill('');
      await tick(page, 4);
      await tick(page, 5);
      await press(page, 'messages-make');
      await dialog(page);
      await page.locator('dialog .main').click();
      await page.locator('#picked-what[aria-invalid]').waitFor();
    },
  },
  {
    name: 'Messages, made into an incident',
    diary: 'chats',
    async reach(page) {
      await page.locator('#picked-what').fill('He watched me at the library.');
      await pick(page, 'messages-series');
      await page.locator('dialog .main').click();
      await page.getByText(say('messages-made', { number: 9 })).waitFor();
    },
  },
  {
    name: 'Bundle: what may give the writer away',
    diary: 'chats',
    async reach(page) {
      await page.keyboard.press('Escape');
      await go(page, 'bundle');
      await press(page, 'bundle-next');
      await heading(page, 'bundle-shape-title');
      await press(page, 'bundle-next');
      await heading(page, 'bundle-held-back-title');
      await page.getByText(say('safety-what-home')).first().waitFor();
    },
  },
  {
    name: 'Bundle: a redacted copy in place of its original',
    diary: 'chats',
    async reach(page) {
      await page.getByRole('button', { name: say('safety-redact') }).click();
      await heading(page, 'redaction-title', { reference: 'AJS/1' });
      await page.locator('.sized img').waitFor();
    },
  },
  {
    name: 'A breach report that may give the writer away',
    diary: 'chats',
    async reach(page) {
      await go(page, 'orders');
      await page.locator('main nav').getByRole('button', { name: say('cards-order'), exact: true }).click();
      await page.locator('[data-card="order-1"]').click();
      await press(page, 'breach-report');
      await page.getByText(say('safety-not-held-back')).waitFor();
      await page.locator('main .leaf img').waitFor();
    },
  },
];
