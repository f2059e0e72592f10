/**
 * What the police look for. What the law says in the diary in memory is what
 * the program prints of an empty diary, here for Welsh:
 *
 *     for nation in england-and-wales scotland northern-ireland; do
 *       daymark nation $nation > /dev/null
 *       daymark grounds --built-in --json --language cy
 *     done | jq -s . > ui/src/fake/grounds.cy.json
 */
import { within } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import { grounds, groundIncidents, incident, nation, writeIncident } from '../src/api';
import { fake } from '../src/fake/backend';
import { blankIncident } from '../src/forms';
import { speak } from '../src/sentences.svelte';
import { button, heading, screen, start, text } from './support/screen';

type Hands = Awaited<ReturnType<typeof start>>;

async function opened(): Promise<Hands> {
  const hands = await start();
  await hands.click(await button('What police look for'));
  await heading('What police look for');
  await heading('What the person did');
  return hands;
}

/** A line of a topic, opened. */
async function line(hands: Hands, topic: string, place = 0): Promise<HTMLElement> {
  const details = document.getElementById(`ground-${topic}-${place}`) as HTMLElement;
  await hands.click(details.querySelector('summary') as HTMLElement);
  await vi.waitFor(() => expect(details.querySelector('.inside > *')).not.toBeNull());
  return details;
}

test.each(['en-GB', 'cy'])('in %s every topic has a name, and a question where nothing is recorded', async (language) => {
  await start();
  speak(language);
  const { parts, four, checkedText } = await grounds(false);
  const topics = parts.flatMap((part) => part.topics);
  expect(topics).toHaveLength(17);
  expect(topics.filter(({ title }) => title === '')).toEqual([]);
  expect(topics.filter(({ lines, asks, key }) => lines.length === 0 && asks === null && key !== 'breach')).toEqual([]);
  expect(four).toHaveLength(4);
  expect(checkedText).not.toBe('');
});

test('each part of the test is a heading with its topics under it, and when the law was checked', async () => {
  await opened();
  await text('Checked on Monday 23 November 2026');
  await text('This follows the law of England and Wales.');
  for (const name of ['The risk', 'The need']) {
    expect(await heading(name)).toHaveProperty('tagName', 'H2');
  }
  expect(await heading('Fear of violence')).toHaveProperty('tagName', 'H3');
});

test('entries are closed, and then named by number, time and way alone', async () => {
  const hands = await opened();
  expect(document.querySelectorAll('main details[open]')).toHaveLength(0);
  const details = within(await line(hands, 'course-of-conduct'));
  const links = details.getAllByRole('button', { name: /^Incident \d+ · / });
  expect(links.length).toBeGreaterThan(2);
  const written = (await incident(4)).versions[0]?.form.whatHappened ?? '';
  expect(written).not.toBe('');
  expect(document.querySelector('main')).not.toHaveTextContent(written.slice(0, 30));
});

test('a link leads to the entry', async () => {
  const hands = await opened();
  const details = within(await line(hands, 'course-of-conduct'));
  await hands.click(details.getByRole('button', { name: /^Incident 4 · / }));
  await vi.waitFor(() => expect(document.querySelector('article')).not.toBeNull());
});

test('a link leads to the card', async () => {
  const hands = await opened();
  await hands.click(within(await line(hands, 'knows')).getByRole('button', { name: 'Request to stop 1' }));
  await text('Do not contact me again.');
});

test('a question about what was done leads to writing an entry', async () => {
  const hands = await opened();
  const answers = (topic: string): HTMLElement =>
    screen.getAllByRole('button').find((one) => one.getAttribute('aria-describedby') === `asks-${topic}`) as HTMLElement;
  await hands.click(answers('publishing'));
  await screen.findByLabelText('What happened?');
});

test('where no wish is recorded, one can be added', async () => {
  const hands = await start();
  const call = fake.call.bind(fake);
  const own = await grounds(false);
  const parts = own.parts.map((part) => ({
    ...part,
    topics: part.topics.map((topic) => ({ ...topic, lines: [], asks: 'What would help you?' })),
  }));
  vi.spyOn(fake, 'call').mockImplementation((command, takes) =>
    command === 'grounds' ? (Promise.resolve({ ...own, parts }) as never) : call(command, takes as never),
  );
  await hands.click(await button('What police look for'));
  await hands.click(await button('Add what would help'));
  await heading('Add what would help');
});

test('all incidents of a line are a press away, and the focus goes to the first that is new', async () => {
  const hands = await start();
  for (let more = 0; more < 12; more += 1) {
    await writeIncident({ ...blankIncident(), whatHappened: 'It happened.' });
  }
  await hands.click(await button('What police look for'));
  await heading('More than once');
  const details = await line(hands, 'course-of-conduct');
  const links = (): HTMLElement[] => within(details).getAllByRole('button', { name: /^Incident \d+ · / });
  expect(links()).toHaveLength(8);
  await hands.click(within(details).getByRole('button', { name: /^Show all \d+$/ }));
  await vi.waitFor(() => expect(links().length).toBeGreaterThan(12));
  await vi.waitFor(() => expect(links()[8]).toHaveFocus());
  expect(within(details).queryByRole('button', { name: /^Show/ })).toBeNull();
});

test('a page of a line that is not there is a problem', async () => {
  await start();
  await expect(groundIncidents('knows', 9, 0)).rejects.toMatchObject({ kind: 'not-found' });
});

test('what cannot be read is said', async () => {
  const hands = await start();
  vi.spyOn(fake, 'call').mockRejectedValue({ kind: 'fault', about: null });
  await hands.click(await button('What police look for'));
  await screen.findByRole('alert');
});

test('another nation is asked once, kept, and changes what things are called', async () => {
  const hands = await opened();
  expect(screen.queryByText('Non-harassment order')).toBeNull();
  await hands.click(screen.getByRole('radio', { name: 'Scotland' }));
  await text('Non-harassment order');
  expect(await nation()).toBe('scotland');
  await hands.click(await button('Settings'));
  await vi.waitFor(() => expect(screen.getByRole('radio', { name: 'Scotland' })).toBeChecked());
});

test('the four words are help to read, closed until they are wanted', async () => {
  const hands = await opened();
  expect(screen.queryByText('It happens again and again.')).toBeNull();
  await hands.click(await text('Four words that police use'));
  await text('It happens again and again.');
});

test('nothing is graded: no number of a hundred, no bar, no word of how good it is', async () => {
  await opened();
  const main = document.querySelector('main') as HTMLElement;
  expect(main.querySelectorAll('progress, meter, [role="progressbar"], [role="meter"]')).toHaveLength(0);
  expect(main).not.toHaveTextContent(/%|\bscore\b|\bstrong\b|\bweak\b|\bcomplete\b|\bwhy\b/i);
});
