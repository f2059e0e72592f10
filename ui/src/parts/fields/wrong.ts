/** What is wrong with a field, by the path that a problem names: `terms.2.says`. */
import type { Problem } from '../../contract/types';
import { say } from '../../sentences.svelte';

/** Gives what is wrong with the field at a path, if anything. */
export type Wrong = (path: string) => string | undefined;

export const wrongIn =
  (problem: Problem | null): Wrong =>
  (path) =>
    problem?.about === path ? say(`problem-${problem.kind}`, { about: path }) : undefined;

/** The field that a problem lies in, without rows. */
export const fieldOf = (problem: Problem | null): string => problem?.about?.split('.')[0] ?? '';

/** Gives the focus to the first field that is wrong, of those in view. */
export function focusWrong(): boolean {
  const wrong = document.querySelector<HTMLElement>('main :is([aria-invalid], [data-wrong])');
  wrong?.focus();
  return wrong !== null;
}
