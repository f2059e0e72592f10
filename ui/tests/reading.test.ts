/** What files say: a mail, and messages that are found, paged through and picked. */
import { within } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import { exhibit, incident } from '../src/api';
import type { FileRead } from '../src/contract/types';
import { fake } from '../src/fake/backend';
import { box, button, heading, screen, start, text } from './support/screen';

type Hands = Awaited<ReturnType<typeof start>>;

const CHAT = /AJS\/5/;
const MAIL = /AJS\/6/;
const UNDECIDED = /AJS\/7/;

async function file(reference: RegExp): Promise<Hands> {
  const hands = await start('chats');
  await hands.click(await button('Evidence'));
  await hands.click(await button(reference));
  await screen.findByText('Fingerprint (SHA-256)');
  return hands;
}

async function talk(reference = CHAT): Promise<Hands> {
  const hands = await file(reference);
  await hands.click(await button('Read the messages'));
  await heading('Messages');
  return hands;
}

const shown = (): string[] =>
  [...document.querySelectorAll('[data-message]')].map((one) => one.getAttribute('data-message') ?? '');

const message = (place: number): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`[data-message="${place}"]`);
  expect(found).not.toBeNull();
  return found ?? document.body;
};

const seen = (...places: number[]): Promise<void> => vi.waitFor(() => expect(shown()).toEqual(places.map(String)));

/** Numbers from the one to the other. */
const run = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, n) => from + n);

test('nothing of a file is read before it is asked for', async () => {
  const call = vi.spyOn(fake, 'call');
  const hands = await file(MAIL);
  expect(call.mock.calls.filter(([command]) => command === 'read_file')).toEqual([]);
  await hands.click(await button('Read what it says'));
  await heading('What it says of itself');
  await hands.click(await button('Close it again'));
  expect(screen.queryByRole('heading', { name: 'What it says of itself' })).toBeNull();
});

test('a file that is of no form that can be read offers nothing', async () => {
  await file(/AJS\/1/);
  expect(screen.queryByRole('button', { name: /Read (what it says|the messages)/ })).toBeNull();
});

test('a mail is shown part by part, with what is hidden in it made visible', async () => {
  const hands = await file(MAIL);
  await hands.click(await button('Read what it says'));
  await text('M. <m@example.org>');
  await text('You[U+202E] know where.');
  await text('X-Mailer[U+202E]lmth');
  expect(screen.getAllByText('Received')).toHaveLength(2);
  await text('Only the last line is by your own mail service. The sender could write the others.');
});

test('the address of a saved page is filled in only when it is asked for', async () => {
  const hands = await file(/AJS\/8/);
  const call = vi.spyOn(fake, 'call');
  await hands.click(await button('Change the notes'));
  await hands.click(await text('Where it was online'));
  expect(await box('Web address')).toHaveValue('');
  expect(call.mock.calls.filter(([command]) => command === 'read_file')).toEqual([]);
  await hands.click(await button('Take the address that the file says'));
  await vi.waitFor(async () => expect(await box('Web address')).toHaveValue('https://example.org/posts/1042'));
});

test('a long text is shown in steps, and no sign is parted', async () => {
  const hands = await file(MAIL);
  const long = `${'a'.repeat(19_999)}😀${'b'.repeat(30_000)}`;
  const answer: FileRead = { by: '', address: null, sections: [{ heading: 'It', notes: [], facts: [], text: long }] };
  vi.spyOn(fake, 'call').mockResolvedValueOnce(answer);
  await hands.click(await button('Read what it says'));
  const words = async (): Promise<string | undefined> =>
    (await heading('It')).parentElement?.querySelector('.words')?.textContent;
  expect(await words()).toBe('a'.repeat(19_999));
  await hands.click(await button('Show more of it'));
  expect(await words()).toBe(long.slice(0, 40_000));
  await hands.click(await button('Show more of it'));
  expect(await words()).toBe(long);
  expect(screen.queryByRole('button', { name: 'Show more of it' })).toBeNull();
});

test('a file that cannot be read says so', async () => {
  const hands = await file(MAIL);
  vi.spyOn(fake, 'call').mockRejectedValueOnce({ kind: 'exhibit-damaged', about: 'AJS/6' });
  await hands.click(await button('Read what it says'));
  expect(await screen.findByRole('alert')).toHaveTextContent('AJS/6');
});

test('who wrote how many is said, and each message with when, who and what is to be known of it', async () => {
  await talk();
  await seen(...run(1, 12));
  await text('Written by the app: 1. Shown as deleted: 1.');
  const rows = within(screen.getByRole('region', { name: 'Who wrote how many' })).getAllByRole('row');
  expect(rows.map((row) => [...row.children].map((cell) => cell.textContent))).toEqual([
    ['M.', '8'],
    ['AJS', '2'],
    ['Not named', '1'],
    ['M.[U+202E]', '1'],
  ]);
  expect(message(1)).toHaveTextContent('Not named');
  expect(message(1)).toHaveTextContent('Written by the app');
  expect(message(6)).toHaveTextContent('Deleted');
  expect(message(4)).toHaveTextContent('You wore the green scarf.');
});

test('what was sent says so in words, and nothing else does', async () => {
  await talk();
  await seen(...run(1, 12));
  const sent = [...document.querySelectorAll('[data-message]')].filter((one) => one.textContent.includes('Sent, as the file says'));
  expect(sent.map((one) => one.getAttribute('data-message'))).toEqual(['3', '11']);
  expect(sent.every((one) => one.classList.contains('sent'))).toBe(true);
});

test('names and words that would turn the text round are shown for what they are', async () => {
  await talk();
  await seen(...run(1, 12));
  expect(message(10)).toHaveTextContent('M.[U+202E]');
  expect(message(9)).toHaveTextContent('[U+202E]');
  expect(message(8)).toHaveTextContent('PTT-20260505[U+202E]gpo.opus is not in this file');
  expect(document.body.textContent).not.toContain('\u202e');
});

test('messages are found as one types, and those of one person', async () => {
  const hands = await talk();
  await hands.type(await box('Find in these messages'), 'outside');
  await seen(10);
  expect(screen.queryByLabelText('Days')).toBeNull();
  await hands.clear(await box('Find in these messages'));
  await seen(...run(1, 12));
  await hands.selectOptions(await screen.findByLabelText('Only those of'), 'AJS');
  await seen(3, 11);
  await hands.type(await box('Find in these messages'), 'xyzzy');
  await text('No message has these words.');
  await hands.selectOptions(await screen.findByLabelText('Only those of'), 'Everyone');
  await hands.clear(await box('Find in these messages'));
  await seen(...run(1, 12));
});

test('those of nobody can be asked for as well', async () => {
  const hands = await talk();
  await hands.selectOptions(await screen.findByLabelText('Only those of'), 'Not named');
  await seen(1);
});

test('dates that can be read in two ways are asked about before anything is shown', async () => {
  const hands = await talk(UNDECIDED);
  const group = await screen.findByRole('group', { name: 'Which number is the month?' });
  expect(group).toHaveTextContent('The day comes first: 03/04/2026 is Friday 3 April 2026');
  expect(group).toHaveTextContent('The month comes first: 03/04/2026 is Wednesday 4 March 2026');
  expect(group).not.toHaveTextContent('The year comes first');
  expect(shown()).toEqual([]);
  const call = vi.spyOn(fake, 'call');
  await hands.click(await button('Read them so'));
  expect(call).not.toHaveBeenCalled();
  await hands.click(screen.getByRole('radio', { name: /^The month comes first/ }));
  await hands.click(await button('Read them so'));
  await seen(...run(1, 50));
  expect(call).toHaveBeenCalledWith('conversation', { number: 7, dates: 'month-first' });
  expect(screen.queryByRole('group', { name: 'Which number is the month?' })).toBeNull();
});

test('how dates are read is said, and they can be read the other way', async () => {
  const hands = await answered();
  await text('Its dates are read with the day first.');
  expect(message(1)).toHaveTextContent('3 April 2026');
  const call = vi.spyOn(fake, 'call');
  await hands.click(await button('Read them with the month first'));
  await text('Its dates are read with the month first.');
  expect(call).toHaveBeenCalledWith('conversation', { number: 7, dates: 'month-first' });
  await vi.waitFor(() => expect(message(1)).toHaveTextContent('4 March 2026'));
  expect(await button('Read them with the day first')).toBeVisible();
});

async function answered(): Promise<Hands> {
  const hands = await talk(UNDECIDED);
  await hands.click(await screen.findByRole('radio', { name: /^The day comes first/ }));
  await hands.click(await button('Read them so'));
  await seen(...run(1, 50));
  return hands;
}

test('a long chat has pages, and from a day on none of them leaves a message out', async () => {
  const hands = await answered();
  await text('Page 1 of 3');
  await hands.click(await button('Next page'));
  await seen(...run(51, 100));
  await hands.selectOptions(screen.getByLabelText('Days'), 'Sunday 5 April 2026 (50)');
  await seen(...run(71, 120));
  await hands.click(await button('Previous page'));
  await seen(...run(21, 70));
  await hands.click(await button('Previous page'));
  await seen(...run(1, 50));
  await text('Page 1 of 3');
});

test('reading can be stopped, and begun again', async () => {
  const hands = await file(CHAT);
  let end = (_: unknown): void => undefined;
  const call = vi.spyOn(fake, 'call').mockImplementationOnce(() => new Promise((_, refuse) => (end = refuse)));
  await hands.click(await button('Read the messages'));
  await text('Reading the messages');
  await hands.click(await button('Stop'));
  expect(call).toHaveBeenLastCalledWith('cancel_work', { of: ['conversation'] });
  end({ kind: 'cancelled' });
  await hands.click(await button('Read the messages'));
  await seen(...run(1, 12));
  expect(screen.queryByRole('alert')).toBeNull();
});

test('closing it while it is read stops the reading, and no other work', async () => {
  const hands = await file(CHAT);
  const call = vi.spyOn(fake, 'call').mockImplementationOnce(() => new Promise(() => undefined));
  await hands.click(await button('Read the messages'));
  await text('Reading the messages');
  await hands.click(await button('Close it again'));
  await vi.waitFor(() => expect(call).toHaveBeenLastCalledWith('cancel_work', { of: ['conversation'] }));
});

test('a picture of a message is loaded only when it is asked for', async () => {
  const hands = await talk();
  await seen(...run(1, 12));
  expect(screen.queryAllByRole('img')).toEqual([]);
  const picture = vi.spyOn(fake, 'picture');
  await hands.click(await button('Show IMG-20260504-WA0003.jpg'));
  expect(picture).toHaveBeenCalledWith('message/5/5/0');
  expect(screen.getByRole('img', { name: 'Picture IMG-20260504-WA0003.jpg' })).toBeInTheDocument();
  await hands.click(await button('Hide IMG-20260504-WA0003.jpg'));
  expect(screen.queryAllByRole('img')).toEqual([]);
});

test('a file that is kept as an exhibit leads there', async () => {
  const hands = await talk();
  await text('IMG_2041.jpg is AJS/1');
  await hands.click(await button(/^Open ?AJS\/1$/));
  await heading('AJS/1');
});

test('picked messages become an incident, one of many alike', async () => {
  const hands = await talk();
  await seen(...run(1, 12));
  await text('Tick the messages that make an incident.');
  await hands.click(within(message(4)).getByRole('checkbox', { name: /^Pick this message/ }));
  await hands.type(await box('Find in these messages'), 'hide');
  await seen(7);
  await hands.click(within(message(7)).getByRole('checkbox'));
  await text('2 messages are picked.');
  await hands.clear(await box('Find in these messages'));
  await seen(...run(1, 12));
  expect(within(message(4)).getByRole('checkbox')).toBeChecked();
  await hands.click(await button('Make an incident of them'));

  const asked = await screen.findByRole('dialog', { name: 'Make an incident of them' });
  const make = within(asked).getByRole('button', { name: 'Make an incident of them' });
  await hands.click(make);
  const what = within(asked).getByLabelText('What happened, in your words?');
  await vi.waitFor(() => expect(what).toHaveAccessibleDescription('There is nothing in the box yet.'));
  await hands.type(what, 'He wrote that he watches me.');
  await hands.click(within(asked).getByRole('checkbox', { name: 'Count them as one of many alike' }));
  await hands.click(make);

  await text('This is incident 9 now. The chat stays whole.');
  expect(screen.queryByRole('dialog')).toBeNull();
  const [written] = (await incident(9)).versions;
  expect(written?.form).toMatchObject({ whatHappened: 'He wrote that he watches me.', series: 2 });
  expect(written?.form.exactWords).toContain('You can’t hide from me.');
  expect((await exhibit(5)).row.incidents).toEqual([9]);
  expect(within(message(4)).getByRole('checkbox')).not.toBeChecked();
  await hands.click(screen.getAllByRole('button', { name: 'Incident 9' }).at(-1) ?? document.body);
  expect(await screen.findByRole('article')).toHaveTextContent('He wrote that he watches me.');
});

test('one message alone is no series', async () => {
  const hands = await talk();
  await seen(...run(1, 12));
  await hands.click(within(message(4)).getByRole('checkbox'));
  await text('One message is picked.');
  await hands.click(await button('Make an incident of them'));
  const asked = await screen.findByRole('dialog');
  expect(within(asked).queryByRole('checkbox')).toBeNull();
});
