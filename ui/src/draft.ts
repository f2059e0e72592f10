/** Keeping a draft: at every pause, one keeping at a time, never after saving. */

const PAUSE_MS = 600;

/** Keeps what is being typed. */
export interface Keeper<T> {
  /** Notes what is typed now; it is kept at the next pause. */
  typed(what: T): void;
  /** Keeps at once what was typed and not kept yet; gives whether all of it is kept. */
  now(): Promise<boolean>;
  /** Waits for a keeping under way and forgets what was not kept yet. */
  drop(): Promise<void>;
}

export function keeper<T>(keep: (what: T) => Promise<unknown>, told: (kept: boolean) => void): Keeper<T> {
  let waiting: { what: T } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let line: Promise<boolean> = Promise.resolve(true);

  function now(): Promise<boolean> {
    clearTimeout(timer);
    if (waiting !== null) {
      const { what } = waiting;
      waiting = null;
      line = line.then(() => keep(what)).then(
        () => (told(true), true),
        () => {
          // Tried again with what is typed next, or when the person leaves.
          waiting ??= { what };
          told(false);
          return false;
        },
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
    async drop() {
      clearTimeout(timer);
      waiting = null;
      await line;
      waiting = null;
      line = Promise.resolve(true);
    },
  };
}
