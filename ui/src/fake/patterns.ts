/** The patterns, as `daymark patterns` prints them; `tests/patterns.test.ts` says how they are made. */
import type { ChartColours, Patterns } from '../contract/types';
import { language } from '../sentences.svelte';
import cy from './patterns.cy.json' with { type: 'json' };
import english from './patterns.en-GB.json' with { type: 'json' };

const made = { 'en-GB': english as Patterns, cy: cy as Patterns };

/** Parts that have a chart in the program. */
const drawn = new Set(['periods', 'hours', 'ways', 'line', 'after', 'places', 'accounts', 'targeted', 'delays']);

/** A chart of nothing in particular, in the colours that were asked for. */
const chart = ({ ink, paper }: ChartColours): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 170 40"><rect width="170" height="40" fill="${paper}"/><rect x="10" y="10" width="20" height="30" fill="${ink}"/></svg>`;

export function patterns(colours: ChartColours, anything: boolean): Patterns {
  const all = made[language()];
  if (!anything) {
    return { about: all.about.slice(0, 1), parts: [] };
  }
  return { ...all, parts: all.parts.map((part) => ({ ...part, chart: drawn.has(part.key) ? chart(colours) : null })) };
}
