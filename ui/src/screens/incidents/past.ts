/** Where a day stands in a list. */
import { incidents } from '../../api';
import { isBlank, textOf, type Values } from '../../values';

/**
 * How many entries of a list of so many stand before a day: of the newest
 * first, those that happened later. The end of the list that is open already is
 * the one that is narrowed; those without a day stand after all others.
 */
export async function past(search: Values, day: string, total: number): Promise<number> {
  const count = async (bounds: Values): Promise<number> =>
    (await incidents({ search: { ...search, ...bounds }, offset: 0, limit: 1 })).total;
  const newest = textOf(search['newest-first']) === 'yes';
  const [before, after] = newest ? (['from', 'to'] as const) : (['to', 'from'] as const);
  if (!isBlank(search[before]) && isBlank(search[after])) {
    return total - (await count({ [after]: day }));
  }
  const [since, within] = await Promise.all([count({ [before]: day }), count({ from: day, to: day })]);
  return since - within;
}
