/**
 * Feeds a player with the pieces of a film, from wherever it is played: what is
 * needed next is fetched, what was passed is let go.
 */
import type { Playing, PlayingStream } from '../contract/types';
import { next, past } from './lane';

/** What cannot be played of a film that plays otherwise, or why it does not at all. */
export type Lack = 'sound' | 'pictures' | 'damaged' | 'all';

/** Fetches a piece, 0 being the beginning. */
export type Fetching = (stream: number, piece: number) => Promise<ArrayBuffer>;

interface Lane {
  number: number;
  stream: PlayingStream;
  buffer: SourceBuffer;
  /** The size of each piece that is held. */
  held: Map<number, number>;
  busy: boolean;
}

/** Whether this window can play a type in pieces. */
const plays = (type: string): boolean => typeof MediaSource !== 'undefined' && MediaSource.isTypeSupported(type);

/** Sound that begins so much before the pictures is not waited for, in seconds. */
const BEFORE = 0.25;

/**
 * Where playing begins: with the first picture. A player that has nothing at
 * its first moment waits for ever, and one that is moved while it begins may
 * hang.
 */
function beginning(streams: readonly PlayingStream[]): number {
  const firsts = streams.map(({ at }) => at[0] ?? 0);
  const first = Math.min(...firsts);
  const picture = streams.find(({ pictures }) => pictures)?.at[0] ?? first;
  return picture - first <= BEFORE ? picture : first;
}

/** Begins to feed a player; gives what ends it. `lacks` hears of what cannot be played. */
export function feed(player: HTMLMediaElement, playing: Playing, fetching: Fetching, lacks: (lack: Lack) => void): () => void {
  const wanted = playing.streams.map((stream, number) => ({ stream, number })).filter(({ stream }) => plays(stream.mediaType));
  if (wanted.length === 0) {
    lacks('all');
    return () => undefined;
  }
  if (wanted.length < playing.streams.length) {
    lacks(wanted.some(({ stream }) => stream.pictures) ? 'sound' : 'pictures');
  }
  const source = new MediaSource();
  const address = URL.createObjectURL(source);
  const over = new AbortController();
  const { signal } = over;
  let lanes: Lane[] = [];

  source.addEventListener(
    'sourceopen',
    () => {
      const first = beginning(wanted.map(({ stream }) => stream));
      source.duration = playing.seconds - first;
      lanes = wanted.map(({ stream, number }) => {
        const buffer = source.addSourceBuffer(stream.mediaType);
        buffer.timestampOffset = -first;
        const moved = { ...stream, at: stream.at.map((at) => Math.max(0, at - first)) };
        return { number, stream: moved, buffer, held: new Map(), busy: false };
      });
      void Promise.all(lanes.map(begin)).then(fill, failed);
    },
    { once: true, signal },
  );

  /** What was damaged or refused is said once, and feeding ends. */
  function failed(): void {
    if (!signal.aborted) {
      over.abort();
      lacks('damaged');
    }
  }

  async function begin(lane: Lane): Promise<void> {
    await append(lane.buffer, await fetching(lane.number, 0));
  }

  function fill(): void {
    for (const lane of lanes) {
      void fillLane(lane).catch(failed);
    }
  }

  async function fillLane(lane: Lane): Promise<void> {
    if (lane.busy || signal.aborted) {
      return;
    }
    lane.busy = true;
    await letGo(lane);
    for (let piece = wants(lane); piece !== null && !signal.aborted; piece = wants(lane)) {
      const bytes = await fetching(lane.number, piece + 1);
      if (signal.aborted || !(await fits(lane, bytes))) {
        break;
      }
      lane.held.set(piece, bytes.byteLength);
      await letGo(lane);
    }
    lane.busy = false;
    end();
  }

  const wants = (lane: Lane): number | null => next(lane.stream, lane.held, player.currentTime);

  /** Appends; `false` where the player has no room now. */
  async function fits(lane: Lane, bytes: ArrayBuffer): Promise<boolean> {
    try {
      await append(lane.buffer, bytes);
      return true;
    } catch (thrown) {
      if (thrown instanceof DOMException && thrown.name === 'QuotaExceededError') {
        return false;
      }
      throw thrown;
    }
  }

  async function letGo(lane: Lane): Promise<void> {
    const { at } = lane.stream;
    for (const { first, after } of past(lane.stream, lane.held, player.currentTime)) {
      const until = at[after] ?? Infinity;
      await done(lane.buffer, () => lane.buffer.remove(at[first] ?? 0, until));
      for (let piece = first; piece < after; piece += 1) {
        lane.held.delete(piece);
      }
    }
  }

  /** Says that the film is all there, once its last pieces are. */
  function end(): void {
    const last = lanes.every(({ stream, held, busy }) => !busy && held.has(stream.at.length - 1));
    if (last && source.readyState === 'open' && lanes.every(({ buffer }) => !buffer.updating)) {
      source.endOfStream();
    }
  }

  for (const event of ['seeking', 'timeupdate', 'waiting'] as const) {
    player.addEventListener(event, fill, { signal });
  }
  player.src = address;
  return () => {
    over.abort();
    player.removeAttribute('src');
    player.load();
    URL.revokeObjectURL(address);
  };
}

const append = (buffer: SourceBuffer, bytes: ArrayBuffer): Promise<void> => done(buffer, () => buffer.appendBuffer(bytes));

/** Does something to a buffer, and waits until it is done. */
function done(buffer: SourceBuffer, act: () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const over = new AbortController();
    const { signal } = over;
    buffer.addEventListener('updateend', () => (over.abort(), resolve()), { signal });
    buffer.addEventListener('error', () => (over.abort(), reject(new Error('refused'))), { signal });
    try {
      act();
    } catch (thrown) {
      over.abort();
      reject(thrown instanceof Error ? thrown : new Error('refused'));
    }
  });
}
