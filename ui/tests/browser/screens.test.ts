/** That the tests of screens can fail. */
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { policy } from '../../policy';
import { refused, visit } from '../support/browser';
import { faults } from '../support/screens';

test('the page is served under our policy, and what it refuses is heard', async () => {
  const page = await visit('locked');
  const served = await page.reload();
  expect(served?.headers()['content-security-policy']).toBe(policy);
  await page.locator('h1').waitFor();
  await page.evaluate(() => {
    const style = document.createElement('style');
    style.textContent = 'body { color: red }';
    document.head.append(style);
  });
  await expect.poll(() => refused(page)).toEqual([expect.stringContaining('style-src')]);
  await page.context().close();
});

test('axe finds a fault that was put there', async () => {
  const page = await visit('locked', 'en-GB', { reducedMotion: 'reduce' });
  await page.evaluate(axe.source);
  await page.evaluate(() => document.body.append(document.createElement('button')));
  expect(await faults(page)).toEqual(expect.arrayContaining([expect.stringContaining('button-name')]));
  await page.context().close();
});
