/** One stop of the tour, and what several of them do. */
import type { Page } from 'playwright-core';
import type { Beginning } from '../../src/fake/backend';

export interface Stop {
  name: string;
  /** The diary that it is seen with; a stop begins where the one before it ended. */
  diary: Beginning;
  reach: (page: Page) => Promise<unknown>;
}

export const dialog = (page: Page): Promise<void> => page.locator('dialog[open]').waitFor();

/** Opens whatever can be opened on the screen, also what appears by opening. */
export async function unfold(page: Page): Promise<void> {
  for (const closed = page.locator('main details:not([open]) > summary:visible'); (await closed.count()) > 0; ) {
    await closed.first().click();
    await page.waitForFunction(() => [...document.querySelectorAll('details[open] > .inside')].every((one) => one.children.length > 0));
  }
}
