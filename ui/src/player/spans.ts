/** Parts of a recording as they are typed, in the way that players show times. */
import type { Span } from '../contract/types';

/** A part as it stands in its two boxes. */
export interface Part {
  from: string;
  to: string;
}

/** All of a recording: what lies past its end is let go. */
export const everything: Span = { from: 0, to: 0xffff_ffff };

/** The thousandths of a second at 1:02:03.5, 0:12 or 12; nothing where that is no time. */
export function read(text: string): number | null {
  const found = /^(?:(?:(\d{1,3}):)?(\d{1,4}):)?(\d{1,6})(?:\.(\d{1,3}))?$/.exec(text.trim());
  if (found === null) {
    return null;
  }
  const [, hours, minutes, seconds = '0', part = ''] = found;
  const numbers = [Number(hours ?? 0), Number(minutes ?? 0), Number(seconds)] as const;
  const high = hours !== undefined ? numbers[1] > 59 || numbers[2] > 59 : minutes !== undefined && numbers[2] > 59;
  if (high) {
    return null;
  }
  const whole = (numbers[0] * 60 + numbers[1]) * 60 + numbers[2];
  return whole * 1000 + Number(part.padEnd(3, '0'));
}

/** A place in seconds as it is typed, to the tenth. */
export function written(at: number): string {
  const tenths = Math.max(0, Math.round(at * 10));
  const seconds = Math.floor(tenths / 10);
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (number: number): string => String(number).padStart(2, '0');
  const clock = hours === 0 ? `${minutes}:${two(rest)}` : `${hours}:${two(minutes)}:${two(rest)}`;
  return tenths % 10 === 0 ? clock : `${clock}.${tenths % 10}`;
}

/** The part that two boxes name; nothing where they name none. */
export function span({ from, to }: Part): Span | null {
  const [begin, end] = [read(from), read(to)];
  return begin === null || end === null || begin >= end || end > everything.to ? null : { from: begin, to: end };
}
