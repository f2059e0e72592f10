/** Which fields a form has: asked for once, the same in every diary. */
import { shapes } from '../../api';
import type { CardKind, CardShape, FieldShape, Shapes } from '../../contract/types';

let asked: Promise<Shapes> | null = null;

function all(): Promise<Shapes> {
  asked ??= shapes().catch((problem: unknown) => {
    asked = null;
    throw problem;
  });
  return asked;
}

/** The fields of a kind of card. */
export async function cardShape(kind: CardKind): Promise<CardShape> {
  const { cards } = await all();
  return cards.find((shape) => shape.kind === kind) ?? { kind, isApart: true, fields: [] };
}

/** What can be said of an incident beside the account itself. */
export const incidentShape = async (): Promise<FieldShape[]> => (await all()).incident;
