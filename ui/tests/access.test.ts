import { expect, test, vi } from 'vitest';
import type { Opened } from '../src/contract/types';
import { fake } from '../src/fake/backend';
import { box, button, heading, screen, start, text } from './support/screen';

async function access() {
  const hands = await start();
  await hands.click(await button('Settings'));
  await hands.click(await button('Show the list'));
  await heading('Was someone in here?');
  return hands;
}

const lines = async (): Promise<string[]> => {
  const list = await screen.findByRole('list', { name: 'What was done with the diary' });
  return [...list.children].map((line) => line.textContent.replace(/\s+/g, ' ').trim());
};

test('what was done with the diary is listed, and what is worth a look is marked in words', async () => {
  await access();
  const [opened, tried, touched, handed] = await lines();
  expect(opened).toBe('It was opened with the passphrase. Wednesday 3 June 2026, 09:12 (BST)');
  expect(tried).toMatch(/^Something was typed 2 times that did not open it\. .* worth a look/);
  expect(touched).toMatch(/main file was changed while it was closed\. worth a look/);
  expect(handed).toMatch(/A bundle was made/);
  expect(opened).not.toMatch(/worth a look/);
});

test('older lines are a page away, and the newest are found again', async () => {
  const hands = await access();
  const [first] = await lines();
  expect(await button('Newest')).toHaveAttribute('aria-disabled', 'true');
  await hands.click(await button('Older'));
  await vi.waitFor(async () => expect((await lines())[0]).not.toBe(first));
  expect(await button('Older')).toHaveAttribute('aria-disabled', 'true');
  expect(await button('Older')).toHaveFocus();
  await hands.click(await button('Newest'));
  await vi.waitFor(async () => expect((await lines())[0]).toBe(first));
});

test('calm advice stands beside it, and what it cannot show', async () => {
  const hands = await access();
  await hands.click(await text('If it was not you'));
  await text('You do not have to do anything now. It is safer not to ask the person about it.');
  await hands.click(await text('What it cannot show'));
  await text(/looked at or copied the locked folder/);
});

test('a page without a line says so, and one that fails says what to do', async () => {
  const hands = await access();
  await lines();
  vi.spyOn(fake, 'call').mockResolvedValueOnce({ rows: [], older: null });
  await hands.click(await button('Older'));
  await text('Nothing on this page.');
  vi.spyOn(fake, 'call').mockRejectedValueOnce({ kind: 'database-damaged' });
  await hands.click(await button('Newest'));
  expect(await screen.findByRole('alert')).toHaveTextContent('The main file of the diary is damaged.');
});

test('after opening it is said once when it was opened before, and what was tried since', async () => {
  const hands = await start('locked');
  await hands.type(await box('Passphrase'), 'wrong{Enter}');
  await text('That did not open the diary.');
  await hands.type(await box('Passphrase'), 'open sesame{Enter}');
  await text('It was last opened on Monday 1 June 2026, 18:01 (BST).');
  await text('Since then something was typed once that did not open it.');
  await hands.click(await button('Was someone in here?'));
  await heading('Was someone in here?');
  expect(screen.queryByText(/It was last opened/)).toBeNull();
});

test('where nothing was noticed, one quiet line says when it was opened before', async () => {
  const hands = await start('locked');
  await hands.type(await box('Passphrase'), 'open sesame{Enter}');
  await text(/It was last opened on Monday 1 June 2026, 18:01 \(BST\)\./);
  expect(screen.queryByText(/something was typed/)).toBeNull();
});

test('what was noticed while opening is said in full', async () => {
  const hands = await start('locked');
  const notes: Opened['notes'] = ['touched', 'not-noted'];
  const noticed = { name: null, initials: 'AJS', incidents: 7, lastOpened: null, tries: 0, notes };
  await hands.type(await box('Passphrase'), 'open sesame');
  const call = fake.call.bind(fake);
  vi.spyOn(fake, 'call').mockImplementationOnce(async (...asked) => {
    await call(...asked);
    return noticed as never;
  });
  await hands.click(await button('Open'));
  await text(/Files of the diary were changed while it was closed/);
  await text(/could not write down that the diary was opened now/);
});
