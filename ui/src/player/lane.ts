/**
 * Which pieces of a stream a player needs where it is, and which it can let go
 * of: some seconds ahead, a few behind, so that memory stays small however long
 * a film is.
 */
import type { PlayingStream } from '../contract/types';

/** How far ahead is kept, and how far behind, in seconds. */
export const AHEAD = 30;
export const BEHIND = 10;
/** The most that is held of one stream, in bytes, past what is played now. */
export const MOST = 64 * 1024 * 1024;

/** Some pieces in a row: from the first to the one before `after`. */
export interface Pieces {
  first: number;
  after: number;
}

/** The last piece at or before a time with which playing can begin. */
export function start({ at, whole }: PlayingStream, time: number): number {
  let found = 0;
  for (let piece = 0; piece < at.length && (at[piece] ?? 0) <= time; piece += 1) {
    found = whole[piece] === true ? piece : found;
  }
  return found;
}

/** The pieces around a time. */
export function around(stream: PlayingStream, time: number): Pieces {
  const first = start(stream, time - BEHIND);
  let after = start(stream, time);
  while (after < stream.at.length && (stream.at[after] ?? 0) <= time + AHEAD) {
    after += 1;
  }
  return { first, after };
}

/** The next piece that is needed and not held; `null` where there is none for now. */
export function next(stream: PlayingStream, held: ReadonlyMap<number, number>, time: number): number | null {
  const { after } = around(stream, time);
  let bytes = 0;
  for (let piece = start(stream, time); piece < after; piece += 1) {
    const size = held.get(piece);
    const near = (stream.at[piece] ?? 0) <= time + 2;
    if (size === undefined) {
      return near || bytes < MOST ? piece : null;
    }
    bytes += size;
  }
  return null;
}

/** What is held but not around a time any more, in stretches. */
export function past(stream: PlayingStream, held: ReadonlyMap<number, number>, time: number): Pieces[] {
  const { first, after } = around(stream, time);
  const stretches: Pieces[] = [];
  for (const piece of [...held.keys()].sort((a, b) => a - b)) {
    if (piece >= first && piece < after) {
      continue;
    }
    const last = stretches.at(-1);
    if (last?.after === piece && piece !== after) {
      last.after += 1;
    } else {
      stretches.push({ first: piece, after: piece + 1 });
    }
  }
  return stretches;
}
