/** The cards that a field can be tied to. */
import { addCard, cards } from '../../api';
import type { CardKind } from '../../contract/types';
import { say } from '../../sentences.svelte';
import { cardShape } from './shapes';

export interface Choosable {
  /** Its number, as a field has it. */
  value: string;
  text: string;
  /** Whether it was not taken back. */
  stands: boolean;
}

/** All of a kind. */
export async function choosable(kind: CardKind): Promise<Choosable[]> {
  const all: Choosable[] = [];
  for (let page = await cards(kind); ; page = await cards(kind, all.length)) {
    all.push(
      ...page.rows.map(({ number, title, status }) => ({ value: String(number), text: title, stands: status === 'current' })),
    );
    if (all.length >= page.total || page.rows.length === 0) {
      return all;
    }
  }
}

/** Those that stand, and those that are chosen already, whatever became of them. */
export function offered(all: readonly Choosable[], chosen: readonly string[], kind: CardKind): Choosable[] {
  const listed = all.filter(({ stands, value }) => stands || chosen.includes(value));
  const missing = chosen.filter((number) => number !== '' && listed.every(({ value }) => value !== number));
  const named = missing.map((value) => ({ value, text: say(`numbered-${kind}`, { number: value }), stands: false }));
  return [...listed, ...named];
}

/** The field that names a card of this kind, where its first field is a name. */
export async function naming(kind: CardKind): Promise<string | null> {
  const [first] = (await cardShape(kind)).fields;
  return first?.input === 'line' ? first.key : null;
}

/** Adds a card with just a name; gives its number. */
export async function addNamed(kind: CardKind, field: string, name: string): Promise<string> {
  const view = await addCard(kind, { fields: { [field]: name }, helpedBy: '' });
  return String(view.number);
}
