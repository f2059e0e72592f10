/** The guides, as `daymark guide` prints them; `tests/guides.test.ts` says how they are made. */
import type { Guide, GuideName } from '../contract/types';
import { language } from '../sentences.svelte';
import cy from './guides.cy.json' with { type: 'json' };
import english from './guides.en-GB.json' with { type: 'json' };

const made = { 'en-GB': english as Guide[], cy: cy as Guide[] };

/** What lies in the folder `content` beside the diary: guides that are read, and those that are not. */
let beside: { replaced: readonly GuideName[]; refused: readonly GuideName[] } = { replaced: [], refused: [] };

/** Has files beside the diary from now on, that take the place of guides or cannot. */
export function put(replaced: readonly GuideName[], refused: readonly GuideName[] = []): void {
  beside = { replaced, refused };
}

export function guide(name: GuideName, builtIn: boolean): Guide {
  const own = made[language()].find((one) => one.name === name);
  if (own === undefined) {
    throw new Error(`There is no guide ${name}.`);
  }
  return {
    ...own,
    isReplaced: !builtIn && beside.replaced.includes(name),
    isRefused: !builtIn && beside.refused.includes(name),
  };
}
