/** What a check found (check-1 §2). */
import type { Check, Code } from './codes.ts';

/** How a subject is called: an incident by its number, an exhibit by its reference, a card by kind and number. */
export type Named = { is: 'incident' | 'exhibit' | 'card'; as: string };

/** One fault, and where it is. */
export type Fault = {
  code: Code;
  /** A path inside the bundle, safe to show; `.` for the bundle itself. */
  where: string;
  /** The line in that file, from 1. */
  line?: number | undefined;
  /** The `seq` of the entry. */
  entry?: number | undefined;
  named?: Named | undefined;
  /** A second file, or a field, that it is about. */
  about?: string | undefined;
};

/** A time stamp that holds: when its authority signed, as it is written there, how many entries it covers, and the SHA-256 of its root. */
export type Stamp = { time: string; entries: number; root: string };

/** An earlier seal that is of this record: its code, and how many entries it covers. */
export type Seal = { code: string; entries: number };

/** What was read, whether or not it holds. */
export type Facts = {
  sealCode: string | null;
  keyFingerprint: string | null;
  incidents: number;
  exhibits: number;
  entries: number;
  erased: number;
  stamps: Stamp[];
  seals: Seal[];
};

export type Report = Facts & {
  holds: boolean;
  readable: boolean;
  checked: { what: Check; holds: boolean }[];
  faults: Fault[];
  moreFaults: number;
};

export const noFacts = (): Facts => ({ sealCode: null, keyFingerprint: null, incidents: 0, exhibits: 0, entries: 0, erased: 0, stamps: [], seals: [] });

/** 0 where the bundle holds, 1 where it does not, 2 where it cannot be read. */
export const exitOf = (report: Report): 0 | 1 | 2 => (!report.readable ? 2 : report.holds ? 0 : 1);
