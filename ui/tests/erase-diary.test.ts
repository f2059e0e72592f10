import { within } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import { diaryState, eraseDiary, settings } from '../src/api';
import type { Problem } from '../src/contract/types';
import { begin, fake } from '../src/fake/backend';
import { box, button, heading, screen, start, text } from './support/screen';

type Hands = Awaited<ReturnType<typeof start>>;

const part = (): HTMLElement => document.querySelector('#erase-diary') as HTMLElement;
const summary = (): HTMLElement => part().querySelector('summary') as HTMLElement;
const erase = (): HTMLElement => within(part()).getByRole('button', { name: 'Erase this diary' });
const sure = (): Promise<HTMLElement> => screen.findByRole('checkbox', { name: 'I know that nobody can bring it back' });

async function opened(): Promise<Hands> {
  const hands = await start();
  await hands.click(await button('Settings'));
  await heading('Settings');
  await hands.click(summary());
  await sure();
  return hands;
}

test('to erase the diary is the last part of the settings, and closed', async () => {
  const hands = await start();
  await hands.click(await button('Settings'));
  await heading('Settings');
  expect(part()).not.toHaveAttribute('open');
  const section = await screen.findByRole('region', { name: 'Erase this diary' });
  expect(section).toContainElement(part());
  expect(section.nextElementSibling).toBeNull();
  expect(screen.queryByRole('checkbox', { name: /nobody can bring it back/ })).toBeNull();
});

test('what goes and what stays is said before anything can be ticked', async () => {
  await opened();
  const [goes, stays] = ['What goes', 'What stays'].map((name) => screen.getByRole('region', { name }));
  expect(within(goes as HTMLElement).getAllByRole('listitem')).toHaveLength(4);
  expect(stays).toHaveTextContent('Copies of the diary that you keep in other places.');
  const never = await text('Nobody can bring the diary back, not even with the 24 words.');
  expect(never.compareDocumentPosition(await sure()) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
});

test('without the tick and the passphrase nothing is erased, and each line leads to its field', async () => {
  const hands = await opened();
  await hands.click(erase());
  expect(await screen.findByRole('alert')).toHaveFocus();
  await hands.click(screen.getByRole('link', { name: 'Tick that you know nobody can bring it back' }));
  expect(await sure()).toHaveFocus();
  await hands.click(screen.getByRole('link', { name: 'Type your passphrase' }));
  expect(document.getElementById('erase-diary-passphrase')).toHaveFocus();
  await hands.keyboard('open sesame{Enter}');
  await vi.waitFor(() => expect(screen.queryByRole('link', { name: 'Type your passphrase' })).toBeNull());
  expect((await diaryState()).exists).toBe(true);
});

test('a wrong passphrase erases nothing, and can be typed again', async () => {
  const hands = await opened();
  await hands.click(await sure());
  await hands.type(await box('Passphrase'), 'open says me{Enter}');
  await text('That did not open the diary.');
  expect(await box('Passphrase')).toHaveFocus();
  expect(await box('Passphrase')).toHaveValue('');
  expect(await sure()).toBeChecked();
  expect(await diaryState()).toMatchObject({ exists: true, open: true });
});

test('after it Daymark is as without a diary, and says so in one line that has the focus', async () => {
  const hands = await opened();
  await hands.click(await sure());
  await hands.type(await box('Passphrase'), 'open sesame');
  await hands.click(erase());
  const said = await text('The diary was erased from this computer.');
  expect(document.activeElement).toContainElement(said);
  await heading('Before you start');
  expect(await diaryState()).toMatchObject({ exists: false, open: false });
  expect(screen.queryByRole('button', { name: 'Incidents' })).toBeNull();
  await hands.click(await button('Go on'));
  await heading('Make your diary');
  await hands.click(await button('Before you start'));
  await heading('Before you start');
  expect(screen.queryByText('The diary was erased from this computer.')).toBeNull();
});

test.each([
  ['erase-unfinished', 'none', 'Before you start', 'The diary is gone from here, but not all of its files could be removed.'],
  ['fault', 'locked', 'Open your diary', 'Something went wrong in Daymark itself.'],
] as const)('where erasing ends in “%s” with a diary that is not open any more, nothing of it stays', async (kind, how, title, said) => {
  const hands = await opened();
  const real = fake.call.bind(fake);
  vi.spyOn(fake, 'call').mockImplementation((command, takes) => {
    if (command === 'erase_diary') {
      begin(how);
      return Promise.reject({ kind } satisfies Problem);
    }
    return real(command, takes);
  });
  await hands.click(await sure());
  await hands.type(await box('Passphrase'), 'open sesame{Enter}');
  await text(said);
  await heading(title);
  expect(screen.queryByRole('button', { name: 'Incidents' })).toBeNull();
  expect(screen.queryByText('The diary was erased from this computer.')).toBeNull();
});

test('a command that waits behind the erasing does not lock the screen before it is said', async () => {
  const hands = await opened();
  const real = fake.call.bind(fake);
  vi.spyOn(fake, 'call').mockImplementation(async (command, takes) => {
    const given = await real(command, takes);
    if (command === 'erase_diary') {
      await expect(settings()).rejects.toMatchObject({ kind: 'locked' });
    }
    return given;
  });
  await hands.click(await sure());
  await hands.type(await box('Passphrase'), 'open sesame{Enter}');
  await text('The diary was erased from this computer.');
});

test('Cancel closes it, goes back to its line, and forgets what was typed', async () => {
  const hands = await opened();
  await hands.click(await sure());
  await hands.type(await box('Passphrase'), 'open sesame');
  await hands.click(await button('Cancel'));
  expect(summary()).toHaveFocus();
  await hands.click(summary());
  expect(await sure()).not.toBeChecked();
  expect(await box('Passphrase')).toHaveValue('');
  expect((await diaryState()).exists).toBe(true);
});

test('a copy can be made first', async () => {
  const hands = await opened();
  await hands.click(await button('Make a copy first'));
  await heading('Copies');
});

test('who leaves while it is erased finds the neutral lock, and no line about it', async () => {
  const hands = await opened();
  const real = fake.call.bind(fake);
  let go = (): void => undefined;
  vi.spyOn(fake, 'call').mockImplementation((async (called: 'erase_diary', takes: { passphrase: string }) => {
    const given = await real(called, takes);
    await (called === 'erase_diary' ? new Promise<void>((done) => (go = done)) : null);
    return given;
  }) as never);
  await hands.click(await sure());
  await hands.type(await box('Passphrase'), 'open sesame{Enter}');
  expect(await within(part()).findByRole('button', { name: 'The diary is being erased…' })).toHaveAttribute('aria-disabled', 'true');
  await hands.keyboard('{Shift}{Shift}{Shift}');
  await text('This is locked.');
  go();
  await hands.click(await button('Continue'));
  await heading('Before you start');
  expect(screen.queryByText('The diary was erased from this computer.')).toBeNull();
});

test('a locked diary is not erased', async () => {
  await start('locked');
  await expect(eraseDiary('open sesame')).rejects.toMatchObject({ kind: 'locked' });
  expect((await diaryState()).exists).toBe(true);
});
