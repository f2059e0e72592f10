/** Where in an open diary the person is. */
import type { CardKind } from './contract/types';
import type { Values } from './values';

export type Place =
  /** Writing an entry; `broke` is an order that it broke a term of. */
  | { is: 'write'; broke?: number }
  | { is: 'incidents'; number: number | null }
  | { is: 'evidence'; number: number | null }
  | { is: 'cards'; kind: CardKind; number: number | null }
  /** Writing a card; `given` is filled in already. */
  | { is: 'new-card'; kind: CardKind; given: Values }
  | { is: 'find' }
  /** Counts over time, with charts. */
  | { is: 'patterns' }
  | { is: 'bundle' }
  /** The bundles that were made, and who took them. */
  | { is: 'versions' }
  | { is: 'seal' }
  | { is: 'checked' }
  | { is: 'copies' }
  | { is: 'settings' }
  /** Bringing in a log or photos. */
  | { is: 'bulk' }
  /** Finishing a draft that waits. */
  | { is: 'draft'; id: number }
  /** What the police look for. */
  | { is: 'grounds' }
  | { is: 'guides' }
  | { is: 'access' }
  | { is: 'before' };

/** An entry of the menu that leads to cards, with the kinds that share it. */
export const shared = {
  people: ['person', 'account', 'contact'],
  places: ['place'],
  orders: ['order', 'wish'],
  told: ['report', 'request'],
  changes: ['change'],
  things: ['item', 'elsewhere'],
  sheet: ['sheet', 'private-note'],
} as const satisfies Record<string, readonly CardKind[]>;

/** The kinds that stand on one page with this one; itself among them. */
export const besides = (kind: CardKind): readonly CardKind[] =>
  Object.values<readonly CardKind[]>(shared).find((kinds) => kinds.includes(kind)) ?? [kind];

/** Where a tie, or something that was found, leads: `incident`, `exhibit` or a kind of card. */
export function placeOf(kind: string, number: number): Place {
  switch (kind) {
    case 'incident':
      return { is: 'incidents', number };
    case 'exhibit':
      return { is: 'evidence', number };
    default:
      return { is: 'cards', kind: kind as CardKind, number };
  }
}
