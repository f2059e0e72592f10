import { within } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import { incident } from '../src/api';
import { fake } from '../src/fake/backend';
import { refuse } from './support/refuse';
import { box, button, heading, screen, start, text } from './support/screen';

type Hands = Awaited<ReturnType<typeof start>>;

async function open(words: RegExp): Promise<Hands> {
  const hands = await start();
  await hands.click(await button('Incidents'));
  await hands.click(await button(words));
  await screen.findByRole('article');
  return hands;
}

/** Has what is shown of entries otherwise. */
function shownAs(change: object): void {
  const real = fake.call.bind(fake);
  vi.spyOn(fake, 'call').mockImplementation((async (called: never, takes: never) => {
    const answer: object = await real(called, takes);
    return called === 'incident' ? { ...answer, ...change } : answer;
  }) as never);
}

const dialog = (name: string): Promise<HTMLElement> => screen.findByRole('dialog', { name });
const library = /waiting outside the library/;

test('an entry shows what was said, and nothing that was not', async () => {
  await open(library);
  const entry = await screen.findByRole('article');
  expect(entry).toHaveTextContent('He said my name twice.');
  expect(within(entry).getByText('Followed me')).toBeVisible();
  expect(within(entry).getByText('I saw or heard this myself')).toBeVisible();
  expect(within(entry).queryByText('Who helped me write this')).toBeNull();
  await text('Written Monday 1 June 2026');
  await text('written 2 days later');
});

test('a correction keeps the first text, the reason, and says so', async () => {
  const hands = await open(library);
  await hands.click(await button('Correct or add'));
  await hands.type(await box('What happened?'), ' He ran.');
  await hands.type(await box('A note about this change'), 'I remember more now');
  await hands.click(await button('Save the change'));
  await text('Saved. The earlier text is kept below.');
  expect(await screen.findByRole('article')).toHaveTextContent('He ran.');
  const { versions } = await incident(4);
  expect(versions.map(({ form }) => form.whatHappened.endsWith('He ran.'))).toEqual([true, false]);
  await hands.click(await text('The first text'));
  await vi.waitFor(() => expect(screen.getAllByText(/He said my name twice\.$/).length).toBeGreaterThan(0));
  await hands.click(await text('Version 2'));
  await text('I remember more now');
});

test('going back from a correction changes nothing', async () => {
  const hands = await open(library);
  await hands.click(await button('Correct or add'));
  await hands.type(await box('What happened?'), ' He ran.');
  await hands.click(await button('Leave it as it was'));
  expect(await screen.findByRole('article')).not.toHaveTextContent('He ran.');
  expect((await incident(4)).versions).toHaveLength(1);
});

test.each([
  ['zone', 'The time zone is not known.', 'value-unreadable', 'Time zone'],
  ['place', 'This text is too long to keep in one entry.', 'text-too-long', 'Where were you?'],
  ['witness-saw', 'This text is too long to keep in one entry.', 'text-too-long', 'What did they see or hear?'],
  ['effect-then', 'This text is too long to keep in one entry.', 'text-too-long', 'How I felt then'],
] as const)('a fault of “%s” opens its section, is said there, and takes the focus', async (about, sentence, kind, label) => {
  const hands = await open(library);
  await hands.click(await button('Correct or add'));
  if (about === 'zone') {
    await hands.click(await text('When'));
    await hands.click(await text('Abroad, or the night the clocks changed'));
    await hands.type(await box('Time zone'), 'Nowhere');
    await hands.click(await text('Abroad, or the night the clocks changed'));
  }
  refuse('amend_incident', { kind, about });
  await hands.click(await button('Save the change'));
  const field = await box(label);
  await vi.waitFor(() => expect(field).toHaveFocus());
  expect(field).toHaveAttribute('aria-invalid', 'true');
  expect(field).toHaveAccessibleDescription(expect.stringContaining(sentence));
});

test('an entry is taken back with a note, and stays', async () => {
  const hands = await open(library);
  await hands.click(await button('Take it back'));
  const asked = await dialog('Take this entry back?');
  expect(asked).toHaveTextContent('Nothing is erased.');
  await hands.type(within(asked).getByLabelText('A note for the record'), 'It was the day before');
  await hands.click(within(asked).getByRole('button', { name: 'Take it back' }));
  await text(/The entry is taken back/);
  const { status, versions } = await incident(4);
  expect([status, versions[0]?.reason]).toEqual(['withdrawn', 'It was the day before']);
  expect(await screen.findByRole('article')).toHaveTextContent('He said my name twice.');
  expect(screen.queryByRole('button', { name: 'Take it back' })).toBeNull();
});

test('erasing asks for a tick first, and Go back erases nothing', async () => {
  const hands = await open(library);
  await hands.click(await button('Erase for ever'));
  const asked = await dialog('Erase this entry for ever?');
  await hands.click(within(asked).getByRole('button', { name: 'Erase it' }));
  await text('Tick this first, if you are sure');
  expect(within(asked).getByRole('checkbox')).toHaveFocus();
  expect((await incident(4)).status).toBe('current');
  await hands.click(within(asked).getByRole('button', { name: 'Go back' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  await hands.click(await button('Erase for ever'));
  expect(within(await dialog('Erase this entry for ever?')).getByRole('checkbox')).not.toBeChecked();
});

test('what is erased is gone, its files stay, and the gap is shown', async () => {
  const hands = await open(library);
  await hands.click(await button('Erase for ever'));
  const asked = await dialog('Erase this entry for ever?');
  await hands.click(within(asked).getByRole('checkbox'));
  await hands.click(within(asked).getByRole('button', { name: 'Erase it' }));
  await text('The entry is erased.');
  await text('The words are gone for ever. The record shows that an entry was here.');
  expect((await incident(4)).versions).toEqual([]);
  expect(await button(/AJS\/4/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Correct or add' })).toBeNull();
});

test('what could not be erased is said in the dialog, and is not there the next time', async () => {
  const hands = await open(library);
  await hands.click(await button('Erase for ever'));
  const asked = await dialog('Erase this entry for ever?');
  await hands.click(within(asked).getByRole('checkbox'));
  vi.spyOn(fake, 'call').mockRejectedValueOnce({ kind: 'disk-full' });
  await hands.click(within(asked).getByRole('button', { name: 'Erase it' }));
  await within(asked).findByText('The disk is full.');
  await hands.click(within(asked).getByRole('button', { name: 'Go back' }));
  await hands.click(await button('Erase for ever'));
  expect(screen.queryByText('The disk is full.')).toBeNull();
});

test('files are added to the entry, and one of them opens', async () => {
  const hands = await open(library);
  await hands.click(await button('Add files'));
  await text('Kept as AJS/5. The original is unchanged.');
  await hands.click(await button(/AJS\/5/));
  await heading('AJS/5');
});

test('going back gives the focus to the line of the entry', async () => {
  const hands = await open(library);
  await hands.click(await button('Back to all incidents'));
  await vi.waitFor(() => expect(document.activeElement).toHaveAttribute('data-row', '4'));
});

test('an entry that cannot be read says so, and the list stays', async () => {
  const hands = await start();
  await hands.click(await button('Incidents'));
  await button(library);
  vi.spyOn(fake, 'call').mockRejectedValueOnce({ kind: 'entry-damaged', about: '4' });
  await hands.click(await button(library));
  await text('One entry is damaged.');
  expect(await button(/Twelve calls/)).toBeInTheDocument();
});

test('what else was said stands with the rest, and its ties lead on', async () => {
  const hands = await open(library);
  const entry = within(await screen.findByRole('article'));
  expect(entry.getByText('Street lamps')).toBeVisible();
  await hands.click(entry.getByRole('button', { name: 'Library' }));
  await heading('Library');
});

test('what is remembered later is added, and the first text stays', async () => {
  const hands = await open(library);
  await hands.click(await text('Add what I remember later'));
  await hands.click(await button('Save what I remember'));
  await screen.findAllByText('There is nothing in the box yet.');
  await hands.type(await box('What you remember now'), 'His shoes were white.');
  await hands.click(await button('Save what I remember'));
  await text('Saved. Your first text is as it was.');
  // Only the line of another entry says so.
  expect(screen.getAllByText('corrected')).toHaveLength(1);
  const { versions } = await incident(4);
  expect(versions.map(({ form }) => form.whatHappened)).toHaveLength(2);
  expect(versions[0]?.form.details['remembered']).toEqual(['His shoes were white.']);
  expect(versions[0]?.form.whatHappened).toBe(versions[1]?.form.whatHappened);
});

test('a private note is kept apart and shown with the entry', async () => {
  const hands = await open(library);
  await hands.click(await text('Write a private note'));
  await text('It never leaves the app. No bundle ever holds it.');
  await hands.type(await box('A note for you alone'), 'Not for court.');
  await hands.click(await button('Save the note'));
  await text('Saved. The note stays in the app.');
  await button(/Not for court/);
  expect((await incident(4)).versions).toHaveLength(1);
});

test('a report for the entry begins with its number filled in', async () => {
  const hands = await open(library);
  await hands.click(within(await screen.findByRole('group', { name: 'Add for this entry:' })).getByRole('button', { name: 'Report' }));
  await heading('Add a report');
  expect(await box('Incidents it was about')).toHaveValue('4');
  await text(/waiting outside the library/);
});

test('“This broke a term” opens that part of the correction', async () => {
  const hands = await open(library);
  await hands.click(await button('This broke a term'));
  expect(await box('Number of the term')).toHaveValue('2');
});

test('what was written some time ago is shown when it is asked for', async () => {
  const hands = await start();
  shownAs({ isOld: true });
  await hands.click(await button('Incidents'));
  await hands.click(await button(library));
  await text('You wrote this some time ago. Open it when you are ready.');
  expect(screen.queryByRole('article')).toBeNull();
  await hands.click(await button('Show what I wrote'));
  const entry = await screen.findByRole('article');
  expect(entry).toHaveTextContent('He said my name twice.');
  expect(entry).toHaveFocus();
});
