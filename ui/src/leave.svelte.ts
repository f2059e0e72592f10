/**
 * Leaving: everything goes from the screen at once, the draft is kept, the
 * diary is locked. By the Leave button, by Shift three times, when nothing has
 * been touched for a while, or because the shell says so.
 */
import { untrack } from 'svelte';
import { diaryState, hear, lockDiary, watchCommands } from './api';
import type { Locking, Problem } from './contract/types';

/** What keeps a draft, and says whether it is kept; called before the keys are forgotten. */
type Keeping = () => Promise<boolean>;

const WITHIN_MS = 1500;
const KEEPING_MS = 150;
const MINUTE_MS = 60_000;
/** How often the clock is looked at. */
const LOOKING_MS = 5_000;
/** A clock that was not looked at for so long stood still; a window that is out of sight may look once a minute. */
const ASLEEP_MS = 2 * MINUTE_MS;

const keepings = new Set<Keeping>();
/** Whether the diary is open, as far as the page knows. */
let open = false;
let away = $state(false);
let lost = $state(false);
/** How many times recovery words are on the screen, and whether they were when the person left. */
let showing = 0;
let cutShort = $state(false);
let working = 0;
let departures = $state(0);
let locking: Pick<Locking, 'afterMinutes' | 'byShift'> = { afterMinutes: 5, byShift: true };

/** Locks from now on as the person has set it. */
export function lockAs(set: Locking): void {
  locking = set;
}

/** Whether the diary is open, whatever is shown of it. */
export const isOpen = (): boolean => open;

/** Notes whether the diary is open, as the shell says. */
export function noteOpen(is: boolean): void {
  open = is;
}

/** Whether the neutral lock screen is shown. */
export const isAway = (): boolean => away;

/** How often the person has left; whatever was shown before is over with the next time. */
export const departed = (): number => departures;

/** Whether something that was typed could not be kept when the person left. */
export const lostWords = (): boolean => lost;

/** Whether recovery words were on the screen when the person left. */
export const wordsCutShort = (): boolean => cutShort;

/** Notes that recovery words are on the screen; gives what takes it back. */
export function showingWords(): () => void {
  showing += 1;
  return () => void (showing -= 1);
}

/** Comes back from the lock screen. */
export function comeBack(): void {
  away = false;
}

/** Has `keep` called before the diary is locked; gives what takes it back. */
export function beforeLeaving(keep: Keeping): () => void {
  keepings.add(keep);
  return () => void keepings.delete(keep);
}

/** Has it be said on return that something was lost, where there is something that no draft is kept of. */
export const tellLoss = (is: () => boolean): (() => void) => beforeLeaving(() => Promise.resolve(!is()));

/** Keeps every draft now; gives whether all are kept. */
export async function keepDrafts(): Promise<boolean> {
  const kept = await Promise.allSettled([...keepings].map((keep) => keep()));
  return kept.every((one) => one.status === 'fulfilled' && one.value);
}

/** Clears the screen; what was typed is on its way. */
function depart(): Promise<boolean> {
  const kept = keepDrafts();
  // Left already, there is nothing more to keep.
  if (!away) {
    lost = false;
    cutShort = showing > 0;
    void kept.then((all) => (lost = !all));
  }
  away = true;
  open = false;
  departures += 1;
  return kept;
}

/** Leaves. The screen is clear before anything is waited for. */
export async function leave(): Promise<void> {
  const kept = depart();
  await Promise.race([kept, new Promise((done) => setTimeout(done, KEEPING_MS))]);
  await lockDiary().catch(() => null);
}

/** Clears the screen when the shell has locked the diary itself. */
export function wasLocked(): void {
  void depart();
}

/** Opens the diary; locks it again at once where the person has left meanwhile. */
export async function opening<T>(work: Promise<T>): Promise<T> {
  const before = departures;
  const opened = await work;
  if (departures !== before) {
    await lockDiary().catch(() => null);
    throw { kind: 'locked' } satisfies Problem;
  }
  open = true;
  return opened;
}

/** Erases the diary: that it is locked on the way is no leaving. */
export async function erasing(work: Promise<unknown>): Promise<void> {
  const before = departures;
  open = false;
  try {
    await atWork(work);
  } catch (thrown) {
    const isStill = await diaryState().then(
      (state) => state.open,
      () => false,
    );
    open = isStill && departures === before;
    throw thrown;
  }
}

// Nothing of a diary that a command finds locked stays on the screen.
watchCommands(() => {
  const before = untrack(() => departures);
  return () => {
    if (open && departures === before) {
      wasLocked();
    }
  };
});

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

/**
 * Calls `idle` when nothing was touched for as long as was set, and nothing is
 * at work; and when the computer has slept, also where the system does not say so.
 * While a dialog of the system stands open no work counts: what waits for its
 * answer would hold the diary open for ever. Its answer is a touch.
 */
export function hearIdleness(idle: () => void): () => void {
  const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;
  let touched = Date.now();
  let awake = touched;
  /** How many dialogs of the system stand open. */
  let picking = 0;
  const isBusy = (): boolean => working > 0 && picking === 0;

  /** Looks at the clock. A touch after the time was up does not begin a new one. */
  const look = (): void => {
    const now = Date.now();
    const slept = now - awake >= ASLEEP_MS;
    const isOver = locking.afterMinutes > 0 && now - touched >= locking.afterMinutes * MINUTE_MS;
    awake = now;
    if (slept || (isOver && !isBusy())) {
      idle();
    }
  };
  const touch = (): void => {
    look();
    touched = Date.now();
  };
  const watch = setInterval(() => {
    look();
    if (isBusy()) {
      touched = Date.now();
    }
  }, LOOKING_MS);
  const stopHearing = hear('picking', (begins) => {
    touch();
    picking += begins ? 1 : -1;
  });
  for (const sign of signs) {
    window.addEventListener(sign, touch, { capture: true, passive: true });
  }
  return () => {
    clearInterval(watch);
    stopHearing();
    for (const sign of signs) {
      window.removeEventListener(sign, touch, { capture: true });
    }
  };
}
