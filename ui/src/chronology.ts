/**
 * What a list by date shows between its rows: how long nothing was written
 * down, and how much fell on one day. Only of days that are known.
 */
import type { IncidentRow } from './contract/types';

/** A time in which no entry lies. */
export interface Gap {
  unit: 'weeks' | 'months';
  count: number;
}

/** Several entries of one day. */
export interface Burst {
  entries: number;
  /** The same with each series by its number. */
  times: number;
}

/** What belongs to a row. */
export interface Beside {
  /** The gap between it and the row before it. */
  gap: Gap | null;
  /** The burst that begins with it. */
  burst: Burst | null;
  /** Whether it is one of the entries of a burst. */
  isOfBurst: boolean;
}

/** Whether the list goes on before its first row, and after its last. */
export interface Borders {
  before: boolean;
  after: boolean;
}

const DAY_MS = 86_400_000;
/** A gap is named from so many days on. */
const GAP_DAYS = 21;
/** From so many days on it is told in months; no three months are longer. */
const MONTHS_DAYS = 92;
/** So many entries on one day are named. */
const BURST = 3;

/** The day of a row, where it is known to be that one. */
const dayOf = ({ date, lastDate, isSure }: IncidentRow): string | null => (isSure && date === lastDate ? date : null);

/** The day that a row counts for: of what was taken back it does not. */
const countsFor = (row: IncidentRow): string | null => (row.status === 'current' ? dayOf(row) : null);

/** What stands beside each of these rows, which are in the order of their days, the oldest or the newest first. */
export function chronology(rows: readonly IncidentRow[], borders: Borders): Beside[] {
  const bursts = burstsOf(rows, borders);
  const begun = new Set<string>();
  return rows.map((row, place) => {
    const day = countsFor(row) ?? '';
    const burst = bursts.get(day);
    const begins = burst !== undefined && !begun.has(day);
    begun.add(day);
    return { gap: gapBefore(rows, place), burst: begins ? burst : null, isOfBurst: burst !== undefined };
  });
}

/** The gap before a row, where both days are known and no entry may lie in it. */
function gapBefore(rows: readonly IncidentRow[], place: number): Gap | null {
  const [one, other] = [rows[place - 1], rows[place]].map((row) => (row === undefined ? null : dayOf(row)));
  if (one === null || one === undefined || other === null || other === undefined) {
    return null;
  }
  const [from, to] = one < other ? [one, other] : [other, one];
  const reaches = rows.some(({ date, lastDate }) => date !== null && date <= from && (lastDate ?? date) > from);
  return reaches ? null : gap(new Date(from), new Date(to));
}

function gap(from: Date, to: Date): Gap | null {
  const days = Math.round((to.getTime() - from.getTime()) / DAY_MS);
  if (days < GAP_DAYS) {
    return null;
  }
  if (days < MONTHS_DAYS) {
    return { unit: 'weeks', count: Math.floor(days / 7) };
  }
  const months = (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth();
  return { unit: 'months', count: to.getUTCDate() < from.getUTCDate() ? months - 1 : months };
}

/** The bursts by their days. A day that may go on beyond a border is none: not all of it is seen. */
function burstsOf(rows: readonly IncidentRow[], { before, after }: Borders): Map<string, Burst> {
  const cut = [before ? rows[0]?.date : null, after ? rows.at(-1)?.date : null];
  const days = new Map<string, Burst>();
  for (const row of rows) {
    const day = countsFor(row);
    if (day !== null && !cut.includes(day)) {
      const { entries, times } = days.get(day) ?? { entries: 0, times: 0 };
      days.set(day, { entries: entries + 1, times: times + row.times });
    }
  }
  return new Map([...days].filter(([, { entries }]) => entries >= BURST));
}
