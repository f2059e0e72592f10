import { expect, test } from 'vitest';
import { button, heading, screen, start, text } from './support/screen';

async function stamps() {
  const hands = await start();
  await hands.click(await button('Seal'));
  await heading('Time stamps');
  return hands;
}

test('what sending a request gives away is said before one is saved', async () => {
  await stamps();
  await text(/Daymark sends nothing/);
  await text('There is no time stamp yet.');
});

test('a request needs a seal to be over', async () => {
  const hands = await stamps();
  await hands.click(await button('Save a request'));
  await text('There is no seal yet.');
});

test('a request is saved, and its answer shows until when the entries existed', async () => {
  const hands = await stamps();
  await hands.click(await button('Make a seal now'));
  await hands.click(await button('Save a request'));
  await text(/Saved as .*time-stamp-2026-06-03\.tsq/);
  await text('The answer was not brought back yet.');
  await hands.click(await button('Bring the answer back'));
  await text('The answer was checked and is kept.');
  await text(/the first .*13.* entries existed no later than/);
  await text(/It does not show that they are true/);
  expect(screen.queryByText('The answer was not brought back yet.')).toBeNull();
});

test('an answer to nothing that was asked for is refused', async () => {
  const hands = await stamps();
  await hands.click(await button('Bring the answer back'));
  await text('This answer is to no request of this diary.');
});
