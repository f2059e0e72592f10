/** What the shell says of its own accord, and who hears it. */
import type { Events } from '../contract/backend';

type Ears = { [E in keyof Events]: Set<(what: Events[E]) => void> };

const ears: Ears = {
  progress: new Set(),
  picking: new Set(),
  arriving: new Set(),
  attached: new Set(),
  'under-18': new Set(),
  problem: new Set(),
  locked: new Set(),
};

/** Has the shell say something of its own accord. */
export function happen<E extends keyof Events>(event: E, what: Events[E]): void {
  for (const told of ears[event]) {
    told(what);
  }
}

/** Hears it from now on; gives what stops the hearing. */
export function hear<E extends keyof Events>(event: E, told: (what: Events[E]) => void): () => void {
  ears[event].add(told);
  return () => void ears[event].delete(told);
}
