/** Commands that fail, over the diary in memory. */
import { vi } from 'vitest';
import type { Command } from '../../src/contract/commands';
import type { Problem } from '../../src/contract/types';
import { fake } from '../../src/fake/backend';

/** Has one command fail with a problem; gives what ends that. */
export function refuse(command: Command, problem: Problem): () => void {
  const call = fake.call.bind(fake);
  const refused = vi
    .spyOn(fake, 'call')
    .mockImplementation((called, takes) => (called === command ? Promise.reject(problem) : call(called, takes)));
  return () => refused.mockRestore();
}

/** Has one command wait; gives what ends it with a problem. */
export function hold(command: Command): (problem: Problem) => void {
  const call = fake.call.bind(fake);
  let end = (_: Problem): void => undefined;
  vi.spyOn(fake, 'call').mockImplementation((called, takes) =>
    called === command ? new Promise((_, refused) => (end = refused)) : call(called, takes),
  );
  return (problem) => end(problem);
}
