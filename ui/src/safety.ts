/** What was chosen about what may give the writer away, and how it is carried out. */
import type { Problem, SafetyCheck, SafetyHit } from './contract/types';

/** What is to be done with something that was found. */
export type Choice = 'leave' | 'hold-back';

/** What was chosen, by the id of what was found. */
export type Chosen = Record<string, Choice>;

interface Doing {
  /** Keeps that these may stay, and looks again. */
  leave: (ids: string[]) => Promise<SafetyCheck>;
  /** Holds these back, and looks again. */
  holdBack: (hits: SafetyHit[]) => Promise<SafetyCheck>;
}

/** What still waits for an answer. */
export const unanswered = (check: SafetyCheck): SafetyHit[] => check.hits.filter((hit) => !hit.isLeft);

/** Does what was chosen; a problem where something is left to be answered. */
export async function settle(check: SafetyCheck, chosen: Chosen, { leave, holdBack }: Doing): Promise<void> {
  const chose = (choice: Choice): SafetyHit[] => unanswered(check).filter((hit) => chosen[hit.id] === choice);
  const [left, held] = [chose('leave'), chose('hold-back')];
  let last = check;
  if (left.length > 0) {
    last = await leave(left.map((hit) => hit.id));
  }
  if (held.length > 0) {
    last = await holdBack(held);
  }
  if (last.unanswered > 0) {
    throw { kind: 'safety-unanswered', about: String(last.unanswered) } satisfies Problem;
  }
}
