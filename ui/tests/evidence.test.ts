import { within } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import { exhibit } from '../src/api';
import { fake } from '../src/fake/backend';
import { blankNotes } from '../src/forms';
import { hearIdleness } from '../src/leave.svelte';
import { box, button, heading, screen, start, text } from './support/screen';

type Hands = Awaited<ReturnType<typeof start>>;

async function evidence(): Promise<Hands> {
  const hands = await start();
  await hands.click(await button('Evidence'));
  await text('4 files');
  return hands;
}

async function file(reference: RegExp): Promise<Hands> {
  const hands = await evidence();
  await hands.click(await button(reference));
  await screen.findByText('Fingerprint (SHA-256)');
  return hands;
}

/** Has one command answer so, and all others as ever. */
function answering(command: string, answer: () => Promise<unknown>) {
  const real = fake.call.bind(fake);
  return vi
    .spyOn(fake, 'call')
    .mockImplementation((called, takes) => (called === command ? answer() : real(called, takes)) as never);
}

test('every file is listed with its reference, its name and its size', async () => {
  await evidence();
  expect(await button(/AJS\/1 IMG_2041\.jpg 2\.4 MB/)).toBeVisible();
  expect(document.querySelectorAll('[data-exhibit]')).toHaveLength(4);
});

test('what others may delete soon is said beside what is kept', async () => {
  const hands = await evidence();
  await text('This may be deleted on Monday 8 June 2026. You can ask for it to be kept.');
  expect(screen.queryByText(/You wanted to ask again/)).toBeNull();
  await hands.click(await button('Doorbell of number 12'));
  await heading('Doorbell of number 12');
});

test('in the gallery a picture is loaded only when it is asked for, and only that one', async () => {
  const hands = await evidence();
  await hands.click(await screen.findByRole('radio', { name: 'Gallery' }));
  expect(screen.queryAllByRole('img')).toEqual([]);
  await hands.click(await button(/^Show ?AJS\/2/));
  expect(screen.getAllByRole('img').map((picture) => picture.getAttribute('alt'))).toEqual(['Picture AJS/2']);
  await hands.click(await button(/^Hide ?AJS\/2/));
  expect(screen.queryAllByRole('img')).toEqual([]);
});

test('files can be kept with something said of them, without being looked at', async () => {
  const hands = await evidence();
  await hands.click(await text('Say something about the files first'));
  await hands.type(await box('What it shows'), 'The van');
  await hands.click(await screen.findByRole('radio', { name: 'Screenshot' }));
  await hands.type(await box('Entries it belongs to'), '1, 4{Tab}');
  await hands.click(await button('Add files'));
  await text('Kept as AJS/5. The original is unchanged.');
  expect((await exhibit(5)).notes).toEqual({ incidents: [1, 4], grade: 'screenshot', shows: 'The van', intimate: null, capturedWith: '', originalAt: '', online: blankNotes().online });
  expect(await box('What it shows')).toHaveValue('');
  await text('5 files');
});

test('whether a file is intimate can be left blank again, and the focus stays there', async () => {
  const hands = await start();
  await hands.click(await button('Evidence'));
  await hands.click(await text('Say something about the files first'));
  const yes = await screen.findByRole('radio', { name: 'Yes' });
  await hands.click(yes);
  await hands.click(await button('Leave it blank'));
  expect(yes).not.toBeChecked();
  expect(yes).toHaveFocus();
});

test('choosing no file is no fault and keeps nothing', async () => {
  const hands = await evidence();
  answering('attach_files', () => Promise.resolve({ files: [], references: '', stopped: null }));
  await hands.click(await button('Add files'));
  await text('4 files');
  expect(screen.queryByText(/Kept as/)).toBeNull();
  expect(screen.queryByRole('alert')).toBeNull();
});

test('of a folder, a file that cannot be read is listed, and the others are kept', async () => {
  const hands = await evidence();
  await hands.click(await button('Add a folder'));
  await text('Kept as AJS/5. The original is unchanged.');
  await text('One file could not be kept. It is listed below.');
  const rows = (await screen.findAllByRole('row')).map((row) => row.textContent);
  expect(rows[1]).toMatch(/^notes\.txt ?Not kept ?The file cannot be read\./);
  expect(rows[2]).toMatch(/^IMG_0001\.jpg ?AJS\/5/);
  await text('5 files');
});

test('while a file is added one can see it and stop it', async () => {
  const hands = await evidence();
  let end = (_: unknown): void => undefined;
  const call = answering('attach_files', () => new Promise((_, refuse) => (end = refuse)));
  await hands.click(await button('Add files'));
  await text(/It is copied, checked and locked/);
  await hands.click(await button('Stop'));
  expect(call).toHaveBeenLastCalledWith('cancel_work', { of: ['attach_files', 'attach_folder'] });
  end({ kind: 'cancelled' });
  await vi.waitFor(() => expect(screen.queryByRole('button', { name: 'Stop' })).toBeNull());
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a picture is veiled until it is asked for, and named only then', async () => {
  const hands = await file(/AJS\/1/);
  const frame = document.querySelector('figure .frame');
  expect(frame).not.toHaveClass('shown');
  expect(screen.queryByRole('img', { name: 'Picture AJS/1' })).toBeNull();
  await hands.click(await button('Show picture AJS/1'));
  expect(frame).toHaveClass('shown');
  expect(screen.getByRole('img', { name: 'Picture AJS/1' })).toBeInTheDocument();
});

test('a file that is no picture shows none', async () => {
  await file(/AJS\/4/);
  expect(document.querySelector('img')).toBeNull();
  expect(await text('Sound (audio/mp4)')).toBeVisible();
});

test('notes are changed with a reason, and the file belongs where they say', async () => {
  const hands = await file(/AJS\/2/);
  await hands.click(await button('Change the notes'));
  await hands.type(await box('What it shows'), 'The list of calls');
  await hands.clear(await box('Entries it belongs to'));
  await hands.type(await box('Entries it belongs to'), '2 and 4{Tab}');
  await hands.click(await button('Save'));
  await text('Saved. The earlier notes are kept.');
  expect((await exhibit(2)).notes).toMatchObject({ shows: 'The list of calls', incidents: [2, 4] });
  await hands.click(await button('Incident 4'));
  await heading(/4 May 2026/);
});

test('where a file was online is said, and its time is shown back in full', async () => {
  const hands = await file(/AJS\/2/);
  await hands.click(await button('Change the notes'));
  await hands.click(await text('Where it was online'));
  await hands.type(await box('Web address'), 'https://example.org/posts/1042');
  await hands.type(await box('Site or app'), 'Example');
  await hands.type(await box('Name of the account'), '@example');
  await hands.type(await box('Number of the account'), '0042');
  await hands.type(await box('When you saw it there'), 'soon');
  await hands.click(await button('Save'));
  expect((await screen.findAllByText(/^A date or time cannot be read/)).length).toBeGreaterThan(0);
  await hands.clear(await box('When you saw it there'));
  await hands.type(await box('When you saw it there'), '2026-05-04 21:40');
  await screen.findByText(/Monday 4 May 2026, 21:40/);
  await hands.click(await button('Save'));
  await text('Saved. The earlier notes are kept.');
  expect((await exhibit(2)).notes.online).toEqual({
    address: 'https://example.org/posts/1042',
    platform: 'Example',
    handle: '@example',
    accountId: '0042',
    seen: '2026-05-04 21:40',
    seenSaid: '',
  });
  for (const said of ['https://example.org/posts/1042', '@example', '0042']) {
    expect(await text(said)).toBeVisible();
  }
  expect(document.querySelector('a[href^="http"]')).toBeNull();
});

test('an entry that does not exist is not belonged to, and what was typed stays', async () => {
  const hands = await file(/AJS\/2/);
  await hands.click(await button('Change the notes'));
  await hands.type(await box('What it shows'), 'Calls');
  await hands.type(await box('Entries it belongs to'), ', 99{Tab}');
  await hands.click(await button('Save'));
  await text('There is no entry or file with this number.');
  expect(await box('What it shows')).toHaveValue('Calls');
  await hands.click(await button('Leave it as it was'));
  expect((await exhibit(2)).notes.shows).toBe('');
});

test('a file is taken back with a note, and stays', async () => {
  const hands = await file(/AJS\/3/);
  await hands.click(await button('Take it back'));
  const asked = await screen.findByRole('dialog', { name: 'Take this file back?' });
  expect(asked).toHaveTextContent('The file is not erased.');
  await hands.click(within(asked).getByRole('button', { name: 'Take it back' }));
  await text('The file is taken back. It stays in the record.');
  expect((await exhibit(3)).row.status).toBe('withdrawn');
  expect(screen.queryByRole('button', { name: 'Take it back' })).toBeNull();
});

test('a copy is saved outside only after it is said what that means', async () => {
  const hands = await file(/AJS\/1/);
  const call = vi.spyOn(fake, 'call');
  await hands.click(await button('Save a copy'));
  const asked = await screen.findByRole('dialog', { name: 'Save a copy of AJS/1 outside the diary?' });
  expect(asked).toHaveTextContent('Outside the diary it is not locked.');
  expect(call.mock.calls.some(([command]) => command === 'save_exhibit')).toBe(false);
  await hands.click(within(asked).getByRole('button', { name: 'Choose a folder' }));
  await text('Saved as AJS-001.jpg. The file in the diary stays as it is.');
});

test('while a copy is saved one can see it and stop it, and it is not cut off by idleness', async () => {
  const hands = await file(/AJS\/1/);
  let end = (_: unknown): void => undefined;
  const call = answering('save_exhibit', () => new Promise((_, refuse) => (end = refuse)));
  await hands.click(await button('Save a copy'));
  await hands.click(await button('Choose a folder'));
  await text('Saving the file. If you stop, nothing is left there.');
  const idle = vi.fn();
  vi.useFakeTimers();
  const stop = hearIdleness(idle);
  vi.advanceTimersByTime(20 * 60_000);
  stop();
  vi.useRealTimers();
  expect(idle).not.toHaveBeenCalled();
  await hands.click(await button('Stop'));
  expect(call).toHaveBeenLastCalledWith('cancel_work', { of: ['save_exhibit'] });
  end({ kind: 'cancelled' });
  await vi.waitFor(() => expect(screen.queryByRole('button', { name: 'Stop' })).toBeNull());
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.queryByText(/Saved as/)).toBeNull();
});

test('a copy that cannot be saved says why, and can be tried again', async () => {
  const hands = await file(/AJS\/1/);
  answering('save_exhibit', () => Promise.reject({ kind: 'disk-full' }));
  await hands.click(await button('Save a copy'));
  await hands.click(await button('Choose a folder'));
  await text('The disk is full.');
  await hands.click(await button('Save a copy'));
  await screen.findByRole('dialog', { name: 'Save a copy of AJS/1 outside the diary?' });
});

test('the same file kept twice is said', async () => {
  const hands = await evidence();
  const view = await exhibit(2);
  const call = vi.spyOn(fake, 'call');
  call.mockImplementation((command) =>
    Promise.resolve((command === 'exhibit' ? { ...view, sameAs: ['AJS/1'] } : null) as never),
  );
  await hands.click(await button(/AJS\/2/));
  await text('The very same file is also kept as AJS/1.');
  call.mockRestore();
});
