import { fireEvent, within as inside } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import { exhibit, keptFormDraft } from '../src/api';
import { fake } from '../src/fake/backend';
import { giveAway } from '../src/fake/safety';
import { read, span, written } from '../src/player/spans';
import { drawn, middle, pressed, typed, within } from '../src/screens/evidence/areas';
import { away, box, button, heading, screen, start, text } from './support/screen';

type Hands = Awaited<ReturnType<typeof start>>;

const size = { width: 800, height: 600 };

/** An exhibit that is a picture, on the way to its redacted copy; the window knows how large it is. */
async function redacting(): Promise<Hands> {
  const hands = await start();
  await redact(hands);
  await sized();
  return hands;
}

async function redact(hands: Hands): Promise<void> {
  await hands.click(await button('Evidence'));
  await hands.click(await button(/AJS\/1/));
  await hands.click(await button('Make a redacted copy'));
}

/** The window knows how large the picture is. */
async function sized(): Promise<void> {
  const picture = await vi.waitUntil(() => document.querySelector('.sized img'));
  Object.defineProperties(picture, { naturalWidth: { value: 800 }, naturalHeight: { value: 600 } });
  await fireEvent.load(picture);
}

const area = (name: RegExp): HTMLElement => screen.getByRole('button', { name });

test('the picture stays blurred until it is asked for', async () => {
  const hands = await redacting();
  const frame = document.querySelector('.sized');
  expect(frame).not.toHaveClass('shown');
  await hands.click(await button('Show the picture'));
  expect(frame).toHaveClass('shown');
  await hands.click(await button('Blur the picture'));
  expect(frame).not.toHaveClass('shown');
});

test('with keys alone an area is added, moved, made larger, typed and removed', async () => {
  const hands = await redacting();
  await hands.click(await button('Add an area'));
  const one = area(/^Area 1\. Left 300, Top 225, Width 200, Height 150/);
  one.focus();
  await hands.keyboard('{ArrowRight}{ArrowDown}{Shift>}{ArrowLeft}{ArrowUp}{/Shift}');
  expect(one).toHaveAccessibleName('Area 1. Left 308, Top 231, Width 192, Height 144');
  expect(one).toHaveAccessibleDescription(/arrow keys/);
  const left = await box('Left');
  await hands.clear(left);
  await hands.type(left, '10{Tab}');
  expect(one).toHaveAccessibleName(/Left 10,/);
  await hands.clear(await box('Top'));
  await hands.type(await box('Top'), 'x{Tab}');
  expect(await box('Top')).toHaveValue('231');
  await hands.click(await button('Remove: Area 1'));
  expect(screen.queryByRole('button', { name: /^Area 1/ })).toBeNull();
  expect(await button('Add an area')).toHaveFocus();
});

test('the copy is made with what was chosen and why, and is opened; its original names it', async () => {
  const hands = await redacting();
  await hands.click(await button('Add an area'));
  await hands.click(await screen.findByRole('radio', { name: 'Crop' }));
  await hands.click(await button('Choose a part to keep'));
  const call = vi.spyOn(fake, 'call');
  await hands.type(await box('Why is this covered?'), 'My new street');
  await hands.click(await button('Save the redacted copy'));
  await heading('AJS/5');
  const sent = call.mock.calls.find(([command]) => command === 'redact')?.[1];
  expect(sent).toEqual({
    number: 1,
    request: {
      steps: [
        { is: 'cover', x: 300, y: 225, width: 200, height: 150 },
        { is: 'crop', x: 300, y: 225, width: 200, height: 150 },
      ],
      reason: 'My new street',
      seen: size,
    },
  });
  await text(/^Redacted copy of AJS\/1.*Reason: My new street$/);
  expect((await exhibit(5)).row.originalName).toBe('AJS/1 redacted copy.png');
  await hands.click(await button('Open the original'));
  await heading('AJS/1');
  expect((await exhibit(1)).parts.map((row) => row.number)).toEqual([5]);
});

test('what was chosen comes back after Leave, and goes with the copy or without one', async () => {
  const hands = await redacting();
  await hands.click(await button('Add an area'));
  await hands.type(await box('Why is this covered?'), 'My new street');
  await away(hands);
  await redact(hands);
  await sized();
  await text('This is what you were writing. It is not saved yet.');
  expect(area(/^Area 1\. Left 300/)).toBeVisible();
  expect(await box('Why is this covered?')).toHaveValue('My new street');
  await hands.click(await button('Save the redacted copy'));
  await heading('AJS/5');
  await vi.waitFor(async () => expect(await keptFormDraft({ is: 'copy', number: 1 })).toBeNull());
});

test('parts of a sound that a click in the menu closes come back; back without a copy, they do not', async () => {
  const hands = await muting();
  await hands.click(await button('Add a part'));
  await hands.click(await button('Seal'));
  await mute(hands);
  await screen.findByRole('group', { name: 'Part 1' });
  await hands.click(await button('Back without a copy'));
  await hands.click(await button('Make a redacted copy'));
  await button('Add a part');
  expect(screen.queryByRole('group', { name: 'Part 1' })).toBeNull();
});

test('in a bundle, one choice makes the copy and holds the original back, which answers what was found', async () => {
  const hands = await start();
  giveAway(['AJS/1', 2]);
  await hands.click(await button('Hand over'));
  await hands.click(await button('Next'));
  await hands.click(await button('Next'));
  await text('2 things wait for your answer.');
  const entry = await screen.findByRole('group', { name: /Incident 2/ });
  await hands.click(inside(entry).getByRole('radio', { name: 'It may stay' }));
  const redact = /^Make a redacted copy, and hold the original back AJS\/1/;
  await hands.click(await button(redact));
  await heading('Redacted copy of AJS/1');
  expect(await heading(/What goes in and what stays/)).toHaveFocus();
  await hands.click(await button('Back without a copy'));
  await text('1 thing waits for your answer.');
  expect(await heading(/What goes in and what stays/)).toHaveFocus();

  await hands.click(await button(redact));
  await heading('Redacted copy of AJS/1');
  await sized();
  await hands.click(await button('Add an area'));
  await hands.type(await box('Why is this covered?'), 'Their street');
  const call = vi.spyOn(fake, 'call');
  await hands.click(await button('Save the redacted copy'));
  await text(/^AJS\/5 is the redacted copy. AJS\/1 is held back/);
  await text('Everything is answered.');
  await button(/^Put it back in AJS\/1/);
  await hands.click(await button('Next'));
  await heading(/Look at the pages/);
  const asked = (command: string): unknown => call.mock.calls.findLast(([name]) => name === command)?.[1];
  expect(asked('leave_in_bundle')).toMatchObject({ ids: ['id2'], request: { without: ['AJS/1'] } });
  expect(call.mock.calls.filter(([name]) => name === 'redact')).toHaveLength(1);
});

test('without a reason nothing is made, and what was chosen stays', async () => {
  const hands = await redacting();
  await hands.click(await button('Add an area'));
  await hands.click(await button('Save the redacted copy'));
  await vi.waitFor(async () => expect(await box('Why is this covered?')).toBeInvalid());
  expect(area(/^Area 1/)).toBeInTheDocument();
  await hands.click(await button('Back without a copy'));
  await text('Fingerprint (SHA-256)');
});

test('a picture that cannot be shown is said, and how to go on', async () => {
  const hands = await start();
  await hands.click(await button('Evidence'));
  await hands.click(await button(/AJS\/1/));
  await hands.click(await button('Make a redacted copy'));
  await fireEvent.error(document.querySelector('.sized img') as Element);
  await text(/Make a copy to look at first/);
  expect(await button('Add an area')).toHaveAttribute('aria-disabled', 'true');
});

test('a copy to look at is made once, and opened', async () => {
  const hands = await start();
  await hands.click(await button('Evidence'));
  await hands.click(await button(/AJS\/2/));
  await hands.click(await button('Make a copy to look at'));
  await heading('AJS/5');
  expect((await exhibit(5)).row.originalName).toBe('AJS/2 viewing copy.jpg');
});

test('a sound has no copies to look at', async () => {
  const hands = await start();
  await hands.click(await button('Evidence'));
  await hands.click(await button(/AJS\/4/));
  await text('Fingerprint (SHA-256)');
  expect(screen.queryByRole('button', { name: 'Make a copy to look at' })).toBeNull();
});

/** A sound on the way to its redacted copy. */
async function muting(): Promise<Hands> {
  const hands = await start();
  await mute(hands);
  return hands;
}

async function mute(hands: Hands): Promise<void> {
  await hands.click(await button('Evidence'));
  await hands.click(await button(/AJS\/4/));
  await hands.click(await button('Make a redacted copy'));
}

test('with keys alone a part of a sound is added, typed and removed', async () => {
  const hands = await muting();
  await hands.click(await button('Add a part'));
  expect(await box(/^From/)).toHaveValue('0:00');
  expect(await box(/^To/)).toHaveValue('0:05');
  await hands.click(await button('Add a part'));
  await hands.click(await button('Remove: Part 2'));
  expect(await button('Add a part')).toHaveFocus();
  expect(screen.queryByRole('group', { name: 'Part 2' })).toBeNull();
  await hands.clear(await box(/^From/));
  await hands.type(await box(/^From/), '0:12');
  await hands.clear(await box(/^To/));
  await hands.type(await box(/^To/), '0:10');
  await hands.type(await box('Why is this taken out?'), 'My new address');
  await hands.click(await button('Save the redacted copy'));
  expect(await box(/^From/)).toBeInvalid();
  expect(await box(/^From/)).toHaveFocus();
  await hands.clear(await box(/^To/));
  await hands.type(await box(/^To/), '1:00:20.5');
  const call = vi.spyOn(fake, 'call');
  await hands.click(await button('Save the redacted copy'));
  await heading('AJS/5');
  const sent = call.mock.calls.find(([command]) => command === 'redact')?.[1];
  expect(sent).toEqual({
    number: 4,
    request: { steps: [{ is: 'mute', from: 12_000, to: 3_620_500 }], reason: 'My new address', seen: null },
  });
  await text(/^Redacted copy of AJS\/4.*sound taken out from 0:12 to 1:00:20.*Reason: My new address$/);
});

test('the ends of a part are taken from the player, which is heard only when asked for', async () => {
  const hands = await muting();
  await hands.click(await button('Add a part'));
  expect(screen.queryByRole('group', { name: 'Player for AJS/4' })).toBeNull();
  expect(screen.queryByRole('button', { name: /place played now/ })).toBeNull();
  await hands.click(await button('Listen to AJS/4'));
  const player = document.querySelector('audio');
  if (player === null) {
    throw new Error('the player is there');
  }
  player.currentTime = 7.34;
  await fireEvent.timeUpdate(player);
  await hands.click(await button('Ends at the place played now: Part 1'));
  expect(await box(/^To/)).toHaveValue('0:07.3');
  player.currentTime = 61;
  await fireEvent.timeUpdate(player);
  await hands.click(await button('Starts at the place played now: Part 1'));
  expect(await box(/^From/)).toHaveValue('1:01');
});

test('all of the sound is taken out without a part', async () => {
  const hands = await muting();
  await hands.click(await button('Save the redacted copy'));
  await text(/Nothing was chosen/);
  await hands.click(await screen.findByRole('radio', { name: 'All of the sound' }));
  const call = vi.spyOn(fake, 'call');
  await hands.click(await button('Save the redacted copy'));
  await vi.waitFor(async () => expect(await box('Why is this taken out?')).toBeInvalid());
  const sent = call.mock.calls.find(([command]) => command === 'redact')?.[1];
  expect(sent).toMatchObject({ request: { steps: [{ is: 'mute', from: 0, to: 0xffff_ffff }] } });
});

test('the copy is heard before it is kept, and let go of once something else is chosen', async () => {
  const hands = await muting();
  await hands.click(await button('Add a part'));
  const call = vi.spyOn(fake, 'call');
  const last = (command: string): unknown => call.mock.calls.findLast(([one]) => one === command)?.[1];
  await hands.click(await button('Listen to the copy'));
  await screen.findByRole('group', { name: 'Player for the copy of AJS/4' });
  expect(last('hear_copy')).toMatchObject({ number: 4, request: { steps: [{ is: 'mute', from: 0, to: 5000 }] } });
  expect(last('redact')).toBeUndefined();
  await hands.clear(await box(/^To/));
  await hands.type(await box(/^To/), '0:09');
  expect(screen.queryByRole('group', { name: 'Player for the copy of AJS/4' })).toBeNull();
  expect(last('forget_copy')).toEqual({});
  await hands.click(await button('Listen to the copy'));
  await screen.findByRole('group', { name: 'Player for the copy of AJS/4' });
  await hands.click(await button('Listen to AJS/4'));
  expect(document.querySelectorAll('audio')).toHaveLength(1);
  call.mockClear();
  await hands.click(await button('Back without a copy'));
  await vi.waitFor(() => expect(last('forget_copy')).toEqual({}));
});

test('times are read and written as players show them', () => {
  expect(['0:12', '12', '1:02:03.5', ' 90:00 ', '7.25'].map(read)).toEqual([12_000, 12_000, 3_723_500, 5_400_000, 7_250]);
  expect(['', '0:60', '1:60:00', '-1', '1:2:3:4', 'x', '1.2345'].map(read)).toEqual(Array(7).fill(null));
  expect([0, 5, 7.34, 61, 3723.5].map(written)).toEqual(['0:00', '0:05', '0:07.3', '1:01', '1:02:03.5']);
  expect(span({ from: '1', to: '1' })).toBeNull();
});

test('an area never leaves the picture', () => {
  expect(within({ x: -5, y: 700, width: 9000, height: 0 }, size)).toEqual({ x: 0, y: 599, width: 800, height: 1 });
  expect(drawn({ x: 900, y: 50 }, { x: 10.4, y: -3 }, size)).toEqual({ x: 10, y: 0, width: 790, height: 53 });
  expect(middle({ width: 1, height: 1 })).toEqual({ x: 0, y: 0, width: 1, height: 1 });
  const edge = { x: 700, y: 0, width: 100, height: 10 };
  expect(pressed(edge, 'ArrowRight', false, size)).toEqual(edge);
  expect(pressed(edge, 'ArrowRight', true, size)).toEqual(edge);
  expect(pressed(edge, 'ArrowUp', false, size)).toEqual(edge);
  expect(pressed(edge, 'Enter', false, size)).toBeNull();
  expect(typed(edge, 'width', '99999', size)).toEqual(edge);
  expect(typed(edge, 'x', '-1', size)).toEqual(edge);
});
