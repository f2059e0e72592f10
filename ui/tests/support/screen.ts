/** The whole window over the diary in memory, and the usual ways about it. */
import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect } from 'vitest';
import App from '../../src/App.svelte';
import { begin, sayNoneUnder18, type Beginning } from '../../src/fake/backend';

/** Opens the window, in a sitting in which files may come in; gives the hands that use it. */
export async function start(how: Beginning = 'open', language = 'en-GB') {
  begin(how, language);
  sayNoneUnder18(true);
  render(App);
  await screen.findByRole('heading', { level: 1 });
  return userEvent.setup({ delay: null });
}

export const button = (name: string | RegExp): Promise<HTMLElement> => screen.findByRole('button', { name });
export const heading = (name: string | RegExp): Promise<HTMLElement> => screen.findByRole('heading', { name });
export const box = (name: string | RegExp): Promise<HTMLElement> => screen.findByLabelText(name, { selector: 'input,textarea' });
export const text = (words: string | RegExp): Promise<HTMLElement> => screen.findByText(words);
export { screen };

/** Leaves, and comes back in: nothing was lost. */
export async function away(hands: Awaited<ReturnType<typeof start>>): Promise<void> {
  await hands.click((await screen.findAllByRole('button', { name: 'Leave' })).at(-1) as HTMLElement);
  await text('This is locked.');
  await hands.click(await button('Continue'));
  await hands.type(await box('Passphrase'), 'open sesame{Enter}');
  await box('What happened?');
  expect(screen.queryByText(/could not be kept/)).toBeNull();
}
