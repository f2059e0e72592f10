/**
 * Leaving: everything goes from the screen at once, the draft is kept, the
 * diary is locked. By the Leave button, by Shift three times, when nothing has
 * been touched for a while, or because the shell says so.
 */
import { lockDiary } from './api';
import type { Locking, Problem } from './contract/types';

/** What keeps a draft; called before the keys are forgotten. */
type Keeping = () => Promise<unknown>;

const WITHIN_MS = 1500;
const KEEPING_MS = 150;
const MINUTE_MS = 60_000;

const keepings = new Set<Keeping>();
let away = $state(false);
let working = 0;
let departures = $state(0);
let locking: Pick<Locking, 'afterMinutes' | 'byShift'> = { afterMinutes: 5, byShift: true };

/** Locks from now on as the person has set it. */
export function lockAs(set: Locking): void {
  locking = set;
}

/** Whether the neutral lock screen is shown. */
export const isAway = (): boolean => away;

/** How often the person has left; whatever was shown before is over with the next time. */
export const departed = (): number => departures;

/** Comes back from the lock screen. */
export function comeBack(): void {
  away = false;
}

/** Has `keep` called before the diary is locked; gives what takes it back. */
export function beforeLeaving(keep: Keeping): () => void {
  keepings.add(keep);
  return () => void keepings.delete(keep);
}

/** Keeps every draft now. */
export const keepDrafts = (): Promise<unknown> => Promise.allSettled([...keepings].map((keep) => keep()));

/** Leaves. The screen is clear before anything is waited for. */
export async function leave(): Promise<void> {
  const kept = keepDrafts();
  away = true;
  departures += 1;
  await Promise.race([kept, new Promise((done) => setTimeout(done, KEEPING_MS))]);
  await lockDiary().catch(() => null);
}

/** Clears the screen when the shell has locked the diary itself. */
export function wasLocked(): void {
  away = true;
  departures += 1;
}

/** Opens the diary; locks it again at once where the person has left meanwhile. */
export async function opening<T>(work: Promise<T>): Promise<T> {
  const before = departures;
  const opened = await work;
  if (departures !== before) {
    await lockDiary().catch(() => null);
    throw { kind: 'locked' } satisfies Problem;
  }
  return opened;
}

/** Runs long work, during which idleness does not lock. */
export async function atWork<T>(work: Promise<T>): Promise<T> {
  working += 1;
  try {
    return await work;
  } finally {
    working -= 1;
  }
}

/** Hears Shift three times within 1.5 seconds, with no other key between. */
export function hearShift(): () => void {
  let presses: number[] = [];
  const pressed = (event: KeyboardEvent): void => {
    if (event.key !== 'Shift') {
      presses = [];
    } else if (!event.repeat) {
      presses = locking.byShift ? [...presses, event.timeStamp].slice(-3) : [];
      const [first] = presses;
      if (presses.length === 3 && first !== undefined && event.timeStamp - first <= WITHIN_MS) {
        presses = [];
        void leave();
      }
    }
  };
  window.addEventListener('keydown', pressed, { capture: true });
  return () => window.removeEventListener('keydown', pressed, { capture: true });
}

/** Calls `idle` when nothing was touched for as long as was set, and nothing is at work. */
export function hearIdleness(idle: () => void): () => void {
  const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;
  let touched = Date.now();
  const touch = (): void => {
    touched = Date.now();
  };
  const watch = setInterval(() => {
    if (working > 0) {
      touch();
    } else if (locking.afterMinutes > 0 && Date.now() - touched >= locking.afterMinutes * MINUTE_MS) {
      idle();
    }
  }, 5_000);
  for (const sign of signs) {
    window.addEventListener(sign, touch, { capture: true, passive: true });
  }
  return () => {
    clearInterval(watch);
    for (const sign of signs) {
      window.removeEventListener(sign, touch, { capture: true });
    }
  };
}
