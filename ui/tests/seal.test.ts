import { expect, test, vi } from 'vitest';
import { fake } from '../src/fake/backend';
import { button, heading, screen, start, text } from './support/screen';

async function seal() {
  const hands = await start();
  await hands.click(await button('Seal'));
  await heading('Seal');
  return hands;
}

test('what a seal shows and does not show is said before one is made', async () => {
  await seal();
  await text(/these entries existed and have not changed/);
  await text('It does not show who wrote them, or that they are true.');
  expect(screen.queryByRole('img')).toBeNull();
});

test('a seal is a code in letters and as a picture, and the focus goes to it', async () => {
  const hands = await seal();
  await hands.click(await button('Make a seal now'));
  expect(await heading('Seal code')).toHaveFocus();
  await text('7K2QD-M4T9X-0WHCJ-5RBNA-E8GZP');
  await text(/Covers 13 records/);
  const picture = await screen.findByRole('img', { name: 'The seal code as a picture to photograph' });
  expect(picture.getAttribute('src')).toMatch(/^data:image\/svg\+xml,%3Csvg/);
});

test('what was signed is there for someone who wants to check', async () => {
  const hands = await seal();
  await hands.click(await button('Make a seal now'));
  await hands.click(await text('For someone who wants to check'));
  await text(/BEGIN SSH SIGNATURE/);
  await text(/daymark\.invalid/);
});

test('a seal that could not be made says so, and can be tried again', async () => {
  const hands = await seal();
  vi.spyOn(fake, 'call').mockRejectedValueOnce({ kind: 'disk' });
  await hands.click(await button('Make a seal now'));
  await text('The computer could not read or write this.');
  await hands.click(await button('Make a seal now'));
  await heading('Seal code');
  expect(screen.queryByRole('alert')).toBeNull();
});
