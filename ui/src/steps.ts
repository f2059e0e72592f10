/** Earlier states of a form, to step back to and forward again until it is saved. */

/** The most that are remembered. */
const MOST = 100;

export interface Steps<T> {
  /** Notes the state that the form has now. */
  note(state: T): void;
  /** The state before the one that it has now, where there is one. */
  back(now: T): T | null;
  /** The state that was stepped back from, where there is one. */
  forward(now: T): T | null;
  canGoBack(now: T): boolean;
  canGoForward(now: T): boolean;
}

/** Begins with the state that a form has at first. */
export function steps<T>(first: T): Steps<T> {
  // As text: what is remembered never changes with the form.
  let past = [JSON.stringify(first)];
  let future: string[] = [];

  const newest = (): string => past.at(-1) ?? '';
  const read = (text: string | undefined): T | null => (text === undefined ? null : (JSON.parse(text) as T));

  function note(state: T): void {
    const text = JSON.stringify(state);
    if (text !== newest()) {
      past = [...past.slice(1 - MOST), text];
      future = [];
    }
  }

  return {
    note,
    back(now) {
      note(now);
      if (past.length < 2) {
        return null;
      }
      future.push(past.pop() ?? '');
      return read(newest());
    },
    forward(now) {
      note(now);
      const next = future.pop();
      if (next !== undefined) {
        past.push(next);
      }
      return read(next);
    },
    canGoBack: (now) => past.length > 1 || JSON.stringify(now) !== newest(),
    canGoForward: (now) => future.length > 0 && JSON.stringify(now) === newest(),
  };
}
