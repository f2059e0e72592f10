import { expect, test, vi } from 'vitest';
import type { PlayingStream } from '../src/contract/types';
import { fake } from '../src/fake/backend';
import { AHEAD, around, MOST, next, past, start } from '../src/player/lane';
import { clock } from '../src/player/whole';
import { button, screen, start as open, text } from './support/screen';

/** A film of pieces of four seconds; every third needs none before it. */
const film = (pieces: number): PlayingStream => ({
  mediaType: 'video/mp4; codecs="avc1.64001f"',
  pictures: true,
  at: Array.from({ length: pieces }, (_, piece) => piece * 4),
  whole: Array.from({ length: pieces }, (_, piece) => piece % 3 === 0),
});

/** Plays on, or jumps, to a time: what is let go, and what is fetched in order. */
function play(stream: PlayingStream, held: Map<number, number>, time: number, size = 1): number[] {
  for (const { first, after } of past(stream, held, time)) {
    for (let piece = first; piece < after; piece += 1) {
      held.delete(piece);
    }
  }
  const fetched: number[] = [];
  for (let piece = next(stream, held, time); piece !== null; piece = next(stream, held, time)) {
    held.set(piece, size);
    fetched.push(piece);
  }
  return fetched;
}

test('from anywhere, playing begins with a piece that needs none before it', () => {
  const stream = film(100);
  expect(start(stream, 0)).toBe(0);
  expect(start(stream, 11.9)).toBe(0);
  expect(start(stream, 12)).toBe(3);
  expect(start(stream, 1000)).toBe(99);
  expect(start(stream, -5)).toBe(0);
});

test('a jump fetches at once what is there, and lets go of what was before', () => {
  const stream = film(900);
  const held = new Map<number, number>();
  expect(play(stream, held, 0)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  expect(play(stream, held, 1800)[0]).toBe(450);
  expect([...held.keys()].every((piece) => piece >= 447 && piece <= 458)).toBe(true);
  expect(play(stream, held, 4)[0]).toBe(0);
});

test('however long a film is played, little of it is held', () => {
  const stream = film(2700);
  const held = new Map<number, number>();
  let most = 0;
  for (let time = 0; time < 10_800; time += 1) {
    play(stream, held, time);
    most = Math.max(most, held.size);
    const { first, after } = around(stream, time);
    expect([...held.keys()].every((piece) => piece >= first && piece < after)).toBe(true);
  }
  expect(most).toBeLessThanOrEqual(AHEAD / 4 + 8);
});

test('of a film with much in a second, less is kept ahead', () => {
  const held = new Map<number, number>();
  play(film(100), held, 0, MOST / 2);
  expect(held.size).toBe(2);
});

test('at the end there is nothing more to fetch', () => {
  const held = new Map<number, number>();
  expect(play(film(4), held, 15)).toEqual([3]);
  expect(next(film(4), held, 15)).toBeNull();
});

test('a time is shown as on any player', () => {
  expect([0, 61, 3723, NaN].map(clock)).toEqual(['0:00', '1:01', '1:02:03', '0:00']);
});

async function exhibit(reference: RegExp): Promise<Awaited<ReturnType<typeof open>>> {
  const hands = await open();
  await hands.click(await button('Evidence'));
  await hands.click(await button(reference));
  await screen.findByText('Fingerprint (SHA-256)');
  return hands;
}

test('a sound is covered until it is asked for, and is not fetched before', async () => {
  const call = vi.spyOn(fake, 'call');
  const hands = await exhibit(/AJS\/4/);
  expect(document.querySelector('audio')).toBeNull();
  expect(call).not.toHaveBeenCalledWith('play_exhibit', expect.anything());
  await hands.click(await button('Listen to AJS/4'));
  expect(call).toHaveBeenCalledWith('play_exhibit', { number: 4 });
  await vi.waitFor(() => expect(document.querySelector('audio')?.src).toMatch(/^data:audio\/wav/));
  await hands.click(await button('Hide AJS/4'));
  expect(document.querySelector('audio')).toBeNull();
});

test('what this computer cannot play is said, with what can be done', async () => {
  const hands = await exhibit(/AJS\/4/);
  await hands.click(await button('Listen to AJS/4'));
  await vi.waitFor(() => expect(document.querySelector('audio')?.src).toMatch(/^data:/));
  document.querySelector('audio')?.dispatchEvent(new Event('error'));
  await text('This computer cannot play this file. The file itself is kept, and nothing is lost.');
  await text(/Save a copy and open it there/);
  expect(await button(/^Save a copy$/)).toBeVisible();
  expect(document.querySelector('audio')).toBeNull();
});

test('a film that is too large for this computer is said to be', async () => {
  const hands = await exhibit(/AJS\/4/);
  vi.spyOn(fake, 'call').mockResolvedValueOnce({ way: 'never', mediaType: 'audio/mp4', streams: [], seconds: 0 });
  await hands.click(await button('Listen to AJS/4'));
  await text('This computer cannot play this file. The file itself is kept, and nothing is lost.');
});

test('a document is shown page by page', async () => {
  const hands = await exhibit(/AJS\/3/);
  await hands.click(await button('Show AJS/3'));
  await text('Page 1 of 3');
  await hands.click(await button('Next page'));
  expect(await screen.findByRole('img', { name: 'Page 2 of 3 of AJS/3' })).toBeVisible();
  await hands.click(await button('Next page'));
  expect(await button('Next page')).toHaveAttribute('aria-disabled', 'true');
});

test('a text shows what would turn its words round, and goes on when asked', async () => {
  const hands = await open();
  const call = fake.call.bind(fake);
  vi.spyOn(fake, 'call').mockImplementation(async (command, takes) => {
    const given = await call(command, takes);
    return command === 'exhibit' ? { ...(given as object), shownAs: 'text' } as never : given;
  });
  await hands.click(await button('Evidence'));
  await hands.click(await button(/AJS\/3/));
  await hands.click(await button('Read AJS/3'));
  await text(/photo\[U\+202E\]gpj\.exe/);
  await hands.click(await button('Show more'));
  await text('And that is the end.');
  await text('That is all of it.');
});
