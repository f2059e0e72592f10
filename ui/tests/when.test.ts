/** When something happened: what words count from, and what the boxes are asked. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { incident, incidents, keepDraft, keptCardDraft, keptDraft } from '../src/api';
import { fake } from '../src/fake/backend';
import { blankIncident, everything, inWords, justNow } from '../src/forms';
import { box, button, heading, screen, start, text } from './support/screen';

const BEFORE_MIDNIGHT = '2026-11-23T23:59:40.000Z';
const AFTER_MIDNIGHT = '2026-11-24T00:00:10.000Z';

/** A draft is kept at a pause. */
const LONG = { timeout: 5_000 };

/** Stops the clock of this computer, and nothing that waits. */
const clockAt = (now: string): unknown => vi.useFakeTimers({ toFake: ['Date'], now: new Date(now) });

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

async function newest(): Promise<number> {
  const { rows } = await incidents(everything());
  return Math.max(...rows.map((row) => row.number));
}

/** Opens the part on when, and fills in the boxes for a time that is known. */
async function boxes(at: { day: string; month: string; year: string; hour: string; minute: string }) {
  const hands = await start();
  await hands.type(await box('What happened?'), 'The bell rang.');
  await hands.click(await text('When'));
  await hands.click(await screen.findByRole('radio', { name: 'I know the time' }));
  await hands.type(await box('Day'), at.day);
  await hands.type(await box('Month'), at.month);
  await hands.type(await box('Year'), at.year);
  await hands.type(await box('Hour'), at.hour);
  await hands.type(await box('Minute'), at.minute);
  return hands;
}

describe('“just now”', () => {
  test.each([
    ['2026-10-25T00:30:00Z', '01:30', false],
    ['2026-10-25T01:30:00Z', '01:30', true],
    ['2026-10-25T02:30:00Z', '02:30', false],
    ['2026-03-29T01:30:00Z', '02:30', false],
  ])('at %s is %s, and knows whether it is the second of the two hours', (now, time, secondPass) => {
    vi.stubEnv('TZ', 'Europe/London');
    clockAt(now);
    expect(justNow()).toMatchObject({ is: 'exact', at: { time, secondPass } });
  });
});

test('words for a time count from when they were typed, until they are changed', async () => {
  clockAt(BEFORE_MIDNIGHT);
  const hands = await start();
  await hands.click(await text('When'));
  await hands.type(await box('When was it, in your words?'), 'yesterday');
  vi.setSystemTime(AFTER_MIDNIGHT);
  await hands.type(await box('What happened?'), 'He rang.');
  await vi.waitFor(async () => expect((await keptDraft())?.form.whatHappened).toBe('He rang.'), LONG);
  expect((await keptDraft())?.form.when).toMatchObject({ is: 'words', text: 'yesterday', said: BEFORE_MIDNIGHT });
  await hands.type(await box('When was it, in your words?'), '{Backspace}y');
  await vi.waitFor(async () => expect((await keptDraft())?.form.when).toMatchObject({ said: expect.stringContaining('2026-11-24T00:00') }), LONG);
});

test('a draft that comes back days later is shown back as it was when it was typed', async () => {
  const hands = await start();
  await hands.click(await button('Seal'));
  const when = inWords({ text: 'yesterday', said: BEFORE_MIDNIGHT });
  await keepDraft({ ...blankIncident(), whatHappened: 'He rang.', when });
  const call = vi.spyOn(fake, 'call');
  await hands.click(await button('Write'));
  await hands.click(await text('When'));
  await text(/^This will be kept as/);
  expect(call).toHaveBeenCalledWith('read_when', { when });
});

test('words in a card count from when they were typed, too', async () => {
  clockAt(BEFORE_MIDNIGHT);
  const hands = await start();
  await hands.click(await button('Orders'));
  await hands.click(await button('Add an order'));
  await hands.type(await box('Day it ends'), 'today');
  vi.setSystemTime(AFTER_MIDNIGHT);
  await hands.type(await box('Day it was handed to the person'), 'yesterday');
  const fields = { ends: { text: 'today', said: BEFORE_MIDNIGHT }, served: { text: 'yesterday', said: AFTER_MIDNIGHT } };
  await vi.waitFor(async () => expect((await keptCardDraft('order'))?.fields).toEqual(fields), LONG);
});

test('a time in boxes is shown back, and asked about where its hour came twice', async () => {
  const hands = await boxes({ day: '26', month: '10', year: '2025', hour: '01', minute: '30' });
  await text('This will be kept as: Sunday 26 October 2025, 01:30 (BST)');
  await text(/That hour came twice/);
  await hands.click(await button('It was the second'));
  await text('This will be kept as: Sunday 26 October 2025, 01:30 (GMT)');
  expect(screen.queryByText(/That hour came twice/)).toBeNull();
  expect(await box('Day')).toHaveFocus();
  await hands.click(await button('Save'));
  await heading('Saved. You can stop now.');
  const [version] = (await incident(await newest())).versions;
  expect(version?.form.when).toMatchObject({ is: 'exact', at: { time: '01:30', secondPass: true } });
});

test('a time in boxes that has not come yet is refused, before it is saved and then', async () => {
  const before = await newest();
  const year = String(new Date().getFullYear() + 1);
  const hands = await boxes({ day: '4', month: '5', year, hour: '21', minute: '40' });
  await text(/^This time has not come yet/);
  await hands.click(await button('Save'));
  expect(await screen.findByRole('alert')).toHaveTextContent('This time has not come yet.');
  expect(await newest()).toBe(before);
});

test('boxes that are half typed are not called wrong', async () => {
  const hands = await start();
  await hands.click(await text('When'));
  await hands.click(await screen.findByRole('radio', { name: 'Only the day' }));
  await hands.type(await box('Day'), '4');
  const call = vi.spyOn(fake, 'call');
  await hands.type(await box('Month'), '5');
  await vi.waitFor(() => expect(call.mock.calls.map(([command]) => command)).toContain('read_when'));
  expect(document.getElementById('when-read')).toHaveTextContent(/^$/);
});
