/** Reads times in words, as far as the diary in memory needs it. Its day is Wednesday 3 June 2026. */
import type { FieldInput, PointForm, Problem, WhenForm, WhenRead } from '../contract/types';
import { blankPoint } from '../forms';
import { dayOf, dayText, lastDayOf, whenText } from './texts';

const TODAY = '2026-06-03';
const DAY_MS = 86_400_000;
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const parts: Record<string, [string, string]> = {
  morning: ['06:00', '12:00'],
  afternoon: ['12:00', '18:00'],
  evening: ['18:00', '23:00'],
  night: ['22:00', '23:59'],
};

const fail = (kind: Problem['kind'] = 'date-unreadable'): never => {
  throw { kind, about: 'when' } satisfies Problem;
};

/** The day so many days ahead, `YYYY-MM-DD`. */
export const ahead = (days: number): string => before(-days);

const before = (days: number): string => new Date(Date.parse(TODAY) - days * DAY_MS).toISOString().slice(0, 10);

/** A day, where the words begin with one; and what is left of them. */
function day(words: string): [day: string, rest: string] | null {
  const iso = /^(\d{4})-(\d\d)-(\d\d)/.exec(words);
  if (iso !== null) {
    return [iso[0], words.slice(iso[0].length)];
  }
  const named = /^(today|yesterday)/.exec(words);
  if (named !== null) {
    return [before(named[0] === 'today' ? 0 : 1), words.slice(named[0].length)];
  }
  const last = /^last (sun|mon|tue|wed|thu|fri|sat)[a-z]*/.exec(words);
  if (last !== null) {
    const back = (new Date(TODAY).getUTCDay() - weekdays.indexOf(last[1] ?? '') + 7) % 7 || 7;
    return [before(back), words.slice(last[0].length)];
  }
  const typed = /^(\d{1,2})[ ./](\d{1,2}|[a-z]+)[ ./](\d{4})/.exec(words);
  const month = months.findIndex((name) => typed?.[2]?.startsWith(name)) + 1 || Number(typed?.[2]);
  if (typed === null || Number.isNaN(month) || month > 12) {
    return null;
  }
  const two = (part: string | number): string => String(part).padStart(2, '0');
  return [`${typed[3]}-${two(month)}-${two(typed[1] ?? '')}`, words.slice(typed[0].length)];
}

const at = (date: string, time = ''): PointForm => ({ ...blankPoint(), date, time });

function point(words: string): WhenForm {
  const [date, rest] = day(words.trim()) ?? fail();
  const left = rest.replace(/^[ ,]*(at )?/, '').trim();
  const part = parts[left];
  if (part !== undefined) {
    return { is: 'between', from: at(date, part[0]), to: at(date, part[1]) };
  }
  const time = /^(\d{1,2})[:.](\d\d)( second pass)?$/.exec(left);
  if (time !== null) {
    const clock = `${time[1]?.padStart(2, '0')}:${time[2]}`;
    return { is: 'exact', at: { ...at(date, clock), secondPass: time[3] !== undefined } };
  }
  return left === '' ? { is: 'day', on: date } : fail();
}

function only(words: string): PointForm {
  const read = point(words);
  return read.is === 'exact' ? read.at : read.is === 'day' ? at(read.on) : fail();
}

/** The time that some words say. */
export function readForm(text: string): WhenForm {
  const words = text.trim().toLowerCase();
  const between = /^between (.+) and (.+)$/.exec(words);
  if (between !== null) {
    return { is: 'between', from: only(between[1] ?? ''), to: only(between[2] ?? '') };
  }
  return words.startsWith('about ') ? { is: 'about', at: only(words.slice(6)) } : point(words);
}

/** The day that some words say, `YYYY-MM-DD`. */
export function readDay(text: string): string {
  const read = readForm(text);
  return read.is === 'day' ? read.on : fail();
}

/** The time that a form says, in words or in boxes, as it is kept. */
export function meant(when: WhenForm): WhenForm {
  const form = when.is === 'words' ? readForm(when.text) : when;
  const days = [dayOf(form), lastDayOf(form)].filter((one) => one !== null);
  if (!days.every((one) => /^\d{4}-\d\d-\d\d$/.test(one))) {
    return fail();
  }
  const isAhead = form.is === 'exact' && Date.parse(`${form.at.date}T${form.at.time || '00:00'}`) > Date.now();
  return isAhead ? fail('not-yet') : form;
}

export function readWhen(when: WhenForm): WhenRead {
  const form = meant(when);
  const isOpen = form.is === 'exact' && form.at.date === '2025-10-26' && form.at.time.startsWith('01') && !form.at.secondPass;
  const second: WhenForm | null =
    when.is === 'words' ? { ...when, text: `${when.text} second pass` } : form.is === 'exact' ? { is: 'exact', at: { ...form.at, secondPass: true } } : null;
  return { text: whenText(form), form, otherPass: isOpen ? second : null };
}

/** What some words say in a field, in full. */
export const inFull = (input: FieldInput, words: string): string =>
  input === 'when' ? whenText(readForm(words)) : dayText(readDay(words));

/** A time as a form of a card has it. */
export function line(when: WhenForm): string {
  const said = ({ date, time }: PointForm): string => [date, time].filter(Boolean).join(' ');
  switch (when.is) {
    case 'exact':
      return said(when.at);
    case 'about':
      return `about ${said(when.at)}`;
    case 'between':
      return `between ${said(when.from)} and ${said(when.to)}`;
    case 'day':
      return when.on;
    case 'words':
      return when.text;
    case 'unknown':
      return 'unknown';
  }
}
