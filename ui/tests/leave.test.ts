import { fireEvent } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { diaryState, openDiary } from '../src/api';
import { atWork, hearIdleness, hearShift, isAway, opening } from '../src/leave.svelte';
import { box, button, screen, start, text } from './support/screen';

test('Leave clears the screen and locks; the draft is there on return', async () => {
  const hands = await start();
  await hands.type(await box('What happened?'), 'He came to the shop');
  await hands.click(await button('Leave'));
  await text('This is locked.');
  expect(document.body.textContent).not.toContain('shop');
  await vi.waitFor(async () => expect((await diaryState()).open).toBe(false));
  await hands.click(await button('Continue'));
  await hands.type(await box('Passphrase'), 'open sesame{Enter}');
  expect(await box('What happened?')).toHaveValue('He came to the shop');
  await text(/This is what you were writing/);
});

test('Shift three times leaves from anywhere, also from a dialog', async () => {
  const hands = await start();
  await hands.click(await button('Incidents'));
  await hands.click(await screen.findByRole('button', { name: /waiting outside the library/ }));
  await hands.click(await button('Erase for ever'));
  expect(screen.getAllByRole('button', { name: 'Leave', hidden: true })).toHaveLength(2);
  await hands.keyboard('{Shift}{Shift}{Shift}');
  await text('This is locked.');
  expect(document.querySelector('dialog')).toBeNull();
});

describe('Shift', () => {
  let stop: () => void;
  const press = (key: string, at: number, repeat = false): void => {
    const event = new KeyboardEvent('keydown', { key, repeat });
    Object.defineProperty(event, 'timeStamp', { value: at });
    void fireEvent(window, event);
  };

  beforeEach(() => (stop = hearShift()));
  afterEach(() => stop());

  test('three times within a second and a half leaves', () => {
    [0, 700, 1500].forEach((at) => press('Shift', at));
    expect(isAway()).toBe(true);
  });

  test('three times more slowly does not', () => {
    [0, 800, 1600].forEach((at) => press('Shift', at));
    expect(isAway()).toBe(false);
  });

  test('held down, or between other keys, does not', () => {
    [0, 100, 200, 300].forEach((at) => press('Shift', at, at > 0));
    ['Shift', 'A', 'Shift', 'B', 'Shift', 'C'].forEach((key, place) => press(key, 400 + place * 50));
    expect(isAway()).toBe(false);
  });
});

describe('idleness', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('is five minutes without a touch', () => {
    const idle = vi.fn();
    const stop = hearIdleness(idle);
    vi.advanceTimersByTime(4 * 60_000);
    void fireEvent.keyDown(window, { key: 'a' });
    vi.advanceTimersByTime(4 * 60_000);
    expect(idle).not.toHaveBeenCalled();
    vi.advanceTimersByTime(70_000);
    expect(idle).toHaveBeenCalled();
    stop();
  });

  test('does not cut off long work', async () => {
    const idle = vi.fn();
    const stop = hearIdleness(idle);
    const work = atWork(new Promise((done) => setTimeout(done, 20 * 60_000)));
    await vi.advanceTimersByTimeAsync(20 * 60_000);
    await work;
    expect(idle).not.toHaveBeenCalled();
    stop();
  });
});

test('a diary that finishes opening after the person has left is locked again', async () => {
  const hands = await start('locked');
  let finish = (): void => undefined;
  const slow = new Promise<void>((done) => (finish = done));
  const open = opening(slow.then(() => openDiary('open sesame')));
  await hands.click(await button('Leave'));
  finish();
  await expect(open).rejects.toMatchObject({ kind: 'locked' });
  expect((await diaryState()).open).toBe(false);
});
