import { within } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import { card, writeIncident } from '../src/api';
import { fake } from '../src/fake/backend';
import { blankIncident, PAGE } from '../src/forms';
import { box, button, heading, screen, start, text } from './support/screen';

type Hands = Awaited<ReturnType<typeof start>>;

async function list(): Promise<Hands> {
  const hands = await start();
  await hands.click(await button('Incidents'));
  await text('8 entries');
  return hands;
}

const rows = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-row]')];
const numbers = (): number[] => rows().map((row) => Number(row.dataset['row']));

test('every entry stands under its month, the newest first, those without a date last', async () => {
  await list();
  const months = screen.getAllByRole('heading', { level: 2 }).map((month) => month.textContent);
  expect(months).toEqual(['June 2026', 'May 2026', 'April 2026', 'March 2026', 'Date not known']);
  expect(numbers()).toEqual([7, 6, 5, 4, 3, 2, 1, 8]);
});

test('a line says when, what, and what belongs to it', async () => {
  await list();
  const calls = await button(/Twelve calls/);
  expect(calls).toHaveTextContent('Between Saturday 14 March 2026, 19:00 (BST)');
  expect(calls).toHaveTextContent('12 times');
  expect(calls).toHaveTextContent('1 file');
  expect(await button(/A letter through the door/)).toHaveTextContent('corrected');
});

test('searching narrows the list as one types and marks what was found', async () => {
  const hands = await list();
  await hands.type(await box('Search'), 'LIBRARY');
  await text('1 entry found');
  expect(numbers()).toEqual([4]);
  expect(document.querySelector('mark')).toHaveTextContent('library');
  await hands.clear(await box('Search'));
  await text('8 entries');
});

test('nothing found is said, and is no empty diary', async () => {
  const hands = await list();
  await hands.type(await box('Search'), 'xyzzy');
  await text('Nothing found');
  expect(screen.queryByText(/Nothing is written yet/)).toBeNull();
});

test('a diary without entries asks for the first one, and has nothing to look through', async () => {
  const hands = await start();
  const real = fake.call.bind(fake);
  vi.spyOn(fake, 'call').mockImplementation(
    (called, takes) => (called === 'incidents' ? Promise.resolve({ total: 0, rows: [] }) : real(called, takes as never)) as never,
  );
  await hands.click(await button('Incidents'));
  await text('Nothing is written yet. One sentence is enough, when you are ready.');
  expect(screen.queryByLabelText('Search')).toBeNull();
  await hands.click(await button('Write the first entry'));
  expect(await box('What happened?')).toHaveFocus();
});

/** What stands in the list, in the order in which it is read. */
const inOrder = (): string[] =>
  [...document.querySelectorAll<HTMLElement>('.list h2, .list .beside, [data-row]')].map(
    (one) => one.dataset['row'] ?? one.textContent ?? '',
  );

test('how long nothing was written stands between the entries, is said with the later one, and is no stop of Tab', async () => {
  await list();
  const gap = 'Nothing written down for 3 weeks';
  const order = ['June 2026', '7', '6', 'May 2026', '5', '4', gap, 'April 2026', '3', gap, 'March 2026', '2', '1', 'Date not known', '8'];
  await vi.waitFor(() => expect(inOrder()).toEqual(order));
  expect(await button(/A letter through the door/)).toHaveAccessibleDescription(gap);
  expect(await button(/Someone logged in/)).not.toHaveAccessibleDescription();
  expect(document.querySelectorAll('.list [tabindex="0"]')).toHaveLength(1);
});

test('how much fell on one day stands before its first entry, a series by its number', async () => {
  const on = (series: number | null) => ({ ...blankIncident(), whatHappened: 'He rang.', when: { is: 'day', on: '2026-05-12' } as const, series });
  const hands = await start();
  await writeIncident(on(null));
  await writeIncident(on(30));
  await writeIncident(on(null));
  await hands.click(await button('Incidents'));
  const day = 'On this day: 3 entries, 32 times';
  await vi.waitFor(() => expect(inOrder().slice(inOrder().indexOf(day))).toEqual([day, '11', '10', '9', '4', expect.any(String), 'April 2026', '3', expect.any(String), 'March 2026', '2', '1', 'Date not known', '8']));
  expect(rows().find((row) => row.dataset['row'] === '11')).toHaveAccessibleDescription(day);
});

test('of gaps and bursts nothing is said where words, a filter or another order leave some out', async () => {
  const hands = await list();
  const beside = () => document.querySelectorAll('.beside').length;
  expect(beside()).toBe(2);
  await hands.type(await box('Search'), 'a');
  await text(/entries found/);
  expect(beside()).toBe(0);
  await hands.clear(await box('Search'));
  await text('8 entries');
  expect(beside()).toBe(2);
  await filter(hands);
  await hands.click(await text('Between two days'));
  await hands.type(await box('On this day or later'), '1 January 2026');
  await hands.click(await button('Show these entries'));
  await text(/entries found/);
  expect(beside()).toBe(0);
  await hands.click(await button('Show all entries'));
  await text('8 entries');
  expect(beside()).toBe(2);
  await hands.click(await text('Order'));
  await hands.click(await screen.findByRole('radio', { name: 'Oldest first' }));
  await vi.waitFor(() => expect(numbers()[0]).toBe(1));
  expect(beside()).toBe(2);
  await hands.click(await screen.findByRole('radio', { name: 'when it was written' }));
  await vi.waitFor(() => expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(1));
  expect(beside()).toBe(0);
});

const filter = async (hands: Hands): Promise<void> => hands.click(await text('Filter'));

test('only some dates are shown when asked for, and all again', async () => {
  const hands = await list();
  await filter(hands);
  await hands.click(await text('Between two days'));
  await hands.type(await box('On this day or later'), '1 April 2026');
  await hands.type(await box('On this day or earlier'), '4 5 2026');
  await hands.click(await button('Show these entries'));
  await text(/^2 entries found/);
  expect(numbers()).toEqual([4, 3]);
  await text('by 2 things');
  await hands.click(await button('Show all entries'));
  await text('8 entries');
});

test('everything is combined, and the filter is said in words', async () => {
  const hands = await list();
  await filter(hands);
  await hands.click(await text('What they did, and how'));
  await hands.click(await screen.findByRole('checkbox', { name: 'Followed me' }));
  await hands.click(await text('Who, where and which order'));
  await screen.findByRole('option', { name: 'Library' });
  await hands.selectOptions(await screen.findByLabelText('Place'), 'Library');
  await hands.click(await button('Show these entries'));
  await text(/^1 entry found/);
  expect(numbers()).toEqual([4]);
  expect(await text(/^Filter: /)).toHaveTextContent('What they did: Followed me; Place: Library');
});

test('whether something is so is looked for by yes and no; any takes it back', async () => {
  const hands = await list();
  await filter(hands);
  await hands.click(await text('Told, evidence, broken terms'));
  for (const name of ['You told someone', 'It has evidence', 'It broke a term of an order']) {
    const offered = within(await screen.findByRole('group', { name })).getAllByRole('radio');
    expect(offered.map((one) => one.closest('label')?.textContent?.trim())).toEqual(['Any', 'Yes', 'No']);
    expect(offered[0]).toBeChecked();
  }
  const evidence = within(await screen.findByRole('group', { name: 'It has evidence' }));
  await hands.click(evidence.getByRole('radio', { name: 'Yes' }));
  await hands.click(await button('Show these entries'));
  await text(/^4 entries found/);
  await hands.click(evidence.getByRole('radio', { name: 'No' }));
  await hands.click(await button('Show these entries'));
  await text(/^4 entries found/);
  expect(numbers()).toEqual([7, 6, 5, 8]);
  await hands.click(evidence.getByRole('radio', { name: 'Any' }));
  await hands.click(await button('Show these entries'));
  await text('8 entries');
});

test('words and a filter go together', async () => {
  const hands = await list();
  await hands.type(await box('Search'), 'he');
  await filter(hands);
  await hands.click(await text('What they did, and how'));
  await hands.click(await screen.findByRole('checkbox', { name: 'Followed me' }));
  await hands.click(await button('Show these entries'));
  await vi.waitFor(() => expect(numbers()).toEqual([7, 4]));
});

test('a date of the filter that cannot be read is said beside it', async () => {
  const hands = await list();
  await filter(hands);
  await hands.click(await text('Between two days'));
  await hands.type(await box('On this day or later'), 'soon');
  await hands.click(await button('Show these entries'));
  const first = await box('On this day or later');
  await vi.waitFor(() => expect(first).toHaveAttribute('aria-invalid', 'true'));
  expect(first).toHaveAccessibleDescription(expect.stringContaining('A date or time cannot be read.'));
});

test('the oldest can come first, by when it happened or was written', async () => {
  const hands = await list();
  await hands.click(await text('Order'));
  await hands.click(await screen.findByRole('radio', { name: 'Oldest first' }));
  await vi.waitFor(() => expect(numbers()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]));
  await hands.click(await screen.findByRole('radio', { name: 'when it was written' }));
  await vi.waitFor(() => expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(1));
  await hands.click(await screen.findByRole('radio', { name: 'Newest first' }));
  await vi.waitFor(() => expect(numbers()).toEqual([8, 7, 6, 5, 4, 3, 2, 1]));
});

test('a filter is kept under a name, asked again, renamed and taken away', async () => {
  const hands = await list();
  await hands.type(await box('Search'), 'library');
  await text('1 entry found');
  await hands.click(await text('Kept filters'));
  await hands.type(await box('Keep this filter under a name'), 'At the library');
  await hands.click(await button('Keep it'));
  await text('The filter is kept.');
  await hands.clear(await box('Search'));
  await text('8 entries');
  await hands.click(await button('At the library'));
  await text('1 entry found');
  expect(await box('Search')).toHaveValue('library');
  await hands.click(await button('Rename: At the library'));
  const name = await box('New name');
  expect(name).toHaveFocus();
  await hands.clear(name);
  await hands.type(name, 'Books{Enter}');
  await text('The filter has its new name.');
  expect((await card('saved-search', 2)).versions.map((version) => version.form.fields['name'])).toEqual([
    'Books',
    'At the library',
  ]);
  await hands.click(await button('Take away: Books'));
  await text('The filter is taken away.');
  expect(screen.queryByRole('button', { name: 'Books' })).toBeNull();
  expect((await card('saved-search', 2)).status).toBe('withdrawn');
});

test('Tab stops once in the list, and arrow keys move in it', async () => {
  const hands = await list();
  expect(rows().map((row) => row.tabIndex)).toEqual([0, -1, -1, -1, -1, -1, -1, -1]);
  rows()[0]?.focus();
  await hands.keyboard('{ArrowDown}{ArrowDown}');
  expect(rows()[2]).toHaveFocus();
  await hands.keyboard('{End}');
  expect(rows()[7]).toHaveFocus();
  await hands.keyboard('{ArrowDown}');
  expect(rows()[7]).toHaveFocus();
  await hands.keyboard('{Home}');
  expect(rows()[0]).toHaveFocus();
});

test('a long diary is listed a page at a time, and the buttons keep the focus at its ends', async () => {
  const hands = await start();
  for (let more = 0; more < PAGE; more += 1) {
    await writeIncident({ ...blankIncident(), whatHappened: `call ${more}` });
  }
  await hands.click(await button('Incidents'));
  await text('Page 1 of 2');
  expect(rows()).toHaveLength(PAGE);
  expect(await button('Previous page')).toHaveAttribute('aria-disabled', 'true');
  await hands.click(await button('Next page'));
  await text('Page 2 of 2');
  await vi.waitFor(() => expect(rows()).toHaveLength(8));
  expect(await button('Next page')).toHaveFocus();
  await hands.click(await button('Next page'));
  await text('Page 2 of 2');
});

test('Control and F go to the search box', async () => {
  const hands = await list();
  await hands.keyboard('{Control>}f{/Control}');
  expect(await box('Search')).toHaveFocus();
});

test('the list follows the language', async () => {
  const hands = await list();
  await hands.click(await button('Cymraeg'));
  await heading('Digwyddiadau');
  await text('8 cofnod');
  expect(await button(/Twelve calls/)).toHaveTextContent('Rhwng Dydd Sadwrn 14 Mawrth 2026');
});

test('an entry that is erased says so and shows nothing of what it was', async () => {
  const hands = await list();
  await hands.click(await button(/Someone logged in/));
  await hands.click(await button('Erase for ever'));
  await hands.click(await screen.findByRole('checkbox', { name: /these words gone/ }));
  await hands.click(await button('Erase it'));
  await text('The entry is erased.');
  await hands.click(await button('Back to all incidents'));
  await vi.waitFor(() => expect(rows().find((row) => row.dataset['row'] === '5')).toHaveTextContent('Erased by the writer'));
  expect(document.body).not.toHaveTextContent('logged in');
});

test('a long list goes to a day, and the focus to what happened then', async () => {
  const hands = await start();
  for (let more = 0; more < PAGE + 20; more += 1) {
    const date = new Date(Date.UTC(2025, 0, 1 + more)).toISOString().slice(0, 10);
    await writeIncident({ ...blankIncident(), whatHappened: `on ${date}`, when: { is: 'day', on: date } });
  }
  await hands.click(await button('Incidents'));
  await text('Page 1 of 2');
  await hands.click(screen.getByText('Go to a day'));
  const day = within(await screen.findByRole('group', { name: 'Which day?' }));
  for (const [part, value] of [['Day', '3'], ['Month', '1'], ['Year', '2025']] as const) {
    await hands.type(day.getByLabelText(part), value);
  }
  await hands.click(await button('Go there'));
  await text('Page 2 of 2');
  await vi.waitFor(() => expect(document.activeElement).toHaveTextContent('on 2025-01-03'));
});
