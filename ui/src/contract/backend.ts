/** What stands behind the screens: what it can be asked, and what it tells of its own accord. */
import type { Command, Contract } from './commands';
import type { Arrived, Problem, Progress } from './types';

/** What the shell tells the window of its own accord. */
export interface Events {
  progress: Progress;
  /** A dialog of the system stands open, or does no more. */
  picking: boolean;
  /** Files come in by themselves, until `attached` or `problem`. */
  arriving: null;
  attached: Arrived;
  /** Files wait to be let in: what they show must be asked first. */
  'under-18': null;
  problem: Problem;
  locked: null;
}

/** What stands behind the screens: the shell, or a diary in memory. */
export interface Backend {
  call<C extends Command>(command: C, takes: Contract[C]['takes']): Promise<Contract[C]['gives']>;
  hear<E extends keyof Events>(event: E, told: (what: Events[E]) => void): () => void;
  /** The address of something shown: `exhibit/7`, `message/5/12/0`, `film/7/0/3`, `page/2`. */
  picture(path: string): string;
}
