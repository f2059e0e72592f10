/** What must hold on every screen and dialog, in every theme. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { speak } from '../../src/sentences.svelte';
import { refused, SMALL, tooWide, visit } from './browser';
import { tour } from './tour';

const themes = {
  light: { colorScheme: 'light', forcedColors: 'none', contrast: 'no-preference' },
  dark: { colorScheme: 'dark', forcedColors: 'none', contrast: 'no-preference' },
  'high contrast': { colorScheme: 'light', forcedColors: 'none', contrast: 'more' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active', contrast: 'more' },
} as const;

/** 640 is 1280 at 200 %; 400 and 320 ask for reflow; the last is half a screen on its side. */
const sizes = [
  SMALL,
  { width: 640, height: 512 },
  { width: 400, height: 640 },
  { width: 320, height: 640 },
  { width: 540, height: 1920 },
  { width: 1920, height: 1080 },
];

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Puts on a theme, and waits until it is painted. */
async function putOn(page: Page, theme: keyof typeof themes): Promise<void> {
  await page.emulateMedia({ ...themes[theme], reducedMotion: 'reduce' });
  await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
}

/** What axe finds in the page as it is now. */
export async function faults(page: Page, theme: keyof typeof themes = 'light'): Promise<string[]> {
  // There axe reads `-webkit-text-fill-color`, which Chromium leaves as it was
  // written; `faint` measures what is drawn.
  const contrast = theme !== 'forced colours';
  const { violations } = await page.evaluate(
    async ([values, enabled]): Promise<axe.AxeResults> => {
      const { axe: here } = globalThis as unknown as { axe: typeof axe };
      return here.run(document, {
        runOnly: { type: 'tag', values },
        rules: { 'color-contrast': { enabled } },
        resultTypes: ['violations'],
      });
    },
    [rules, contrast] as const,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`));
}

/** Text that is not drawn in a colour of the system on a colour of the system. */
const faint = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const probe = document.createElement('i');
    document.body.append(probe);
    const system = ['Canvas', 'CanvasText', 'ButtonText', 'ButtonFace', 'LinkText', 'Field', 'FieldText', 'GrayText', 'Mark', 'MarkText'];
    const drawn = system.map((name) => {
      probe.style.color = name;
      return getComputedStyle(probe).color;
    });
    probe.remove();
    return [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => element.innerText !== '' && !drawn.includes(getComputedStyle(element).color))
      .map((element) => `${element.outerHTML.slice(0, 80)} ${getComputedStyle(element).color}`);
  });

/** Controls smaller than 24 by 24, and no part of a sentence. */
const tooSmall = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, input, textarea, summary, select')]
      .filter((control) => control.offsetParent !== null || control.closest('dialog') !== null)
      .map((control) => ({ control, box: (control.closest('label') ?? control).getBoundingClientRect() }))
      .filter(({ box }) => box.width < 24 || box.height < 24)
      .map(({ control, box }) => `${control.outerHTML.slice(0, 80)} ${box.width}×${box.height}`),
  );

/** What would move although less motion was asked for. */
const moving = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => {
        const { transitionDuration, animationName } = getComputedStyle(element);
        return animationName !== 'none' || transitionDuration.split(', ').some((duration) => duration !== '0s');
      })
      .map((element) => element.outerHTML.slice(0, 80)),
  );

/** Every stop of the tour is right in this language. */
export function everyScreen(language: string): void {
  const diaries = ['none', 'locked', 'open', 'chats', 'parts'] as const;

  describe.each(diaries)('with a diary that is %s,', (diary) => {
    let page: Page;

    beforeAll(async () => {
      speak(language);
      page = await visit(diary, language, { reducedMotion: 'reduce' });
      await page.evaluate(axe.source);
    });
    afterAll(() => page.context().close());

    test.each(tour.filter((stop) => stop.diary === diary))('$name: is right', async ({ reach }) => {
      await reach(page);
      // From its top, where what stays in view hides no part of it.
      await page.evaluate(() => scrollTo({ top: 0 }));
      for (const theme of Object.keys(themes) as (keyof typeof themes)[]) {
        await putOn(page, theme);
        expect(await faults(page, theme), `axe in the ${theme} theme`).toEqual([]);
      }
      await putOn(page, 'forced colours');
      expect(await faint(page), 'not in the colours of the system').toEqual([]);
      await putOn(page, 'light');
      for (const size of sizes) {
        await page.setViewportSize(size);
        expect(await tooWide(page), `scrolls sideways at ${size.width}`).toEqual([]);
        expect(await tooSmall(page), `too small a target at ${size.width}`).toEqual([]);
      }
      await page.setViewportSize(SMALL);
      expect(await moving(page), 'moves').toEqual([]);
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
      expect(await refused(page), 'refused by the policy').toEqual([]);
    });
  });
}
