/** The screens of cards and of finding. */
import type { Page } from 'playwright-core';
import type { CardKind } from '../../src/contract/types';
import { besides, shared } from '../../src/places';
import { say } from '../../src/sentences.svelte';
import { go, heading, pick, press } from './browser';
import { dialog, unfold, type Stop } from './stop';

const entries = Object.keys(shared) as (keyof typeof shared)[];
const kinds: CardKind[] = Object.values(shared).flat();

/** Goes to the list of a kind. */
async function list(page: Page, kind: CardKind): Promise<void> {
  const entry = entries.find((name) => shared[name][0] === besides(kind)[0]);
  await go(page, entry ?? 'people');
  if (besides(kind).length > 1) {
    await page.locator('main nav').getByRole('button', { name: say(`cards-${kind}`), exact: true }).click();
  }
  await heading(page, `cards-${kind}`);
}

async function one(page: Page, kind: CardKind, number: number): Promise<void> {
  await list(page, kind);
  await page.locator(`[data-card="${kind}-${number}"]`).click();
  await page.locator('article').waitFor();
}

async function fresh(page: Page, kind: CardKind): Promise<void> {
  await list(page, kind);
  await (kind === 'sheet' ? press(page, 'sheet-begin') : press(page, 'list-add', { kind }));
  await page.locator('main form').waitFor();
  await unfold(page);
}

export const cards: Stop[] = [
  ...kinds.flatMap((kind): Stop[] => [
    {
      name: `Cards: the list of “${kind}”`,
      diary: 'open',
      async reach(page) {
        await page.keyboard.press('Escape');
        await list(page, kind);
        await page.locator(kind === 'sheet' ? 'main p' : '[data-card]').first().waitFor();
        await unfold(page);
        // What is scrolled below the menu is no smaller for that.
        await page.evaluate(() => window.scrollTo(0, 0));
      },
    },
    { name: `Cards: a new “${kind}” with everything opened`, diary: 'open', reach: (page) => fresh(page, kind) },
  ]),
  {
    name: 'Cards: an order with a term that cannot be kept',
    diary: 'open',
    async reach(page) {
      await fresh(page, 'order');
      await page.locator('#card-terms-add').click();
      await page.locator('#card-terms-add').click();
      await page.locator('#card-terms-2-ends').fill('soon');
      await press(page, 'save');
      await page.locator('#card-terms-2-ends[aria-invalid]').waitFor();
    },
  },
  {
    name: 'Cards: an order, with what that order is',
    diary: 'open',
    async reach(page) {
      await page.locator('#card-kind').selectOption('bail');
      await page.locator('#guide section').waitFor();
    },
  },
  {
    name: 'Cards: saved',
    diary: 'open',
    async reach(page) {
      await page.locator('#card-terms-2-ends').fill('4 May 2027');
      await press(page, 'save');
      await heading(page, 'saved-title');
    },
  },
  { name: 'Cards: a person', diary: 'open', reach: (page) => one(page, 'person', 1) },
  {
    name: 'Cards: correcting a person, with everything opened',
    diary: 'open',
    async reach(page) {
      await press(page, 'incident-correct');
      await heading(page, 'correct-title');
      await unfold(page);
    },
  },
  {
    name: 'Cards: a person who was corrected, with the history',
    diary: 'open',
    async reach(page) {
      await page.locator('#card-name').fill('M. (Mac)');
      await press(page, 'correct-save');
      await page.getByText(say('incident-corrected-done')).waitFor();
      await unfold(page);
    },
  },
  {
    name: 'Cards: take back',
    diary: 'open',
    async reach(page) {
      await press(page, 'incident-withdraw');
      await dialog(page);
    },
  },
  {
    name: 'Cards: taken back, and erase, not ticked yet',
    diary: 'open',
    async reach(page) {
      await page.locator('dialog .main').click();
      await page.getByText(say('kept-withdrawn-done')).waitFor();
      await press(page, 'incident-erase');
      await press(page, 'erase-now');
      await page.getByText(say('erase-tick')).waitFor();
    },
  },
  {
    name: 'Cards: erased',
    diary: 'open',
    async reach(page) {
      await pick(page, 'erase-sure');
      await press(page, 'erase-now');
      await page.getByText(say('kept-erased-done')).waitFor();
    },
  },
  { name: 'Cards: an order', diary: 'open', reach: (page) => one(page, 'order', 1) },
  {
    name: 'Cards: a report of a breach of it',
    diary: 'open',
    async reach(page) {
      await press(page, 'breach-report');
      await page.locator('main .leaf img').waitFor();
    },
  },
  {
    name: 'Cards: a new breach of it',
    diary: 'open',
    async reach(page) {
      await press(page, 'go-back');
      await press(page, 'order-breach');
      await page.getByText(say('write-broke')).waitFor();
      await page.locator('#guide > summary').click();
      await page.locator('#guide section').waitFor();
    },
  },
  {
    name: 'Cards: the confidential sheet',
    diary: 'open',
    async reach(page) {
      await fresh(page, 'sheet');
      await page.locator('#card-called').fill('Sam');
      await press(page, 'save');
      await heading(page, 'saved-title');
      await go(page, 'sheet');
      await page.locator('article').waitFor();
    },
  },
  {
    name: 'Cards: the confidential sheet, to be saved',
    diary: 'open',
    async reach(page) {
      await press(page, 'confidential-save');
      await page.locator('main .leaf img').waitFor();
    },
  },
  {
    name: 'Find, with results of every kind',
    diary: 'open',
    async reach(page) {
      await go(page, 'find');
      await page.locator('#find').fill('bus');
      await page.locator('mark').first().waitFor();
    },
  },
  {
    name: 'Find, nothing found',
    diary: 'open',
    async reach(page) {
      await page.locator('#find').fill('xyzzy');
      await page.getByText(say('find-count', { count: 0 })).waitFor();
    },
  },
  {
    name: 'Patterns, with one table open',
    diary: 'open',
    async reach(page) {
      await go(page, 'patterns');
      await page.locator('#pattern-delays').waitFor();
      await page.locator('section[aria-labelledby="pattern-periods"] summary').first().click();
      await page.locator('table').first().waitFor();
    },
  },
  {
    name: 'The bundles that were made, and who took them',
    diary: 'open',
    async reach(page) {
      await go(page, 'versions');
      await page.locator('#version-1').waitFor();
    },
  },
  {
    name: 'The menu, all of it, where there is little room',
    diary: 'open',
    async reach(page) {
      await go(page, 'seal');
      await page.locator('#menu-all').click();
      await page.locator('#menu.open').waitFor();
    },
  },
];
