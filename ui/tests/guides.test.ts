/**
 * Guides, in a diary and outside of one. Those of the diary in memory are what
 * the program prints, here for Welsh:
 *
 *     for guide in orders changes helplines preserve law; do
 *       daymark guide $guide --built-in --json --language cy
 *     done | jq -s . > ui/src/fake/guides.cy.json
 */
import { within } from '@testing-library/svelte';
import { describe, expect, test, vi } from 'vitest';
import { guide } from '../src/api';
import { fake } from '../src/fake/backend';
import { put } from '../src/fake/guides';
import { say, speak } from '../src/sentences.svelte';
import { union } from './support/files';
import type { GuideName } from '../src/contract/types';
import { box, button, heading, screen, start, text } from './support/screen';

type Hands = Awaited<ReturnType<typeof start>>;

const names = union('GuideName') as GuideName[];

async function fresh(hands: Hands, entry: string, adds: string): Promise<void> {
  await hands.click(await button(entry));
  await hands.click(await button(adds));
  await heading(adds);
}

describe.each(['en-GB', 'cy'])('in %s', (language) => {
  test.each(names)('%s says something, and when it was checked', async (name) => {
    speak(language);
    const { parts, checkedText, notice } = await guide(name, false);
    expect(parts.length).toBeGreaterThan(0);
    expect([checkedText, notice].filter((said) => said === '')).toEqual([]);
    expect(parts.flatMap(({ says }) => says).filter((line) => line.text === '')).toEqual([]);
    expect(say(`guides-${name}`)).not.toBe(`guides-${name}`);
  });
});

test('Help is in the menu, with whom to call first and the law beside it', async () => {
  const hands = await start();
  await hands.click(await button('Help'));
  await heading('Who you can call');
  await text('Checked on Monday 23 November 2026');
  await heading('Police, in danger');
  expect(screen.getAllByText('999').length).toBeGreaterThan(0);
  await hands.click(await button('The law in plain words'));
  await heading('The law in plain words');
  await heading('When an order is broken');
  expect(await button('The law in plain words')).toHaveAttribute('aria-current', 'page');
});

test('Help says what stays on this computer, and what helps, before any of it is done', async () => {
  const hands = await start();
  await hands.click(await button('Leave'));
  await hands.click(await button('Help'));
  await hands.click(await button('What stays on this computer'));
  await heading('What stays on this computer');
  expect(await screen.findByRole('status')).toHaveTextContent('If that could be dangerous, ask a helpline first.');
  await heading('Lists that the computer keeps');
});

test.each(['locked', 'none'] as const)('Help is there with a diary that is %s, and leads back', async (how) => {
  const hands = await start(how);
  if (how === 'none') {
    await hands.click(await button('Go on'));
  }
  await hands.click(await button('Help'));
  await heading('Who you can call');
  await hands.click(await button('Go back'));
  await heading(how === 'none' ? 'Make your diary' : 'Open your diary');
});

test('Help is read from the lock, in either language, and leads back to it', async () => {
  const hands = await start();
  await hands.click(await button('Leave'));
  await hands.click(await button('Help'));
  await heading('Who you can call');
  await hands.click(await button('Cymraeg'));
  await heading('Pwy y gallwch ei ffonio');
  expect((await screen.findAllByRole('heading', { name: /heddlu/i })).length).toBeGreaterThan(0);
  await hands.click(await button('Mynd yn ôl'));
  await vi.waitFor(async () => expect(await button('Parhau')).toHaveFocus());
});

test('leaving from Help shows the lock, which says nothing of what this is', async () => {
  const hands = await start();
  await hands.click(await button('Leave'));
  await hands.click(await button('Help'));
  await heading('Who you can call');
  await hands.keyboard('{Shift}{Shift}{Shift}');
  await text('This is locked.');
  expect(document.body).not.toHaveTextContent(/stalk|Police/i);
  await hands.click(await button('Help'));
  await heading('Who you can call');
  await hands.click(await button('Leave'));
  await text('This is locked.');
});

test('what each order is can be read beside the list of orders', async () => {
  const hands = await start();
  await hands.click(await button('Orders'));
  expect(screen.queryByText('Only the police can ask for it.', { exact: false })).toBeNull();
  await hands.click(await text('What each order is, and who can ask for it'));
  await heading('Stalking Protection Order');
  expect((await screen.findAllByText(/^Only the police can ask for it/)).length).toBeGreaterThan(0);
});

test('below the choice of an order stands what that order is, when wanted', async () => {
  const hands = await start();
  await fresh(hands, 'Orders', 'Add an order');
  await hands.selectOptions(await screen.findByLabelText('Kind of order'), 'Restraining order');
  await hands.click(await text('What this order is'));
  await heading('Restraining order');
  expect(screen.queryByRole('heading', { name: 'Bail conditions' })).toBeNull();
  await hands.selectOptions(await screen.findByLabelText('Kind of order'), 'Conditions of bail');
  await heading('Bail conditions');
  expect(screen.queryByRole('heading', { name: 'Restraining order' })).toBeNull();
  await hands.selectOptions(await screen.findByLabelText('Kind of order'), 'Another order');
  await text('What each order is, and who can ask for it');
});

test('a new breach has what to do beside it, closed until it is wanted', async () => {
  const hands = await start();
  await hands.click(await button('Orders'));
  await hands.click((await screen.findAllByRole('button', { name: /Non-molestation order/ })).at(-1) as HTMLElement);
  await hands.click(await button('New breach'));
  await box('What happened?');
  expect(screen.queryByText(/999/)).toBeNull();
  await hands.click(await text('When an order is broken'));
  expect(await screen.findAllByText(/999/)).not.toHaveLength(0);
});

test('an entry that is no breach has none of it', async () => {
  await start();
  await box('What happened?');
  expect(screen.queryByText('When an order is broken')).toBeNull();
});

test('a change has ideas to read, which fill in nothing', async () => {
  const hands = await start();
  await fresh(hands, 'Changes in my life', 'Add a change in my life');
  await hands.click(await text('Changes other people have made, to read'));
  const list = within((await heading('Changes people make')).closest('section') as HTMLElement);
  expect(list.getAllByRole('listitem').length).toBeGreaterThan(5);
  expect(list.queryByRole('checkbox')).toBeNull();
});

test.each([
  ['Add a thing you kept', 'Things kept'],
  ['Add evidence that is elsewhere', 'Evidence elsewhere'],
])('%s: how to keep it is beside the list and the form', async (adds, tab) => {
  const hands = await start();
  await hands.click(await button('Things and evidence elsewhere'));
  await hands.click(await button(tab));
  await hands.click(await text('How to keep things as they are'));
  await heading('Texts and chats');
  await hands.click(await button(adds));
  await heading(adds);
  await text('How to keep things as they are');
});

test('a guide from this computer says so, and the built-in one is a press away', async () => {
  put(['law']);
  const hands = await start();
  put(['law'], ['helplines']);
  await hands.click(await button('Help'));
  await text('A newer file for this guide could not be read. This is the one that came with Daymark.');
  await hands.click(await button('The law in plain words'));
  await text('This guide came from a file on this computer, not with Daymark.');
  await hands.click(await button('Show the one that came with Daymark'));
  await vi.waitFor(() => expect(screen.queryByText(/came from a file on this computer/)).toBeNull());
});

test('a guide that cannot be read says so', async () => {
  const hands = await start();
  vi.spyOn(fake, 'call').mockRejectedValue({ kind: 'fault', about: null });
  await hands.click(await button('Help'));
  await screen.findByRole('alert');
});

test('what a guide says is made visible, whoever put it there', async () => {
  const hands = await start();
  const own = await guide('law', false);
  const call = fake.call.bind(fake);
  const parts = [{ key: 'x', title: 'a\u202eb', says: [{ label: 'c\u202ed', text: 'e\u202ef' }, { label: null, text: 'g\u202eh' }] }];
  vi.spyOn(fake, 'call').mockImplementation((command, takes) =>
    command === 'guide' ? (Promise.resolve({ ...own, parts }) as never) : call(command, takes as never),
  );
  await hands.click(await button('Help'));
  await heading('a[U+202E]b');
  for (const said of ['c[U+202E]d', 'e[U+202E]f', 'g[U+202E]h']) {
    await text(said);
  }
});
