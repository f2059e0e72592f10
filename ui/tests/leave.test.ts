import { fireEvent } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { diaryState, openDiary } from '../src/api';
import type { Problem } from '../src/contract/types';
import { fake, happen } from '../src/fake/backend';
import { atWork, hearIdleness, hearShift, isAway, opening } from '../src/leave.svelte';
import { hold, refuse } from './support/refuse';
import { box, button, heading, screen, start, text } from './support/screen';

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

test('what could not be kept when the person left is said on return, once', async () => {
  const hands = await start();
  const call = fake.call.bind(fake);
  const full = vi.spyOn(fake, 'call').mockImplementation((command, takes) =>
    command === 'keep_draft' ? Promise.reject({ kind: 'disk-full' } satisfies Problem) : call(command, takes as never),
  );
  await hands.type(await box('What happened?'), 'He came to the shop');
  await hands.click(await button('Leave'));
  full.mockRestore();
  await hands.click(await button('Continue'));
  await hands.type(await box('Passphrase'), 'open sesame{Enter}');
  await text(/What you typed just before you left could not be kept/);
  await hands.click(await button('Incidents'));
  expect(screen.queryByText(/just before you left/)).toBeNull();
  await hands.click(await button('Leave'));
  await hands.click(await button('Continue'));
  await hands.type(await box('Passphrase'), 'open sesame{Enter}');
  await box('What happened?');
  expect(screen.queryByText(/just before you left/)).toBeNull();
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

  test('that is over is not undone by a touch', () => {
    const idle = vi.fn();
    const stop = hearIdleness(idle);
    vi.advanceTimersByTime(298_000);
    vi.setSystemTime(Date.now() + 3_000);
    void fireEvent.pointerMove(window);
    expect(idle).toHaveBeenCalledOnce();
    stop();
  });

  test('is the sleep of the computer, also where work is under way', async () => {
    const idle = vi.fn();
    const stop = hearIdleness(idle);
    let finish = (): void => undefined;
    const work = atWork(new Promise<void>((done) => (finish = done)));
    vi.advanceTimersByTime(20_000);
    vi.setSystemTime(Date.now() + 110_000);
    vi.advanceTimersByTime(5_000);
    expect(idle).not.toHaveBeenCalled();
    vi.setSystemTime(Date.now() + 120_000);
    void fireEvent.pointerMove(window);
    expect(idle).toHaveBeenCalledOnce();
    finish();
    await work;
    stop();
  });

  test('comes while a dialog of the system stands open, whatever waits for its answer', async () => {
    const idle = vi.fn();
    const stop = hearIdleness(idle);
    const work = atWork(new Promise((done) => setTimeout(done, 20 * 60_000)));
    happen('picking', true);
    await vi.advanceTimersByTimeAsync(4 * 60_000);
    expect(idle).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(70_000);
    expect(idle).toHaveBeenCalled();
    happen('picking', false);
    await vi.advanceTimersByTimeAsync(20 * 60_000);
    await work;
    stop();
  });

  test('begins anew with the answer of a dialog, and the work after it is not cut off', async () => {
    const idle = vi.fn();
    const stop = hearIdleness(idle);
    const work = atWork(new Promise((done) => setTimeout(done, 20 * 60_000)));
    happen('picking', true);
    await vi.advanceTimersByTimeAsync(4 * 60_000);
    happen('picking', false);
    await vi.advanceTimersByTimeAsync(16 * 60_000);
    await work;
    expect(idle).not.toHaveBeenCalled();
    stop();
  });

  test('locks a new diary behind its recovery words, and says where there are others', async () => {
    vi.useRealTimers();
    const hands = await start('none');
    await hands.click(await button('Go on'));
    await hands.type(await box('New passphrase'), 'four words of mine');
    await hands.type(await box('The same again'), 'four words of mine');
    await hands.type(await box('Your initials'), 'ajs');
    await hands.click(await button('Make my diary'));
    await heading('Write down these 24 words');
    vi.setSystemTime(Date.now() + 5 * 60_000);
    void fireEvent.pointerMove(window);
    await text('This is locked.');
    await vi.waitFor(async () => expect((await diaryState()).open).toBe(false));
    await hands.click(await button('Continue'));
    await hands.type(await box('Passphrase'), 'four words of mine{Enter}');
    await text(/^The diary locked while your recovery words were on the screen\./);
    await hands.click(await button('Settings'));
    await heading('Recovery words');
    expect(screen.queryByText(/were on the screen/)).toBeNull();
  });

  test('says nothing of words that were written down before it', async () => {
    vi.useRealTimers();
    const hands = await start('none');
    await hands.click(await button('Go on'));
    await hands.type(await box('New passphrase'), 'four words of mine');
    await hands.type(await box('The same again'), 'four words of mine');
    await hands.type(await box('Your initials'), 'ajs');
    await hands.click(await button('Make my diary'));
    await hands.click(await button('I have written them down'));
    await box('What happened?');
    vi.setSystemTime(Date.now() + 5 * 60_000);
    void fireEvent.pointerMove(window);
    await hands.click(await button('Continue'));
    await hands.type(await box('Passphrase'), 'four words of mine{Enter}');
    await box('What happened?');
    expect(screen.queryByText(/were on the screen/)).toBeNull();
  });

  test('locks a diary that was brought back, before it is gone on to', async () => {
    vi.useRealTimers();
    const hands = await start('locked');
    await hands.click(await button('Bring a diary back from a copy'));
    await hands.click(await button('Choose the folder of copies'));
    await hands.type(await box('Passphrase'), 'open sesame');
    await hands.click(await button('Bring it back'));
    await button('Go on to the diary');
    vi.setSystemTime(Date.now() + 5 * 60_000);
    void fireEvent.pointerMove(window);
    await text('This is locked.');
    await vi.waitFor(async () => expect((await diaryState()).open).toBe(false));
  });

  test('does nothing to a diary that is not open', async () => {
    vi.useRealTimers();
    await start('locked');
    vi.setSystemTime(Date.now() + 5 * 60_000);
    void fireEvent.pointerMove(window);
    expect(isAway()).toBe(false);
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

test('a command that finds the diary locked leaves nothing of it on the screen', async () => {
  const hands = await start();
  await hands.click(await button('Incidents'));
  const line = await button(/waiting outside the library/);
  const end = refuse('incident', { kind: 'locked' });
  await hands.click(line);
  await text('This is locked.');
  expect(document.body.textContent).not.toContain('library');
  end();
  await hands.click(await button('Continue'));
  await box('Passphrase');
});

test('a command of an earlier visit that was locked out says nothing of this one', async () => {
  const hands = await start();
  const end = hold('patterns');
  await hands.click(await button('Patterns'));
  await vi.waitFor(() => expect(fake.call).toHaveBeenCalledWith('patterns', expect.anything()));
  await hands.click(await button('Leave'));
  await hands.click(await button('Continue'));
  await hands.type(await box('Passphrase'), 'open sesame{Enter}');
  await box('What happened?');
  end({ kind: 'locked' });
  await Promise.resolve();
  expect(isAway()).toBe(false);
  expect(await box('What happened?')).toBeVisible();
});

test('what stands in the box is kept before it is saved, so that a lock loses none of it', async () => {
  const hands = await start();
  await hands.type(await box('What happened?'), 'He came to the shop');
  const call = fake.call.bind(fake);
  const locking = vi.spyOn(fake, 'call').mockImplementation(async (command, takes) => {
    if (command === 'finish_draft') {
      await call('lock_diary', {});
    }
    return call(command, takes);
  });
  await hands.click(await button('Save'));
  await text('This is locked.');
  locking.mockRestore();
  await hands.click(await button('Continue'));
  await hands.type(await box('Passphrase'), 'open sesame{Enter}');
  expect(await box('What happened?')).toHaveValue('He came to the shop');
  expect(screen.queryByText(/could not be kept/)).toBeNull();
});
