/** All of it without a mouse. */
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { say, speak } from '../../src/sentences.svelte';
import { go, heading, press, SMALL, visit } from '../support/browser';
import { tour } from '../support/tour';

let page: Page;

beforeEach(async () => {
  speak('en-GB');
  page = await visit('open', 'en-GB', { reducedMotion: 'reduce' });
});
afterEach(() => page.context().close());

/** What has the focus, in words: its name or its text. */
const focused = (): Promise<string> =>
  page.evaluate(() => {
    const here = document.activeElement;
    return here === null || here === document.body ? 'nothing' : (here.textContent?.trim() || here.id).slice(0, 60);
  });

/** Presses Tab until this button or field is reached. */
async function tabTo(name: string): Promise<void> {
  for (let pressed = 0; pressed < 60; pressed += 1) {
    await page.keyboard.press('Tab');
    if ((await focused()) === name) {
      return;
    }
  }
  throw new Error(`Tab never reaches “${name}”.`);
}

test('an entry is written and saved with a sentence and one press of Control and Enter', async () => {
  await page.locator('#what-happened:focus').waitFor();
  await page.keyboard.type('He stood across the road.');
  await page.keyboard.press('Control+Enter');
  await heading(page, 'saved-title');
  expect(await focused()).toBe(say('saved-title'));
});

test('Save is reached by Tab as well', async () => {
  await page.locator('#what-happened:focus').waitFor();
  await page.keyboard.type('He stood across the road.');
  await tabTo(say('save'));
  await page.keyboard.press('Enter');
  await heading(page, 'saved-title');
});

/** Every control that can be used now, and whether Tab reaches it with the focus in view. */
async function walk(): Promise<{ missed: string[]; unseen: string[] }> {
  const found = await page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>('button, input, select, textarea, summary, a[href], [tabindex="0"]')]
      // One of a group of choices stands for it, and one row for a list that arrow keys move in.
      .filter((one) => one.tabIndex >= 0 && one.checkVisibility() && !(one instanceof HTMLInputElement && one.type === 'radio'));
    const modal = document.querySelector('dialog[open]');
    const usable = all.filter((one) => modal === null || modal.contains(one));
    document.querySelectorAll('[data-walk]').forEach((one) => one.removeAttribute('data-walk'));
    usable.forEach((one, place) => one.setAttribute('data-walk', String(place)));
    usable[0]?.focus();
    return usable.length;
  });
  const reached = new Set<string>();
  const unseen: string[] = [];
  for (let pressed = 0; pressed < found + 25; pressed += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(async () => {
      const here = document.activeElement;
      if (!(here instanceof HTMLElement) || here === document.body) {
        return null;
      }
      const seen = (): boolean => {
        const { outlineStyle, outlineWidth } = getComputedStyle(here);
        const box = here.getBoundingClientRect();
        const on = document.elementFromPoint(box.left + box.width / 2, box.top + Math.min(box.height / 2, 12));
        const ringed = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
        return ringed && on !== null && (here.contains(on) || on.contains(here));
      };
      // Chromium scrolls to what has the focus within a few frames.
      for (let frame = 0; frame < 12 && !seen(); frame += 1) {
        await new Promise((painted) => requestAnimationFrame(painted));
      }
      return { walk: here.getAttribute('data-walk'), seen: seen(), what: here.outerHTML.slice(0, 90) };
    });
    if (at?.walk !== undefined && at.walk !== null) {
      reached.add(at.walk);
    }
    if (at !== null && !at.seen) {
      unseen.push(at.what);
    }
  }
  const missed = await page.evaluate(
    (numbers) =>
      [...document.querySelectorAll('[data-walk]')]
        .filter((one) => !numbers.includes(one.getAttribute('data-walk') ?? ''))
        .map((one) => one.outerHTML.slice(0, 90)),
    [...reached],
  );
  // The link that skips the menu lies over it for as long as it has the focus.
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) {
      document.activeElement.blur();
    }
  });
  return { missed, unseen: [...new Set(unseen)] };
}

const walked = [
  'Write with everything opened',
  'Incidents, filtered and searched',
  'One incident',
  'Erase, not ticked yet',
  'Evidence, as a list',
  'One exhibit',
  'Cards: a new “order” with everything opened',
  'Cards: an order with a term that cannot be kept',
  'Cards: a person',
  'Find, with results of every kind',
  'The menu, all of it, where there is little room',
  'Bundle: preview, larger',
  'Seal, made',
  'Settings, checked, and what is missing',
];

test('Tab reaches every control, and the focus is always in view', { timeout: 120_000 }, async () => {
  const looked: string[] = [];
  for (const stop of tour.filter(({ diary }) => diary === 'open')) {
    await stop.reach(page);
    if (walked.includes(stop.name)) {
      looked.push(stop.name);
      expect(await walk(), stop.name).toEqual({ missed: [], unseen: [] });
    }
  }
  expect(looked).toEqual(walked);
});

test('Tab reaches every control of a mail and of messages', { timeout: 120_000 }, async () => {
  await page.context().close();
  page = await visit('chats', 'en-GB', { reducedMotion: 'reduce' });
  for (const stop of tour.filter(({ diary }) => diary === 'chats')) {
    await stop.reach(page);
    expect(await walk(), stop.name).toEqual({ missed: [], unseen: [] });
  }
});

test('arrow keys, Home and End move in the list, and Enter opens', async () => {
  await go(page, 'incidents');
  await page.locator('[data-row]').first().focus();
  const at = (): Promise<string | null> => page.evaluate(() => document.activeElement?.getAttribute('data-row') ?? null);
  const rows = await page.locator('[data-row]').evaluateAll((all) => all.map((row) => row.getAttribute('data-row')));
  await page.keyboard.press('ArrowDown');
  expect(await at()).toBe(rows[1]);
  await page.keyboard.press('End');
  expect(await at()).toBe(rows.at(-1));
  await page.keyboard.press('Home');
  expect(await at()).toBe(rows[0]);
  await page.keyboard.press('Enter');
  await page.locator('article').waitFor();
});

test('going back from an entry gives the focus to its line', async () => {
  await go(page, 'incidents');
  await page.locator('[data-row="4"]').click();
  await page.locator('article').waitFor();
  await press(page, 'incident-close');
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-row'))).toBe('4');
});

/** What has the focus where it is not the heading of the same name. */
const titles: Record<string, string> = {
  write: 'what-happened',
  find: 'find',
  orders: say('cards-order'),
  places: say('cards-place'),
  changes: say('cards-change'),
};

test('every screen of the menu takes the focus to its heading or its box', async () => {
  for (const screen of ['incidents', 'evidence', 'bundle', 'seal', 'settings', 'orders', 'places', 'changes', 'find', 'write']) {
    await go(page, screen);
    await expect.poll(focused, { message: screen }).toBe(titles[screen] ?? say(`${screen}-title`));
  }
});

test('the way past the menu leads to what is read', async () => {
  await go(page, 'incidents');
  await page.locator('[data-row="4"]').click();
  await page.locator('article').waitFor();
  await page.locator('.skip').focus();
  await page.keyboard.press('Enter');
  expect(await focused()).toMatch(/4 May 2026/);
});

test('closing a dialog gives the focus back to what opened it', async () => {
  await go(page, 'incidents');
  await page.locator('[data-row="4"]').click();
  for (const close of ['Escape', 'go-back']) {
    await press(page, 'incident-withdraw');
    await page.locator('dialog[open]').waitFor();
    await (close === 'Escape' ? page.keyboard.press('Escape') : press(page, 'go-back'));
    expect(await focused()).toBe(say('incident-withdraw'));
  }
});

test('the focus is never lost when what had it goes away', async () => {
  const somewhere = async (): Promise<void> => {
    await expect.poll(focused).not.toBe('nothing');
  };
  await go(page, 'incidents');
  await page.locator('[data-row="4"]').click();
  await press(page, 'incident-withdraw');
  await page.locator('dialog .main').click();
  await page.getByText(say('incident-withdrawn-done')).waitFor();
  await somewhere();
  await press(page, 'incident-correct');
  await somewhere();
  await press(page, 'correct-save');
  await page.getByText(say('incident-corrected-done')).waitFor();
  await somewhere();
  await press(page, 'incident-erase');
  await page.locator('#erase-sure').check();
  await press(page, 'erase-now');
  await page.getByText(say('incident-erased-done')).waitFor();
  await somewhere();
  await go(page, 'evidence');
  await page.locator('[data-exhibit="1"]').click();
  await press(page, 'notes-change');
  await somewhere();
  await press(page, 'save');
  await page.getByText(say('notes-saved')).waitFor();
  await somewhere();
});

test('at 200 % nothing that has the focus is covered by what sticks', async () => {
  await page.setViewportSize({ width: SMALL.width / 2, height: SMALL.height / 2 });
  expect((await walk()).unseen).toEqual([]);
});
