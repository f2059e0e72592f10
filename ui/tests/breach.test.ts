import { within } from '@testing-library/dom';
import { expect, test, vi } from 'vitest';
import { withdrawCard } from '../src/api';
import { fake } from '../src/fake/backend';
import { giveAway } from '../src/fake/safety';
import { button, heading, screen, start, text } from './support/screen';

type Hands = Awaited<ReturnType<typeof start>>;

/** From an order's page to the report, with one click. */
async function report(...gives: (number | string)[]): Promise<Hands> {
  const hands = await start();
  giveAway(gives);
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
  expect(asked('save_breach_report')).toEqual({ request: { order: 1, term: '', without: [], language: 'en-GB' } });
});

test('one term is chosen where there are several, and its pages are set anew', async () => {
  const hands = await report();
  await hands.click(await screen.findByRole('radio', { name: /^Term 2:.*1 entry/ }));
  await vi.waitFor(() => expect(asked('breach_pages')).toMatchObject({ request: { order: 1, term: '2' } }));
});

/** The answers to what was found in one place. */
const group = (place: RegExp): Promise<HTMLElement> => screen.findByRole('group', { name: place });

test('what may give the writer away is answered before the report is saved', async () => {
  const hands = await report('order/1');
  const place = (asked('look_through_breach_report') as { request: { order: number } }).request;
  expect(place).toEqual({ order: 1, term: '', without: [], language: 'en-GB' });
  await text('1 thing waits for your answer.');
  await hands.click(await button('Choose a place and save'));
  await text('Something that would go out may give you away, and waits for your answer.');
  expect(vi.mocked(fake.call)).not.toHaveBeenCalledWith('save_breach_report', expect.anything());
  const order = within(await group(/Order 1/));
  expect(order.queryByRole('radio', { name: /^Hold it back/ })).toBeNull();
  await hands.click(order.getByRole('radio', { name: 'It may stay' }));
  await hands.click(await button('Choose a place and save'));
  await text('Saved as BREACH-REPORT-AJS-2026-06-03.pdf');
  expect(asked('leave_in_breach_report')).toMatchObject({ ids: ['idorder/1'] });
});

test('an entry can be held back from a report, and put back in', async () => {
  const hands = await report(...Array.from({ length: 12 }, (_, one) => one + 1));
  const entry = (await screen.findAllByRole('group', { name: /Incident \d+/ })).at(0) as HTMLElement;
  for (const one of screen.getAllByRole('radio', { name: 'It may stay' })) {
    await hands.click(one);
  }
  await hands.click(within(entry).getByRole('radio', { name: /^Hold it back/ }));
  await hands.click(await button('Choose a place and save'));
  await text('Saved as BREACH-REPORT-AJS-2026-06-03.pdf');
  const { request } = asked('save_breach_report') as { request: { without: string[] } };
  expect(request.without).toHaveLength(1);
  await vi.waitFor(() => expect(asked('breach_pages')).toMatchObject({ request: { without: request.without } }));
  await hands.click(await button(/^Put it back in/));
  await text('1 thing waits for your answer.');
  await vi.waitFor(() => expect(document.activeElement).toHaveTextContent(/^Back in: Incident \d+\. It is looked through again\.$/));
});

test('with each answer that is taken back the focus goes on to the next, and to what is said after the last', async () => {
  const hands = await report('order/1', ...Array.from({ length: 12 }, (_, one) => one + 1));
  for (const one of await screen.findAllByRole('radio', { name: 'It may stay' })) {
    await hands.click(one);
  }
  await hands.click(await button('Choose a place and save'));
  await text('Saved as BREACH-REPORT-AJS-2026-06-03.pdf');
  await hands.click(await text(/^What you said may stay/));
  const left = (): HTMLElement[] => screen.queryAllByRole('button', { name: /^Take back/ });
  for (let count = left().length; count > 1; count -= 1) {
    await hands.click(left()[0] as HTMLElement);
    await vi.waitFor(() => expect(left()).toHaveLength(count - 1));
    await vi.waitFor(() => expect(left()[0]).toHaveFocus());
  }
  await hands.click(left()[0] as HTMLElement);
  await vi.waitFor(() => expect(document.activeElement).toHaveTextContent(/^Taken back\. It is asked again/));
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
