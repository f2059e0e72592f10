/**
 * The question that stands before any file comes in: whether it shows someone
 * under 18 undressed. The shell knows whether it was answered in this sitting.
 */
import { forgetArrivals, mayComeIn, noneUnder18 } from './api';

let face = $state<'closed' | 'question' | 'stop'>('closed');
let asking: Promise<boolean> | null = null;
let answered: (may: boolean) => void = () => undefined;

/** What is shown of it: nothing, the question, or what to do instead. */
export const under18 = (): typeof face => face;

/** Asks; whoever asks meanwhile is given the same answer. */
export function askUnder18(): Promise<boolean> {
  asking ??= new Promise((given) => {
    face = 'question';
    answered = given;
  });
  return asking;
}

function give(may: boolean): void {
  asking = null;
  answered(may);
}

/** "No": what waits for it comes in. */
export async function sayNone(): Promise<void> {
  try {
    await noneUnder18();
    face = 'closed';
    give(true);
  } catch {
    close();
  }
}

/** "Yes" or "I am not sure": nothing comes in, and what to do is shown. */
export function stop(): void {
  face = 'stop';
  refuse();
}

/** Goes back without an answer. */
export function close(): void {
  face = 'closed';
  refuse();
}

function refuse(): void {
  give(false);
  // Where the diary was left meanwhile, nothing waits any more.
  void forgetArrivals().catch(() => null);
}

/** Does `add` once nothing of it shows someone under 18 undressed; gives nothing where it may. */
export async function comingIn<T>(add: () => Promise<T>): Promise<T | null> {
  return (await mayComeIn()) || (await askUnder18()) ? add() : null;
}
