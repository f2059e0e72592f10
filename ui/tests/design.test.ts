/** Every pair of colours that text or an edge is drawn in, measured. */
import { describe, expect, test } from 'vitest';
import { styles } from './support/files';

const blocks = styles('tokens.css')
  .split('@media')
  .map((block) => Object.fromEntries([...block.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6})/g)].map((m) => [m[1], m[2]])));
const [light = {}, dark = {}, more = {}, moreDark = {}] = blocks;

const themes: Record<string, Record<string, string | undefined>> = {
  light,
  dark: { ...light, ...dark },
  'high contrast': { ...light, ...more },
  'dark high contrast': { ...light, ...dark, ...more, ...moreDark },
};

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one = '#000000', other = '#000000'): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(Object.entries(themes))('in the %s theme', (_, colours) => {
  test.each([
    ['ink', 'paper', 7],
    ['ink', 'sheet', 7],
    ['ink', 'shade', 7],
    ['ink', 'accent-wash', 7],
    ['ink', 'care-wash', 7],
    ['ink', 'mark', 7],
    ['soft-ink', 'paper', 4.5],
    ['soft-ink', 'sheet', 4.5],
    ['soft-ink', 'accent-wash', 4.5],
    ['accent', 'paper', 4.5],
    ['accent', 'shade', 4.5],
    ['accent', 'accent-wash', 4.5],
    ['on-accent', 'accent', 4.5],
    ['on-accent', 'accent-deep', 4.5],
    ['care', 'care-wash', 4.5],
    ['care', 'sheet', 4.5],
    ['edge', 'sheet', 3],
    ['edge', 'paper', 3],
    ['focus', 'paper', 3],
    ['focus', 'sheet', 3],
  ])('%s on %s stands out %d to 1', (text, ground, least) => {
    expect(colours[text]).toBeDefined();
    expect(contrast(colours[text], colours[ground])).toBeGreaterThanOrEqual(least);
  });
});
