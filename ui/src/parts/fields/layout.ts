/**
 * How the form of each kind of card is laid out: what is asked at once, and
 * what opens when wanted. A key that stands nowhere here is shown in the last
 * section, so none can be forgotten.
 */
import type { CardKind, FieldShape } from '../../contract/types';

interface Layout {
  /** What is asked at once. */
  first: readonly string[];
  /** What opens when wanted, under the sentence `part-<name>`. */
  parts: readonly { name: string; keys: readonly string[] }[];
}

const layouts: Record<CardKind, Layout> = {
  person: {
    first: ['name', 'role', 'aliases', 'relationship'],
    parts: [
      { name: 'looks', keys: ['looks', 'born', 'vehicles', 'exhibits'] },
      { name: 'where', keys: ['area', 'address', 'work', 'faith'] },
      { name: 'danger', keys: ['weapons', 'violence', 'substances', 'skills', 'orders-now', 'others'] },
      { name: 'helps', keys: ['saw', 'willing', 'organisation'] },
    ],
  },
  account: { first: ['handle', 'platform', 'person', 'why-them'], parts: [] },
  place: { first: ['name', 'kind', 'known', 'may-be-named'], parts: [] },
  request: { first: ['when', 'person', 'how', 'words', 'reply'], parts: [] },
  report: {
    first: ['when', 'whom', 'organisation', 'reference'],
    parts: [
      { name: 'officer', keys: ['name', 'officer-number', 'how'] },
      { name: 'answer', keys: ['told', 'said', 'promised'] },
      { name: 'follow', keys: ['follow-up', 'followed-up'] },
    ],
  },
  change: { first: ['what', 'kinds', 'since', 'cost'], parts: [] },
  item: {
    first: ['what', 'found', 'found-at', 'kept-at'],
    parts: [{ name: 'handling', keys: ['found-by', 'touched-by', 'photographed', 'packaging', 'sealed', 'handed-to'] }],
  },
  elsewhere: {
    first: ['what', 'kind', 'owner', 'gone-by'],
    parts: [{ name: 'asked', keys: ['asked', 'asked-on', 'asked-whom', 'reply', 'secured'] }],
  },
  order: { first: ['kind', 'person', 'court', 'served', 'ends', 'terms'], parts: [] },
  wish: { first: ['what', 'why', 'places', 'incidents'], parts: [] },
  receipt: {
    first: ['version', 'when', 'name', 'officer-number', 'organisation', 'by', 'reference'],
    parts: [],
  },
  'private-note': { first: ['text', 'incidents'], parts: [] },
  contact: { first: ['person', 'phones', 'emails', 'address', 'safely'], parts: [] },
  sheet: {
    first: ['full-name', 'called', 'pronouns', 'born'],
    parts: [
      { name: 'reach', keys: ['address', 'secret-places', 'phones', 'emails', 'safely', 'safe-word'] },
      { name: 'children', keys: ['children'] },
      { name: 'needs', keys: ['language', 'needs', 'court-wishes', 'avoid', 'supporter'] },
    ],
  },
  'saved-search': { first: ['name', 'words'], parts: [] },
};

export interface Part {
  /** What its heading says, as `part-<name>`; `first` has none. */
  name: string;
  fields: FieldShape[];
}

/** The fields of a form, in the parts that it is laid out in. The last is `more`. */
export function laidOut(kind: CardKind, fields: readonly FieldShape[]): Part[] {
  const { first, parts } = layouts[kind];
  const named = [{ name: 'first', keys: first }, ...parts];
  const placed = new Set(named.flatMap(({ keys }) => keys));
  const pick = (keys: readonly string[]): FieldShape[] =>
    keys.flatMap((key) => fields.filter((field) => field.key === key));
  const rest = fields.filter(({ key }) => !placed.has(key));
  return [...named.map(({ name, keys }) => ({ name, fields: pick(keys) })), { name: 'more', fields: rest }];
}
