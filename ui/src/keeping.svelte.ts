/** Forms whose words keep themselves as drafts: at every pause, when the person leaves, and when the form goes away. */
import { onMount } from 'svelte';
import { asProblem, dropFormDraft, keepFormDraft, keptFormDraft } from './api';
import type { DraftOf, Problem } from './contract/types';
import { keeper } from './draft';
import { beforeLeaving } from './leave.svelte';

/** What became of a draft. */
export type Kept = 'none' | 'kept' | 'failed';

/** A form whose words are kept. */
export interface Keeping<T> {
  readonly draft: Kept;
  /** Saves: what was typed last is kept first, and again where it cannot be saved. */
  save(work: (what: T) => Promise<unknown>): Promise<void>;
  /** From here on no draft is kept of what was typed. */
  drop(): Promise<void>;
  /** Notes what is kept already. */
  settle(text: string): void;
}

/** A form that comes back as it was left. */
export interface Returning<T> extends Keeping<T> {
  /** Whether it can be typed in: what was kept is back, or nothing was. */
  readonly isReady: boolean;
  readonly cameBack: boolean;
  /** Why what was kept cannot be read; nothing is kept in its place then. */
  readonly unread: Problem | null;
  /** Looks for what was kept once more. */
  look(): Promise<void>;
  /** Begins anew; what was kept goes with the first word that is typed. */
  anew(): void;
}

/** Keeps what stands in a form, from when a component begins; a draft only while `isReady`. */
export function keeping<T>(form: () => T, keep: (what: T) => Promise<unknown>, isReady = (): boolean => true): Keeping<T> {
  let draft = $state<Kept>('none');
  let saving = false;
  let known = JSON.stringify(form());
  const now = (): T => $state.snapshot(form()) as T;
  const kept = keeper<T>(keep, (done) => (draft = done ? 'kept' : 'failed'));

  onMount(() => {
    const stop = beforeLeaving(() => (isReady() ? kept.now() : Promise.resolve(JSON.stringify(form()) === known)));
    return () => {
      stop();
      void kept.now();
    };
  });

  $effect(() => {
    const typed = JSON.stringify(form());
    if (isReady() && typed !== known && !saving) {
      known = typed;
      kept.typed(now());
    }
  });

  return {
    get draft() {
      return draft;
    },
    async save(work) {
      // Where the diary turns out to be locked, all of it is kept.
      await kept.now();
      await kept.drop();
      saving = true;
      try {
        await work(now());
      } catch (thrown) {
        kept.typed(now());
        throw thrown;
      } finally {
        saving = false;
      }
    },
    drop: kept.drop,
    settle(text) {
      known = text;
    },
  };
}

/**
 * Keeps what stands in a form under a name of its own, and puts it back when
 * the form is opened again. What is blank is not kept.
 */
export function returning<T>(
  of: () => DraftOf,
  form: () => T,
  put: (kept: T) => void,
  isBlank: (what: T) => boolean,
): Returning<T> {
  const name = of();
  let isReady = $state(false);
  let cameBack = $state(false);
  let unread = $state<Problem | null>(null);
  const kept = keeping(
    form,
    (what) => (isBlank(what) ? dropFormDraft(name) : keepFormDraft(name, JSON.stringify(what))),
    () => isReady,
  );

  /** A draft that stays is seen the next time, and can be let go then. */
  const forget = (): Promise<unknown> => dropFormDraft(name).catch(() => null);

  async function look(): Promise<void> {
    unread = null;
    try {
      const text = await keptFormDraft(name);
      if (text !== null) {
        put(read<T>(text));
        kept.settle(text);
        cameBack = true;
      }
      isReady = true;
    } catch (thrown) {
      unread = asProblem(thrown);
    }
  }

  onMount(() => void look());

  return {
    get draft() {
      return kept.draft === 'kept' && isBlank(form()) ? 'none' : kept.draft;
    },
    get isReady() {
      return isReady;
    },
    get cameBack() {
      return cameBack;
    },
    get unread() {
      return unread;
    },
    look,
    anew() {
      [unread, isReady] = [null, true];
    },
    save: (work) =>
      kept.save(async (what) => {
        await work(what);
        cameBack = false;
        await forget();
      }),
    async drop() {
      await kept.drop();
      // What cannot be read stays until something is kept in its place.
      await (isReady ? forget() : null);
    },
    settle: kept.settle,
  };
}

/** What the page wrote down of a form. */
function read<T>(text: string): T {
  try {
    return JSON.parse(text) as T;
  } catch {
    throw { kind: 'draft-unreadable' } satisfies Problem;
  }
}
