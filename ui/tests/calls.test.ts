/** Lists of calls: a table whose columns are said, and calls written down by hand. */
import { within } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import { exhibit } from '../src/api';
import { fake } from '../src/fake/backend';
import { box, button, screen, start, text } from './support/screen';

type Hands = Awaited<ReturnType<typeof start>>;

async function file(reference: RegExp): Promise<Hands> {
  const hands = await start('chats');
  await hands.click(await button('Evidence'));
  await hands.click(await button(reference));
  await screen.findByText('Fingerprint (SHA-256)');
  return hands;
}

const TABLE = /calls in May\.csv/;

test('a table is read as calls only when asked for, and its dates are asked about', async () => {
  const hands = await file(TABLE);
  expect(screen.queryByRole('button', { name: 'Read the messages' })).toBeNull();
  await hands.click(await button('Read it as a list of calls'));
  expect(await screen.findByLabelText('D: Number')).toHaveValue('number');
  await hands.click(await button('Show the calls'));
  await text(/^It is not clear whether the day or the month comes first/);
  await hands.click(await screen.findByRole('radio', { name: 'The first one is the day' }));
  await hands.click(await button('Show the calls'));
  await hands.click(await button('Read the messages'));
  await vi.waitFor(() => expect(document.querySelectorAll('[data-message]')).toHaveLength(3));
  expect(document.querySelector('[data-message="1"]')).toHaveTextContent('4 May 2026');
  expect(document.querySelector('[data-message="1"]')).toHaveTextContent('A missed call.');
});

test('what was said of the columns stands there the next time', async () => {
  const hands = await file(TABLE);
  await hands.click(await button('Read it as a list of calls'));
  await hands.selectOptions(await screen.findByLabelText('F: Duration'), 'Not said');
  await hands.click(await screen.findByRole('radio', { name: 'The first one is the month' }));
  await hands.click(await button('Show the calls'));
  await hands.click(await button('Change what the columns are'));
  expect(await screen.findByLabelText('F: Duration')).toHaveValue('');
  expect(await screen.findByRole('radio', { name: 'The first one is the month' })).toBeChecked();
});

test('a file that is no table is not offered as calls', async () => {
  await file(/AJS\/1 /);
  expect(screen.queryByRole('button', { name: 'Read it as a list of calls' })).toBeNull();
});

test('calls are written down row by row and kept as a table that was typed', async () => {
  const hands = await start();
  await hands.click(await button('Evidence'));
  await hands.click(await text('Write down calls'));
  await hands.type(await box('When'), '2026-05-04 21:40');
  await hands.type(await box('Who'), 'M.');
  await hands.selectOptions(await screen.findByLabelText('In, out or missed'), 'Missed');
  await hands.click(await button('Another call'));
  const second = within(await screen.findByRole('group', { name: 'Call 2' }));
  expect(second.getByLabelText('Who')).toHaveValue('M.');
  expect(second.getByLabelText('When')).toHaveFocus();
  await hands.type(second.getByLabelText('When'), 'soon');
  const call = vi.spyOn(fake, 'call');
  await hands.click(await button('Keep these calls'));
  expect((await screen.findAllByText(/^A date or time cannot be read/)).length).toBeGreaterThan(0);
  expect(await exhibit(4).then(({ row }) => row.number)).toBe(4);
  await hands.click(await button('Take out call 2'));
  await hands.click(await button('Keep these calls'));
  await text('Kept as AJS/5, as a table that you typed.');
  const noted = call.mock.calls.filter(([command]) => command === 'note_calls').at(-1)?.[1];
  expect(noted).toEqual({
    notes: { calls: [{ when: '2026-05-04 21:40', said: expect.any(String), who: 'M.', number: '', way: 'Missed', lasted: '' }], incidents: [] },
  });
  expect((await exhibit(5)).notes).toMatchObject({ grade: 'retyped', capturedWith: 'Daymark' });
  expect(await box('Who')).toHaveValue('');
});

test('calls that are written down beside an entry belong to it', async () => {
  const hands = await start();
  await hands.click(await button('Incidents'));
  await hands.click(await button(/waiting outside the library/));
  await hands.click(await text('Write down calls'));
  await hands.type(await box('Number'), '07700 900123');
  await hands.click(await button('Keep these calls'));
  await text('Kept as AJS/5, as a table that you typed.');
  expect((await exhibit(5)).notes.incidents).toEqual([4]);
});
