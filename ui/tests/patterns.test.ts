/**
 * Patterns: sentences, charts and tables. Those of the diary in memory are what
 * the program prints of the case in `tests/journeys/patterns/`:
 *
 *     daymark patterns --json --language cy > ui/src/fake/patterns.cy.json
 */
import { within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { patterns } from '../src/api';
import { say, speak } from '../src/sentences.svelte';
import { button, heading, screen, start } from './support/screen';

const ink = { ink: '#000000', quiet: '#333333', paper: '#ffffff' };

describe.each(['en-GB', 'cy'])('in %s', (language) => {
  test('every part says something, has figures, and says how it counts', async () => {
    speak(language);
    const { about, parts } = await patterns(ink);
    expect(about.length).toBeGreaterThan(1);
    for (const part of parts) {
      expect([part.heading, part.chartWords, ...part.words, ...part.rules].filter((said) => said === '')).toEqual([]);
      expect(part.tables.length).toBeGreaterThan(0);
      for (const { heads, rows } of part.tables) {
        expect(rows.filter((row) => row.length !== heads.length)).toEqual([]);
      }
    }
  });
});

test('each chart has words for who does not see it, and its figures in a table', async () => {
  const hands = await start('open');
  await hands.click(await button('Patterns'));
  await heading('Patterns');
  await screen.findByRole('heading', { name: 'How often' });
  const part = screen.getByRole('region', { name: 'How often' });
  const chart = within(part).getByRole('img');
  expect(chart.getAttribute('alt')).toMatch(/^A chart of the table below\. There are 60 incidents\./);
  expect(chart.getAttribute('src')).toMatch(/^data:image\/svg\+xml,/);
  await hands.click(within(part).getByText('By month'));
  const table = within(part).getByRole('table');
  expect(within(table).getByRole('rowheader', { name: 'March 2026' })).toBeTruthy();
  expect(within(table).getAllByRole('columnheader').map((head) => head.textContent)).toEqual([
    'Month',
    'Incidents',
    'Times',
    'Of these times, about then',
  ]);
});

test('a long table is shown in parts', async () => {
  const { parts } = await patterns(ink);
  const days = parts[0]?.tables[2];
  const first = days?.rows[0];
  if (days === undefined || first === undefined) {
    throw new Error('There is no table of days.');
  }
  days.rows = Array.from({ length: 250 }, (_, place) => [`Day ${place + 1}`, ...first.slice(1)]);
  const hands = await start('open');
  await hands.click(await button('Patterns'));
  const part = await screen.findByRole('region', { name: 'How often' });
  await hands.click(within(part).getByText('By day'));
  expect(within(part).getAllByRole('row')).toHaveLength(101);
  await hands.click(within(part).getByRole('button', { name: say('page-after') }));
  expect(within(part).getByRole('rowheader', { name: 'Day 101' })).toBeTruthy();
});
