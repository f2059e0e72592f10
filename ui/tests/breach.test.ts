import { expect, test, vi } from 'vitest';
import { withdrawCard } from '../src/api';
import { fake } from '../src/fake/backend';
import { button, heading, screen, start, text } from './support/screen';

type Hands = Awaited<ReturnType<typeof start>>;

/** From an order's page to the report, with one click. */
async function report(): Promise<Hands> {
  const hands = await start();
  await hands.click(await button('Orders'));
  await hands.click((await screen.findAllByRole('button', { name: /Non-molestation order/ })).at(-1) as HTMLElement);
  vi.spyOn(fake, 'call');
  await hands.click(await button('Breach report'));
  await heading('Breach report');
  return hands;
}

/** What was asked of a command last. */
const asked = (command: string): unknown => vi.mocked(fake.call).mock.calls.findLast(([name]) => name === command)?.[1];

test('a report is looked at with one click and saved with the next', async () => {
  const hands = await report();
  await text('If you are in danger now, call 999.');
  await screen.findByRole('region', { name: 'The page' });
  await text(/Anyone who has it can read it/);
  await hands.click(await button('Choose a place and save'));
  await text('Saved as BREACH-REPORT-AJS-2026-06-03.pdf');
  expect(asked('save_breach_report')).toEqual({ request: { order: 1, term: '', language: 'en-GB' } });
});

test('one term is chosen where there are several, and its pages are set anew', async () => {
  const hands = await report();
  await hands.click(await screen.findByRole('radio', { name: /^Term 2:.*1 entry/ }));
  await vi.waitFor(() => expect(asked('breach_pages')).toMatchObject({ request: { order: 1, term: '2' } }));
});

test('a term that no entry broke says so, and can be reported all the same', async () => {
  const hands = await report();
  await hands.click(await screen.findByRole('radio', { name: /^Term 1:/ }));
  await text(/No entry says yet that it broke this/);
  expect(await button('Choose a place and save')).toBeEnabled();
});

test('an order that was taken back offers no report', async () => {
  const hands = await start();
  await withdrawCard('order', 1, '');
  await hands.click(await button('Orders'));
  await hands.click((await screen.findAllByRole('button', { name: /Non-molestation order/ })).at(-1) as HTMLElement);
  await screen.findByRole('article');
  expect(screen.queryByRole('button', { name: 'Breach report' })).toBeNull();
});
