import { expect, test, vi } from 'vitest';
import { addCard, withdrawCard } from '../src/api';
import { fake } from '../src/fake/backend';
import { button, heading, screen, start, text } from './support/screen';

type Hands = Awaited<ReturnType<typeof start>>;

async function sheet(): Promise<Hands> {
  const hands = await start();
  await addCard('sheet', { fields: { called: 'Sam' }, helpedBy: '' });
  await hands.click(await button('Confidential sheet'));
  await screen.findByRole('article');
  return hands;
}

/** What was asked of a command last. */
const asked = (command: string): unknown => vi.mocked(fake.call).mock.calls.findLast(([name]) => name === command)?.[1];

test('the sheet is saved with the contacts that were ticked and no others, after a plain warning', async () => {
  const hands = await sheet();
  vi.spyOn(fake, 'call');
  await hands.click(await button('Save it for the police'));
  await heading('Save it for the police');
  await text(/Give it to an officer by hand/);
  await screen.findByRole('region', { name: 'The page' });
  expect(asked('confidential_pages')).toEqual({ request: { contacts: [], language: 'en-GB' } });
  await hands.click(await screen.findByRole('checkbox'));
  await hands.click(await button('Choose a place and save'));
  await text(/^Saved as CONFIDENTIAL_for-police-only/);
  expect(asked('save_confidential')).toEqual({ request: { contacts: [1], language: 'en-GB' } });
});

test('a sheet that was taken back cannot be saved', async () => {
  const hands = await start();
  await addCard('sheet', { fields: { called: 'Sam' }, helpedBy: '' });
  await withdrawCard('sheet', 1, '');
  await hands.click(await button('Confidential sheet'));
  await screen.findByRole('article');
  expect(screen.queryByRole('button', { name: 'Save it for the police' })).toBeNull();
});
