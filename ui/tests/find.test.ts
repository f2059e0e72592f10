import { expect, test, vi } from 'vitest';
import { box, button, heading, screen, start, text } from './support/screen';

async function find(words: string): Promise<Awaited<ReturnType<typeof start>>> {
  const hands = await start();
  await hands.click(await button('Find'));
  await hands.type(await box('What are you looking for?'), words);
  return hands;
}

const found = (): (string | undefined)[] =>
  [...document.querySelectorAll<HTMLElement>('[data-found]')].map((line) => line.dataset['found']);

test('the box has the focus, and every kind is found with its words marked', async () => {
  await find('bus');
  expect(await box('What are you looking for?')).toHaveFocus();
  await text('6 found');
  expect(found()).toEqual(expect.arrayContaining(['person-2', 'report-1', 'elsewhere-1', 'incident-4', 'incident-7']));
  expect(document.querySelector('mark')).toHaveTextContent('bus');
});

test.each([
  ['call-list', /AJS\/2/, 'AJS/2'],
  ['twelve calls', /Incident 2/, /14 March 2026/],
  ['green coat', /Person 1/, 'M.'],
  ['my mother', /Private note 1/, /my mother/],
])('what is found for “%s” opens', async (words, line, title) => {
  const hands = await find(words);
  await hands.click(await button(line));
  await heading(title);
});

test('nothing found is said', async () => {
  await find('xyzzy');
  await text('Nothing found');
});

test('arrow keys, Home and End move among what was found', async () => {
  const hands = await find('bus');
  await text('6 found');
  screen.getAllByRole('button', { name: /Person 2/ })[0]?.focus();
  await hands.keyboard('{End}');
  await vi.waitFor(() => expect(document.activeElement).toHaveAttribute('data-found', found().at(-1)));
  await hands.keyboard('{ArrowUp}{Home}');
  expect(document.activeElement).toHaveAttribute('data-found', found()[0]);
});
