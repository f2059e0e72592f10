/** Files that were dropped on the window or pasted into it. */
import { createEvent, fireEvent, within } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import { exhibit, exhibits } from '../src/api';
import type { Arrived, ArrivedFile, ExhibitRow } from '../src/contract/types';
import { fake, happen } from '../src/fake/backend';
import { hearIdleness } from '../src/leave.svelte';
import { refuse } from './support/refuse';
import { away, box, button, heading, screen, start, text } from './support/screen';

type Hands = Awaited<ReturnType<typeof start>>;

const picture = (name = 'shot.png'): File => new File(['not really a picture'], name, { type: 'image/png' });

/** Pastes as the browser says it; true where the page took it. */
async function paste(files: File[], types: string[] = ['Files']): Promise<boolean> {
  const event = createEvent.paste(document.body);
  Object.defineProperty(event, 'clipboardData', { value: { files, types } });
  await fireEvent(document.body, event);
  return event.defaultPrevented;
}

/** Files that came in, as the shell tells it. */
async function came(...numbers: number[]): Promise<Arrived> {
  const rows = await Promise.all(numbers.map(async (number) => (await exhibit(number)).row));
  const file = (row: ExhibitRow): ArrivedFile => ({
    name: row.originalName,
    row,
    understood: 'Picture',
    parts: [],
    sameAs: [],
    problem: null,
  });
  return { files: rows.map(file), references: rows.map(({ reference }) => reference).join(', '), stopped: null };
}

/** Whether a window in which nothing is touched for twenty minutes from now on counts as idle. */
async function isIdle(): Promise<boolean> {
  const idle = vi.fn();
  vi.useFakeTimers();
  const stop = hearIdleness(idle);
  await vi.advanceTimersByTimeAsync(20 * 60_000);
  stop();
  vi.useRealTimers();
  return idle.mock.calls.length > 0;
}

async function entry(hands: Hands): Promise<void> {
  await hands.click(await button('Incidents'));
  await hands.click(await button(/waiting outside the library/));
  await screen.findByRole('article');
}

test('a pasted picture is kept byte for byte', async () => {
  await start();
  const call = vi.spyOn(fake, 'call');
  expect(await paste([picture()])).toBe(true);
  await text('Kept as AJS/5. The original is unchanged.');
  const sent = call.mock.calls.find(([command]) => command === 'attach_pasted')?.[1] as { bytes: string };
  expect(atob(sent.bytes)).toBe('not really a picture');
  expect((await exhibit(5)).row.originalName).toBe('shot.png');
});

test('what is pasted beside an open entry belongs to it', async () => {
  const hands = await start();
  await entry(hands);
  await paste([picture()]);
  await text('Kept as AJS/5. The original is unchanged.');
  expect((await exhibit(5)).notes.incidents).toEqual([4]);
  expect(await button(/AJS\/5/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Add to this entry' })).toBeNull();
});

test('pasted text goes where it was meant to', async () => {
  await start();
  expect(await paste([picture()], ['text/plain', 'Files'])).toBe(false);
  expect(await paste([], ['text/plain'])).toBe(false);
  expect(await exhibits()).toHaveLength(4);
});

test('a picture that could not be kept is said, and the ones before it are named', async () => {
  await start();
  const real = fake.call.bind(fake);
  let kept = 0;
  vi.spyOn(fake, 'call').mockImplementation((command, takes) =>
    command === 'attach_pasted' && ++kept === 2 ? Promise.reject({ kind: 'disk-full' }) : real(command, takes),
  );
  await paste([picture('one.png'), picture('two.png')]);
  await text('The disk is full.');
  await text('Kept as AJS/5. The original is unchanged.');
});

test('dropped files are named, and can be said to belong to the entry that is open', async () => {
  const hands = await start();
  await entry(hands);
  happen('attached', await came(1, 2));
  await text('2 files kept as AJS/1, AJS/2. The originals are unchanged.');
  await hands.click(await button('Add to this entry'));
  await vi.waitFor(async () => expect((await exhibit(2)).notes.incidents).toEqual([2, 4]));
  expect((await exhibit(1)).notes.incidents).toEqual([1, 4]);
  await vi.waitFor(() => expect(screen.queryByText(/kept as AJS\/1/)).toBeNull());
  expect(await button(/AJS\/2/)).toBeVisible();
  await vi.waitFor(() => expect(document.body).not.toHaveFocus());
});

test('files that came in while one wrote can be said to belong to the entry once it is saved', async () => {
  const hands = await start();
  await hands.type(await box('What happened?'), 'He stood across the road.');
  happen('attached', await came(1));
  await text(/Kept as AJS\/1/);
  await hands.click(await button('Save'));
  await heading('Saved. You can stop now.');
  await hands.click(await button('Add to this entry'));
  await vi.waitFor(async () => expect((await exhibit(1)).notes.incidents).toEqual([1, 9]));
});

test('files that came in while one wrote can be put with what is written, and come back with it', async () => {
  const hands = await start();
  await hands.type(await box('What happened?'), 'He stood across the road.');
  happen('attached', await came(1, 2));
  await hands.click(await button('Add to this entry'));
  await hands.click(await button('Take out: AJS/2'));
  await away(hands);
  const part = (await text('Files that show it')).closest('details') as HTMLElement;
  expect(within(part).getByText('1 file')).toBeVisible();
  await hands.click(await button('Save'));
  await heading('Saved. You can stop now.');
  expect((await exhibit(1)).notes.incidents).toEqual([1, 9]);
  expect((await exhibit(2)).notes.incidents).not.toContain(9);
});

test('files cannot be put with what cannot be read, and that is said', async () => {
  const hands = await start('locked');
  refuse('kept_draft', { kind: 'draft-unreadable' });
  await hands.type(await box('Passphrase'), 'open sesame{Enter}');
  await button('Begin anew');
  happen('attached', await came(1));
  await hands.click(await button('Add to this entry'));
  // Once where it stands, and once beside what came in.
  await vi.waitFor(() => expect(screen.getAllByText('What you were writing cannot be read now.')).toHaveLength(2));
  await button('Add to this entry');
});

test('while dropped files come in one can see it and stop it, and idleness does not cut it off', async () => {
  const hands = await start();
  const call = vi.spyOn(fake, 'call');
  happen('arriving', null);
  await text(/It is copied, checked and locked/);
  expect(await isIdle()).toBe(false);
  await hands.click(await button('Stop'));
  expect(call).toHaveBeenLastCalledWith('cancel_work', { of: ['arriving', 'attach_pasted'] });
  happen('problem', { kind: 'cancelled' });
  await vi.waitFor(() => expect(screen.queryByRole('button', { name: 'Stop' })).toBeNull());
  expect(await isIdle()).toBe(true);
});

test('files that were still coming in when one left keep nothing open on return', async () => {
  const hands = await start();
  happen('arriving', null);
  await button('Stop');
  await hands.click(await button('Leave'));
  await text('This is locked.');
  expect(await isIdle()).toBe(true);
});

test('of two lots of files the work is over when both are in', async () => {
  await start();
  happen('arriving', null);
  happen('arriving', null);
  happen('attached', await came(1));
  await text(/Kept as AJS\/1/);
  expect(await button('Stop')).toBeVisible();
  happen('attached', await came(2));
  await text(/Kept as AJS\/2/);
  await vi.waitFor(() => expect(screen.queryByRole('button', { name: 'Stop' })).toBeNull());
});

test('what became of files comes into view and is read out', async () => {
  await start();
  const scrolled = vi.spyOn(HTMLElement.prototype, 'scrollIntoView');
  happen('arriving', null);
  happen('attached', await came(1));
  const said = (await text(/Kept as AJS\/1/)).closest('[aria-live]');
  expect(said).toHaveAttribute('aria-live', 'polite');
  await vi.waitFor(() => expect(scrolled.mock.contexts.at(-1)).toBe(said));
});

test('what was said of a drop goes away on the next move, and a later drop is heard', async () => {
  const hands = await start();
  happen('attached', await came(1));
  await text(/Kept as AJS\/1/);
  await hands.click(await button('Seal'));
  expect(screen.queryByText(/Kept as/)).toBeNull();
  happen('attached', await came(2));
  await text(/Kept as AJS\/2/);
});

test('a paste that ends after one has moved on is still said', async () => {
  const hands = await start();
  let end = (): void => undefined;
  const slow = new Promise<void>((done) => (end = done));
  const real = fake.call.bind(fake);
  vi.spyOn(fake, 'call').mockImplementation(async (command, takes) => {
    if (command === 'attach_pasted') {
      await slow;
    }
    return real(command, takes);
  });
  await paste([picture()]);
  await hands.click(await button('Seal'));
  end();
  await text('Kept as AJS/5. The original is unchanged.');
});

test('a drop that failed is said wherever one is, and the draft stays', async () => {
  const hands = await start();
  await hands.type(await box('What happened?'), 'half a sentence');
  happen('problem', { kind: 'not-a-file' });
  await text('That is a folder, not a file.');
  expect(await box('What happened?')).toHaveValue('half a sentence');
});
