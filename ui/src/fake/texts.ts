/** Dates, and what was done to copies, in words, as Daymark would say them. */
import type { PointForm, Step, WhenForm } from '../contract/types';
import { clock } from '../player/whole';
import { language, say } from '../sentences.svelte';

/** A day, `YYYY-MM-DD`, in words. */
export function dayText(date: string): string {
  const day = new Date(`${date}T12:00:00Z`);
  return say('date-full', {
    weekday: say(`weekday-${day.getUTCDay() === 0 ? 7 : day.getUTCDay()}`),
    day: day.getUTCDate(),
    month: say(`month-${day.getUTCMonth() + 1}`),
    year: String(day.getUTCFullYear()),
  });
}

export function pointText(point: PointForm): string {
  const date = dayText(point.date);
  return point.time === '' ? date : say('time-full', { date, time: point.time, zone: point.secondPass ? 'GMT' : 'BST' });
}

export function whenText(when: WhenForm): string {
  switch (when.is) {
    case 'exact':
      return pointText(when.at);
    case 'about':
      return say('when-about', { at: pointText(when.at) });
    case 'between':
      return say('when-between', { from: pointText(when.from), to: pointText(when.to) });
    case 'day':
      return say('when-day', { day: dayText(when.on) });
    case 'words':
    case 'unknown':
      return say('when-unknown');
  }
}

/** The day that an incident is listed under. */
export function dayOf(when: WhenForm): string | null {
  switch (when.is) {
    case 'exact':
    case 'about':
      return when.at.date;
    case 'between':
      return when.from.date;
    case 'day':
      return when.on;
    case 'words':
    case 'unknown':
      return null;
  }
}

/** The last day that an incident can have been. */
export const lastDayOf = (when: WhenForm): string | null => (when.is === 'between' ? when.to.date : dayOf(when));

export function monthText(date: string | null): string {
  return date === null
    ? say('when-unknown')
    : `${say(`month-${Number(date.slice(5, 7))}`)} ${date.slice(0, 4)}`;
}

export function sizeText(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB'];
  let size = bytes;
  let unit = 0;
  while (size >= 1000 && unit < units.length - 1) {
    size /= 1000;
    unit += 1;
  }
  return `${new Intl.NumberFormat(language(), { maximumFractionDigits: 1 }).format(size)} ${units[unit]}`;
}

/** What was done to a copy, and what with. */
export function doneText(steps: Step[]): string {
  const muted = steps.filter((step) => step.is === 'mute').map((step) => say('step-mute', { from: clock(step.from / 1000), to: clock(step.to / 1000) }));
  const covered = steps.filter((step) => step.is === 'cover').length;
  return muted.length > 0 ? `${muted.join(', ')} (recording 1)` : `${say('step-cover', { count: covered })} (picture 1)`;
}
