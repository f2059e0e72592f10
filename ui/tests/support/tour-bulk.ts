/** Bringing in a log and photos, and the drafts that wait. */
import { say } from '../../src/sentences.svelte';
import { go, heading, pick, press } from './browser';
import { unfold, type Stop } from './stop';

export const bulk: Stop[] = [
  {
    name: 'Bring in a log or photos',
    diary: 'open',
    async reach(page) {
      await page.keyboard.press('Escape');
      await go(page, 'incidents');
      await press(page, 'bulk-title');
      await heading(page, 'bulk-title');
    },
  },
  {
    name: 'A log: what each row becomes, everything opened',
    diary: 'open',
    async reach(page) {
      await press(page, 'bulk-log-choose');
      await heading(page, 'bulk-rows');
      await unfold(page);
    },
  },
  {
    name: 'A log: dates that nobody decided about',
    diary: 'open',
    async reach(page) {
      await press(page, 'bulk-bring-in');
      await page.getByText(say('problem-dates-undecided')).waitFor();
    },
  },
  {
    name: 'A log: it is in the diary, and what was left out',
    diary: 'open',
    async reach(page) {
      await pick(page, 'bulk-dates-day-first');
      await pick(page, 'bulk-hours-of-24');
      await page.getByText(say('bulk-coming', { coming: 32, rows: 35 })).waitFor();
      await press(page, 'bulk-bring-in');
      await heading(page, 'bulk-log-done');
    },
  },
  {
    name: 'Photos: their drafts, and what was left out',
    diary: 'open',
    async reach(page) {
      await press(page, 'bulk-more');
      await press(page, 'bulk-photos-choose');
      await heading(page, 'bulk-photos-done');
    },
  },
  {
    name: 'A draft, to be finished',
    diary: 'open',
    async reach(page) {
      await page.locator('[data-draft]').first().click();
      await page.locator('[data-exhibit]').first().waitFor();
      await page.locator('main details').last().locator('summary').click();
    },
  },
  {
    name: 'A draft, finished',
    diary: 'open',
    async reach(page) {
      await page.locator('#what-happened').fill('He parked by the school.');
      await press(page, 'save');
      await heading(page, 'saved-title');
    },
  },
  {
    name: 'Drafts that wait',
    diary: 'open',
    async reach(page) {
      await press(page, 'bulk-drafts-back');
      await heading(page, 'bulk-drafts');
    },
  },
];
