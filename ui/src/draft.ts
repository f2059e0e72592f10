/** Keeping a draft: at every pause, one keeping at a time, never after saving. */

const PAUSE_MS = 600;

/** Keeps what is being typed. */
export interface Keeper<T> {
  /** Notes what is typed now; it is kept at the next pause. */
  typed(what: T): void;
  /** Keeps at once what was typed and not kept yet. */
  now(): Promise<void>;
  /** Waits for a keeping under way and forgets what was not kept yet. */
  drop(): Promise<void>;
}

export function keeper<T>(keep: (what: T) => Promise<unknown>, told: (kept: boolean) => void): Keeper<T> {
  let waiting: { what: T } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let line: Promise<void> = Promise.resolve();

  function now(): Promise<void> {
    clearTimeout(timer);
    if (waiting !== null) {
      const { what } = waiting;
      waiting = null;
      line = line.then(() => keep(what)).then(
        () => told(true),
        () => told(false),
      );
    }
    return line;
  }

  return {
    typed(what) {
      waiting = { what };
      clearTimeout(timer);
      timer = setTimeout(() => void now(), PAUSE_MS);
    },
    now,
    drop() {
      clearTimeout(timer);
      waiting = null;
      return line;
    },
  };
}
