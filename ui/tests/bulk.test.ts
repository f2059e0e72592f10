import { within } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import { exhibits, incident, incidents, keptDraft, waitingDraft, waitingDrafts } from '../src/api';
import { fake } from '../src/fake/backend';
import { everything } from '../src/forms';
import { box, button, heading, screen, start, text } from './support/screen';

type Hands = Awaited<ReturnType<typeof start>>;

async function begin(): Promise<Hands> {
  const hands = await start();
  await hands.click(await button('Incidents'));
  await hands.click(await button('Bring in a log or photos'));
  await heading('Bring in a log or photos');
  return hands;
}

async function log(): Promise<Hands> {
  const hands = await begin();
  await hands.click(await button('Choose a log'));
  await heading('What each row becomes');
  return hands;
}

const row = (number: number) => within(screen.getByText(`Row ${number}`).closest('li') as HTMLElement);

test('the columns are suggested, with what stands in them, and can be changed', async () => {
  const hands = await log();
  const what = await screen.findByLabelText('B: What he did');
  expect(what).toHaveValue('what');
  expect(what).toHaveAccessibleDescription('For example: He sat in his car by the school gate.');
  expect(await screen.findByLabelText('D: Ref')).toHaveValue('');
  await hands.selectOptions(await screen.findByLabelText('C: Where'), 'Not said');
  await vi.waitFor(() => expect(screen.queryByText('School')).toBeNull());
});

test('the row with the headings is suggested, and can be another or none', async () => {
  const hands = await log();
  const headings = await screen.findByLabelText('Which row has the headings?');
  expect(headings).toHaveDisplayValue('Row 1: Date, What he did, Where, Ref');
  await hands.selectOptions(headings, 'Row 2: 04/05/2026, He sat in his car by the school gate., School');
  await screen.findByLabelText('B: He sat in his car by the school gate.');
  await vi.waitFor(() => expect(screen.queryByText('Row 2')).toBeNull());
  await hands.selectOptions(headings, 'None of them: the first row is an entry');
  const what = await screen.findByLabelText('B');
  expect(what).toHaveAccessibleDescription('For example: What he did');
  expect(what).toHaveValue('what');
});

test('what kind of copy the log is goes in with it', async () => {
  const hands = await log();
  const call = vi.spyOn(fake, 'call');
  await hands.click(await text('About the log itself'));
  await hands.click(await screen.findByLabelText('Typed again by hand'));
  await text(/^It shows the words as they were typed again/);
  await hands.click(await screen.findByLabelText('The first one is the day'));
  await hands.click(await button('Bring them in'));
  await heading('Your log is in the diary');
  expect(call).toHaveBeenCalledWith('bring_in_log', { request: expect.objectContaining({ grade: 'retyped' }) as unknown });
});

test('which number is the day is asked where it must be, and each row says what it becomes', async () => {
  const hands = await log();
  await screen.findByRole('group', { name: 'In “04/05/2026”, which number is the day?' });
  expect(row(2).getByText('its date or time can be read in two ways')).toBeVisible();
  await hands.click(await screen.findByLabelText('The first one is the month'));
  await vi.waitFor(() => expect(row(2).getByText('comes in')).toBeVisible());
  expect(row(2).getByText(/Sunday 5 April 2026/).parentElement).toHaveTextContent('In the log: “04/05/2026”');
  await hands.click(await screen.findByLabelText('The first one is the day'));
  await vi.waitFor(() => expect(row(2).getByText(/Monday 4 May 2026/)).toBeVisible());
  expect(row(5).getByText('looks the same as number 1')).toBeVisible();
});

test('nothing is asked where no column is a date', async () => {
  const hands = await log();
  await hands.selectOptions(await screen.findByLabelText('A: Date'), 'Not said');
  await vi.waitFor(() => expect(screen.queryByRole('group', { name: /which number is the day/ })).toBeNull());
});

test('two columns that are the date are no way on, and it is said', async () => {
  const hands = await log();
  await hands.selectOptions(await screen.findByLabelText('D: Ref'), 'The day');
  await text('The columns do not fit this file.');
});

test('a long log has pages, and a dry run changes nothing', async () => {
  const hands = await log();
  expect(screen.queryByText('Row 30')).toBeNull();
  await hands.click(await button('Next page'));
  await text('Row 30');
  expect((await incidents(everything())).total).toBe(8);
});

test('a row is dated in words, or left out', async () => {
  const hands = await log();
  const when = row(4).getByLabelText('When was row 4, in your words?');
  await hands.type(when, '2 June 2026');
  await hands.tab();
  await vi.waitFor(() => expect(row(4).getByText('comes in')).toBeVisible());
  await hands.click(row(4).getByLabelText('Leave out row 4'));
  await vi.waitFor(() => expect(row(4).getByText('left out, as you said')).toBeVisible());
});

test('nothing comes in before the dates are decided', async () => {
  const hands = await log();
  await hands.click(await button('Bring them in'));
  await text('It is not clear whether the day or the month comes first in the dates.');
  expect((await incidents(everything())).total).toBe(8);
});

test('a time that may be before noon or after is asked about once for the whole log', async () => {
  const hands = await log();
  await hands.click(await screen.findByLabelText('The first one is the day'));
  const asked = within(await screen.findByRole('group', { name: /^“3\/4\/2026 9.30” may be before noon or after/ }));
  expect(asked.getByLabelText(/^No, or I am not sure/)).toBeChecked();
  await text('31 of 35 rows come in.');
  await hands.click(asked.getByLabelText(/^Yes: in it, 9.30 is always in the morning/));
  await text('32 of 35 rows come in.');
  await vi.waitFor(() => expect(row(3).getByText(/09:30/)).toBeVisible());
});

test('a log comes in with its file, and what was left out is listed with why', async () => {
  const hands = await log();
  await hands.click(await screen.findByLabelText('The first one is the day'));
  await hands.click(await screen.findByLabelText(/^Yes: in it, 9.30/));
  await text('32 of 35 rows come in.');
  await hands.click(await button('Bring them in'));
  await heading('Your log is in the diary');
  await text(/32 entries were made. The log itself is kept as AJS/);
  const out = within((await heading('3 were left out')).closest('section') as HTMLElement);
  expect(out.getAllByRole('listitem').map((one) => one.textContent?.replace(/\s+/g, ' ').trim())).toEqual([
    'Row 4: has no date. Flowers on the step, with no card.',
    'Row 5: looks the same as number 1. 2 Mar 2026 · A grey van stood across the road from my flat.',
    'Row 6: does not say what happened.',
  ]);
  await hands.click(await button('See my entries'));
  await text('40 entries');
});

test('rows without a clear date come in when asked, and so do those that are here already', async () => {
  const hands = await log();
  await hands.click(await text('When a date is not clear'));
  await hands.click(await screen.findByLabelText(/^Bring them in, with as much of the date/));
  await hands.click(await screen.findByLabelText(/^Also bring in rows that look the same/));
  await text('34 of 35 rows come in.');
});

test('work is shown and can be stopped; then nothing came in', async () => {
  const hands = await log();
  const call = fake.call.bind(fake);
  let stop: (problem: unknown) => void = () => undefined;
  vi.spyOn(fake, 'call').mockImplementation((command, takes) => {
    if (command === 'cancel_work') {
      stop({ kind: 'cancelled', about: null });
    }
    return command === 'bring_in_log' ? new Promise((_, refuse) => (stop = refuse)) : call(command, takes as never);
  });
  await hands.click(await button('Bring them in'));
  await text('Bringing in the log');
  await hands.click(await button('Stop'));
  await button('Bring them in');
  expect((await incidents(everything())).total).toBe(8);
});

test('a file that is no log says so, and nothing was changed', async () => {
  const hands = await begin();
  vi.spyOn(fake, 'call').mockRejectedValueOnce({ kind: 'not-a-log', about: null });
  await hands.click(await button('Choose a log'));
  await text('There is no log in this file.');
});

test('photos become drafts by their day, and one is finished with its files', async () => {
  const hands = await begin();
  await hands.click(await button('Choose photos'));
  await heading('Your photos are in the diary');
  await text(/The day is what the pictures say: Saturday 30 May 2026/);
  const out = within((await heading('2 were left out')).closest('section') as HTMLElement);
  expect(out.getAllByRole('listitem').map((one) => one.textContent?.replace(/\s+/g, ' ').trim())).toEqual([
    'notes.txt: not a picture',
    'van.jpg: already here (AJS/1)',
  ]);
  await hands.click(await button(/^Finish this draft: Saturday 30 May 2026/));
  await button(/IMG_0412.jpg/);
  await hands.type(await box('What happened?'), 'He parked by the school.');
  await hands.click(await button('Save'));
  await heading('Saved. You can stop now.');
  const { rows } = await incidents(everything());
  const view = await incident(Math.max(...rows.map(({ number }) => number)));
  expect(view.exhibits.map(({ originalName }) => originalName)).toEqual(['IMG_0412.jpg', 'IMG_0413.jpg']);
  await hands.click(await button('Back to the drafts'));
  await heading('Drafts that wait');
  expect(await waitingDrafts()).toHaveLength(1);
});

test('what is written in a draft keeps itself, and what is being written elsewhere stays', async () => {
  const hands = await start();
  await hands.type(await box('What happened?'), 'Something else.');
  await hands.click(await button('Incidents'));
  await hands.click(await button('Bring in a log or photos'));
  await hands.click(await button('Choose a folder of photos'));
  await heading('Your photos are in the diary');
  await hands.click(await button(/^Finish this draft: Date not known/));
  await hands.type(await box('What happened?'), 'A picture that came to me.');
  await text('Draft kept');
  expect((await waitingDraft(2)).form.whatHappened).toBe('A picture that came to me.');
  await hands.click(await button('Save'));
  await heading('Saved. You can stop now.');
  expect((await keptDraft())?.form.whatHappened).toBe('Something else.');
});

test('a draft is taken away, and its files stay', async () => {
  const hands = await begin();
  await hands.click(await button('Choose photos'));
  await hands.click(await button(/^Finish this draft: Saturday 30 May 2026/));
  const before = (await exhibits()).length;
  await hands.click(await text('I do not need this draft'));
  await hands.click(await button('Take the draft away'));
  await heading('Drafts that wait');
  expect(await waitingDrafts()).toHaveLength(1);
  expect(await exhibits()).toHaveLength(before);
});
