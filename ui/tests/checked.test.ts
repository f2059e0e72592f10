import { expect, test, vi } from 'vitest';
import { fake, happen } from '../src/fake/backend';
import { button, heading, screen, start, text } from './support/screen';

const HOLDS = 'This bundle holds. Nothing in it has changed since it was signed.';

test('a bundle that holds says so, what it shows and what not; the focus goes to the verdict', async () => {
  const hands = await start();
  await hands.click(await button('Check a bundle'));
  await hands.click(await button('Choose a folder'));
  expect(await heading(HOLDS)).toHaveFocus();
  await heading('What this does not show');
  await text('7K2QD-M4T9X-0WHCJ-5RBNA-E8GZP');
  expect(screen.queryByRole('heading', { name: 'What does not hold' })).toBeNull();
});

test('it needs no diary: from the way in it is one press away, and back', async () => {
  const hands = await start('locked');
  await hands.click(await button('Check a bundle'));
  await hands.click(await button('Choose a ZIP'));
  await heading('This bundle does not hold.');
  await text('This file was changed: data/05-EXHIBITS/AJS-001_the-letter.jpg.');
  await heading('Check another');
  await hands.click(await button('Go back'));
  await heading('Open your diary');
});

test('before there is a diary it is there too', async () => {
  const hands = await start('none');
  await hands.click(await button('Go on'));
  await hands.click(await button('Check a bundle'));
  await button('Choose a ZIP');
});

test('while it is checked one sees how far it is and can stop it; what was stopped is told', async () => {
  const hands = await start();
  await hands.click(await button('Check a bundle'));
  let stop: (problem: object) => void = () => {};
  const call = vi.spyOn(fake, 'call');
  call.mockImplementation((command) =>
    command === 'cancel_work' ? (stop({ kind: 'cancelled' }), Promise.resolve(null as never)) : new Promise((_, fails) => (stop = fails)),
  );
  await hands.click(await button('Choose a ZIP'));
  happen('progress', { done: 1, whole: 4 });
  expect(await screen.findByRole('progressbar')).toHaveAttribute('max', '4');
  await hands.click(await button('Stop'));
  await button('Choose a ZIP');
  call.mockRestore();
});

test('a bundle that cannot be read says why, and nothing else', async () => {
  const hands = await start();
  await hands.click(await button('Check a bundle'));
  const none = { facts: [], good: [], shows: [], showsNot: [] };
  const said = { verdict: 'cannot-be-read', title: 'This cannot be checked.', faults: ['This is not a Daymark bundle.'], ...none };
  vi.spyOn(fake, 'call').mockResolvedValueOnce(said as never);
  await hands.click(await button('Choose a folder'));
  await heading('This cannot be checked.');
  await text('This is not a Daymark bundle.');
  expect(screen.queryByRole('heading', { name: 'What holds' })).toBeNull();
});
