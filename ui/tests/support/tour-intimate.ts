/** An exhibit that is intimate: marked, asked for twice, and shown. */
import { go, press } from './browser';
import type { Stop } from './stop';

export const intimate: Stop[] = [
  {
    name: 'An intimate picture, asked for once',
    diary: 'open',
    async reach(page) {
      await go(page, 'write');
      await go(page, 'evidence');
      await page.locator('[data-exhibit="2"]').click();
      await press(page, 'notes-change');
      await page.locator('#intimate').check();
      await press(page, 'save');
      await press(page, 'picture-show', { name: 'AJS/2' });
      await page.locator('[role=group][aria-labelledby$=really]').waitFor();
    },
  },
  {
    name: 'An intimate picture, shown',
    diary: 'open',
    async reach(page) {
      await press(page, 'intimate-yes');
      await page.locator('figure img').waitFor();
    },
  },
];
