import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keeper } from '../src/draft';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a draft is kept at a pause of 600 ms, and only what was typed last', async () => {
  const keep = vi.fn((_: string) => Promise.resolve());
  const draft = keeper(keep, () => undefined);
  draft.typed('a');
  await vi.advanceTimersByTimeAsync(599);
  draft.typed('ab');
  await vi.advanceTimersByTimeAsync(599);
  expect(keep).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(keep.mock.calls).toEqual([['ab']]);
});

test('leaving keeps at once what was not kept yet', async () => {
  const keep = vi.fn((_: string) => Promise.resolve());
  const draft = keeper(keep, () => undefined);
  draft.typed('a');
  await draft.now();
  await draft.now();
  expect(keep.mock.calls).toEqual([['a']]);
});

test('a draft is never kept after the entry was saved', async () => {
  const done: string[] = [];
  const draft = keeper(
    (what: string) => new Promise((kept) => setTimeout(() => kept(done.push(what)), 50)),
    () => undefined,
  );
  draft.typed('under way');
  await vi.advanceTimersByTimeAsync(610);
  draft.typed('too late');
  const dropped = draft.drop().then(() => done.push('saved'));
  await vi.advanceTimersByTimeAsync(2000);
  await dropped;
  expect(done).toEqual(['under way', 'saved']);
});

test('a draft that could not be kept is tried again when the person leaves, and never after saving', async () => {
  let full = true;
  const keep = vi.fn((_: string) => (full ? Promise.reject(new Error('full')) : Promise.resolve()));
  const draft = keeper(keep, () => undefined);
  draft.typed('a');
  expect(await draft.now()).toBe(false);
  expect(await draft.now()).toBe(false);
  full = false;
  expect(await draft.now()).toBe(true);
  expect(keep.mock.calls).toEqual([['a'], ['a'], ['a']]);
  full = true;
  draft.typed('b');
  const failing = draft.now();
  await draft.drop();
  expect(await failing).toBe(false);
  expect(await draft.now()).toBe(true);
  expect(keep).toHaveBeenCalledTimes(4);
});

test('a draft that could not be kept is told, and the next is kept', async () => {
  const told: boolean[] = [];
  let full = true;
  const draft = keeper(
    () => (full ? Promise.reject(new Error('full')) : Promise.resolve()),
    (kept) => told.push(kept),
  );
  draft.typed('a');
  await draft.now();
  full = false;
  draft.typed('b');
  await draft.now();
  expect(told).toEqual([false, true]);
});
