/** The question before files come in, by every way that there is. */
import { createEvent, fireEvent, within } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import { exhibits, mayComeIn } from '../src/api';
import { fake, happen, sayNoneUnder18 } from '../src/fake/backend';
import { leave } from '../src/leave.svelte';
import { box, button, heading, screen, start, text } from './support/screen';

type Hands = Awaited<ReturnType<typeof start>>;

const QUESTION = 'Does any of this show someone under 18 undressed or in a sexual way?';

/** A sitting in which nothing was said yet. */
async function sitting(): Promise<Hands> {
  const hands = await start();
  sayNoneUnder18(false);
  return hands;
}

async function paste(): Promise<void> {
  const event = createEvent.paste(document.body);
  const files = [new File(['not really a picture'], 'shot.png', { type: 'image/png' })];
  Object.defineProperty(event, 'clipboardData', { value: { files, types: ['Files'] } });
  await fireEvent(document.body, event);
}

const asked = (): Promise<HTMLElement> => screen.findByRole('dialog', { name: QUESTION });

async function answer(hands: Hands, name: string): Promise<void> {
  await hands.click(within(await asked()).getByRole('button', { name }));
}

/** The ways to files that begin with a button, each with the name of its command. */
const ways: [string, string, (hands: Hands) => Promise<void>][] = [
  [
    'files',
    'attach_files',
    async (hands) => {
      await hands.click(await button('Evidence'));
      await hands.click(await button('Add files'));
    },
  ],
  [
    'a folder',
    'attach_folder',
    async (hands) => {
      await hands.click(await button('Evidence'));
      await hands.click(await button('Add a folder'));
    },
  ],
  [
    'files of an entry',
    'attach_files',
    async (hands) => {
      await hands.click(await button('Incidents'));
      await hands.click(await button(/waiting outside the library/));
      await hands.click(await button('Add files'));
    },
  ],
  [
    'files of what was just saved',
    'attach_files',
    async (hands) => {
      await hands.type(await box('What happened?'), 'He sent pictures.');
      await hands.click(await button('Save'));
      await heading('Saved. You can stop now.');
      await hands.click(await button('Add files to it'));
    },
  ],
  [
    'a log',
    'choose_log',
    async (hands) => {
      await hands.click(await button('Incidents'));
      await hands.click(await button('Bring in a log or photos'));
      await hands.click(await button('Choose a log'));
    },
  ],
  [
    'photos',
    'bring_in_photos',
    async (hands) => {
      await hands.click(await button('Incidents'));
      await hands.click(await button('Bring in a log or photos'));
      await hands.click(await button('Choose photos'));
    },
  ],
  ['what is pasted', 'attach_pasted', paste],
];

test.each(ways)('nothing is asked of the shell for %s before “No”', async (_, command, add) => {
  const hands = await sitting();
  const call = vi.spyOn(fake, 'call');
  await add(hands);
  await asked();
  expect(call.mock.calls.some(([called]) => called === command)).toBe(false);
  await answer(hands, 'No');
  await vi.waitFor(() => expect(call.mock.calls.some(([called]) => called === command)).toBe(true));
  await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

test.each(['Yes', 'I am not sure'])('“%s” stops, keeps nothing and says kindly what to do', async (said) => {
  const hands = await sitting();
  const call = vi.spyOn(fake, 'call');
  await paste();
  await answer(hands, said);
  const stopped = await screen.findByRole('dialog', { name: 'Stop here. Nothing was added.' });
  await within(stopped).findByText(/it is not your fault/);
  expect(stopped).toHaveTextContent('Report Remove');
  expect(stopped).toHaveTextContent('101');
  expect(stopped).toHaveTextContent('999');
  expect(stopped).toHaveTextContent(/Do not copy it, send it/);
  expect(call.mock.calls.some(([called]) => called === 'attach_pasted')).toBe(false);
  expect(await exhibits()).toHaveLength(4);
  expect(await mayComeIn()).toBe(false);
  await hands.click(within(stopped).getByRole('button', { name: 'Go back' }));
  await paste();
  expect(await asked()).toBeVisible();
});

test('going back without an answer adds nothing and is no fault', async () => {
  const hands = await sitting();
  await paste();
  await answer(hands, 'Go back');
  await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(await exhibits()).toHaveLength(4);
  expect(screen.queryByRole('alert')).toBeNull();
});

test('it is asked once in a sitting, and again after leaving', async () => {
  const hands = await sitting();
  await paste();
  await answer(hands, 'No');
  await text('Kept as AJS/5. The original is unchanged.');
  await paste();
  await text('Kept as AJS/6. The original is unchanged.');
  await leave();
  await hands.click(await button('Continue'));
  await hands.type(await box('Passphrase'), 'open sesame');
  await hands.click(await button('Open'));
  await heading('What happened?');
  await paste();
  expect(await asked()).toBeVisible();
});

test('files that were dropped wait in the shell, and are let in or forgotten', async () => {
  const hands = await sitting();
  const call = vi.spyOn(fake, 'call');
  happen('under-18', null);
  await answer(hands, 'Yes');
  expect(call.mock.calls.map(([called]) => called)).toContain('forget_arrivals');
  expect(call.mock.calls.map(([called]) => called)).not.toContain('none_under_18');
  await hands.click(await button('Go back'));
  happen('under-18', null);
  await answer(hands, 'No');
  expect(call.mock.calls.map(([called]) => called)).toContain('none_under_18');
});

test('of a file that was kept before it is said what to do', async () => {
  const hands = await sitting();
  await hands.click(await button('Evidence'));
  await hands.click(await button(/AJS\/1/));
  await hands.click(await text('If it shows someone under 18 undressed'));
  await text(/Do not hand over a bundle with it in/);
});
