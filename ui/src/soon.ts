/**
 * What a day is near for: evidence elsewhere that may be deleted, a report to
 * ask about again. It is said inside the diary, and nowhere else.
 */
import { card, cards } from './api';
import type { CardRow } from './contract/types';
import { textOf } from './values';

export interface Near {
  row: CardRow;
  /** The day, in words. */
  dayText: string;
}

/** The field with the day, and the one that says that it is done. */
const kinds = {
  elsewhere: { day: 'gone-by', done: 'secured' },
  report: { day: 'follow-up', done: 'followed-up' },
} as const;

/** How many are looked at, and how many are told. */
const LOOKED = 50;
const TOLD = 5;

/** Those that have a day and are not done, the soonest first. */
export async function near(kind: keyof typeof kinds): Promise<Near[]> {
  const { day, done } = kinds[kind];
  const { rows } = await cards(kind);
  const standing = rows.filter((row) => row.status === 'current').slice(0, LOOKED);
  const looked = await Promise.all(
    standing.map(async (row) => {
      const [newest] = (await card(kind, row.number)).versions;
      const fields = newest?.form.fields ?? {};
      const dayText = newest?.said.find((said) => said.key === day)?.texts[0] ?? '';
      return { row, dayText, by: textOf(fields[day]), done: textOf(fields[done]) === 'yes' };
    }),
  );
  // Days are kept as `YYYY-MM-DD`, so that their order is that of the calendar.
  return looked
    .filter((one) => one.by !== '' && !one.done)
    .toSorted((a, b) => a.by.localeCompare(b.by))
    .slice(0, TOLD)
    .map(({ row, dayText }) => ({ row, dayText }));
}
