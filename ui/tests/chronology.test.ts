/** Gaps and bursts of a list by date. */
import { expect, test } from 'vitest';
import { chronology } from '../src/chronology';
import type { IncidentRow } from '../src/contract/types';

const whole = { before: false, after: false };

let number = 0;
const row = (date: string | null, more: Partial<IncidentRow> = {}): IncidentRow => ({
  number: (number += 1),
  status: 'current',
  date,
  lastDate: date,
  isSure: date !== null,
  whenText: '',
  monthText: '',
  excerpt: '',
  marks: [],
  ways: [],
  times: 1,
  exhibits: 0,
  corrected: false,
  ...more,
});

const gaps = (...rows: IncidentRow[]): string[] =>
  chronology(rows, whole).map(({ gap }) => (gap === null ? '' : `${gap.count} ${gap.unit}`));
const apart = (from: string, to: string): string | undefined => gaps(row(from), row(to))[1];

test('a gap is named from three weeks on, in whole weeks, and from three months on in months', () => {
  expect(apart('2026-05-01', '2026-05-21')).toBe('');
  expect(apart('2026-05-01', '2026-05-22')).toBe('3 weeks');
  expect(apart('2026-05-01', '2026-06-11')).toBe('5 weeks');
  expect(apart('2026-01-01', '2026-04-02')).toBe('13 weeks');
  expect(apart('2026-01-01', '2026-04-03')).toBe('3 months');
  expect(apart('2025-11-30', '2026-03-29')).toBe('3 months');
  expect(apart('2024-02-29', '2026-03-01')).toBe('24 months');
});

test('no clock that goes forward or back makes a gap shorter', () => {
  expect(apart('2026-03-20', '2026-04-10')).toBe('3 weeks');
  expect(apart('2026-10-10', '2026-10-31')).toBe('3 weeks');
});

test('the newest first has the same gaps', () => {
  expect(gaps(row(null), row('2026-05-22'), row('2026-05-01'))).toEqual(['', '', '3 weeks']);
});

test('days that are not known make no gap', () => {
  const about = row('2026-03-01', { isSure: false });
  const between = row('2026-03-01', { lastDate: '2026-03-05' });
  expect(gaps(about, row('2026-05-01'))).toEqual(['', '']);
  expect(gaps(between, row('2026-05-01'))).toEqual(['', '']);
  expect(gaps(row('2026-01-01'), about)).toEqual(['', '']);
  expect(gaps(row('2026-05-01'), row(null))).toEqual(['', '']);
});

test('a time that an earlier entry may reach into is no gap', () => {
  const long = row('2026-01-01', { lastDate: '2026-05-01' });
  expect(gaps(long, row('2026-01-05'), row('2026-06-01'))).toEqual(['', '', '']);
  const short = row('2026-01-01', { lastDate: '2026-01-05' });
  expect(gaps(short, row('2026-01-05'), row('2026-06-01'))).toEqual(['', '', '4 months']);
});

test('what the shell does not tell makes no gap and no burst', () => {
  const bare = (date: string): IncidentRow => {
    const { lastDate: _, isSure: __, ...rest } = row(date);
    return rest as IncidentRow;
  };
  const rows = ['2026-01-01', '2026-05-01', '2026-05-01', '2026-05-01'].map(bare);
  expect(chronology(rows, whole).every(({ gap, burst }) => gap === null && burst === null)).toBe(true);
});

test('three entries on one day are a burst that stands once, with each series by its number', () => {
  const rows = [row('2026-05-01'), row('2026-05-02'), row('2026-05-02', { times: 35 }), row('2026-05-02'), row('2026-05-03'), row('2026-05-03')];
  const found = chronology(rows, whole);
  expect(found.map(({ burst }) => burst)).toEqual([null, { entries: 3, times: 37 }, null, null, null, null]);
  expect(found.map(({ isOfBurst }) => isOfBurst)).toEqual([false, true, true, true, false, false]);
});

test('what was taken back, and what was about then, does not count on a day', () => {
  const day = '2026-05-02';
  const rows = [row(day, { status: 'withdrawn' }), row(day), row(day, { isSure: false }), row(day), row(day)];
  const found = chronology(rows, whole);
  expect(found.map(({ burst }) => burst?.entries ?? 0)).toEqual([0, 3, 0, 0, 0]);
  expect(found.map(({ isOfBurst }) => isOfBurst)).toEqual([false, true, false, true, true]);
  expect(chronology(rows.slice(0, 4), whole).every(({ burst }) => burst === null)).toBe(true);
});

test('a day that may go on beyond the border of a page is not counted', () => {
  const rows = ['2026-05-03', '2026-05-03', '2026-05-03', '2026-05-02', '2026-05-02', '2026-05-02'].map((date) => row(date));
  const days = (before: boolean, after: boolean): number => chronology(rows, { before, after }).filter(({ burst }) => burst !== null).length;
  expect(days(false, false)).toBe(2);
  expect(days(true, false)).toBe(1);
  expect(days(false, true)).toBe(1);
  expect(days(true, true)).toBe(0);
});
