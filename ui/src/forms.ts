/** Blank forms, and what the fields need to be filled in. */
import type {
  Answer,
  CallColumn,
  CallsFound,
  CallsRequest,
  CardForm,
  ExhibitNotes,
  Grade,
  IncidentForm,
  IncidentQuery,
  LogFound,
  LogMeaning,
  LogRequest,
  PointForm,
  Way,
  WhenForm,
  WitnessForm,
} from './contract/types';
import type { Typed, Values } from './values';

export const blankPoint = (): PointForm => ({ date: '', time: '', zone: '', secondPass: false });

export const blankIncident = (): IncidentForm => ({
  whatHappened: '',
  when: { is: 'unknown' },
  place: '',
  placeKnown: null,
  ways: [],
  whoSaid: false,
  who: '',
  howIKnow: '',
  observation: null,
  toldBy: '',
  exactWords: '',
  effectThen: '',
  effectAfter: '',
  witnesses: [],
  series: null,
  details: {},
  helpedBy: '',
});

export const blankWitness = (): WitnessForm => ({ name: '', saw: '', card: null, willing: null });

export const blankCard = (): CardForm => ({ fields: {}, helpedBy: '' });

export const blankNotes = (incidents: number[] = []): ExhibitNotes => ({
  incidents,
  grade: null,
  shows: '',
  intimate: null,
  capturedWith: '',
  originalAt: '',
  online: { address: '', platform: '', handle: '', accountId: '', seen: '', seenSaid: '' },
});

/** A search for words, the newest first. */
export const searchFor = (words: string): Values => ({ words, 'newest-first': 'yes' });

/** Everything, the newest first, from the beginning. */
export const everything = (): IncidentQuery => ({ search: searchFor(''), offset: 0, limit: PAGE });

/** How many incidents stand on a page of a list. */
export const PAGE = 100;

/** A time in words, in the zone of this computer. */
export const inWords = ({ text, said }: Typed): WhenForm => ({ is: 'words', text, zone: '', secondPass: false, said });

/** Words that are typed now: what they mean counts from here. */
export const typedNow = (text: string): Typed => ({ text, said: text === '' ? '' : new Date().toISOString() });

const HOUR_MS = 3_600_000;

/** The computer's day and time, to fill in fields that the writer then sees. */
export function justNow(): WhenForm {
  const now = new Date();
  // Where the clocks have gone back, the same hour was on them an hour ago.
  const secondPass = new Date(now.getTime() - HOUR_MS).getHours() === now.getHours();
  const two = (part: number): string => String(part).padStart(2, '0');
  const date = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  const time = `${two(now.getHours())}:${two(now.getMinutes())}`;
  return { is: 'exact', at: { ...blankPoint(), date, time, secondPass } };
}

/** What a column of a list of calls can be. */
export const callColumns = ['date', 'time', 'who', 'number', 'way', 'lasted'] as const satisfies readonly CallColumn[];

/** What can have come of a call that is written down by hand. */
export const callWays = ['incoming', 'outgoing', 'missed', 'voicemail', 'rejected'] as const;

/** The request that takes every suggestion for a sheet, from 1. */
export function callsRequest(found: CallsFound | null, place: number): CallsRequest {
  const sheet = found?.sheets[place - 1];
  return {
    sheet: place,
    headings: sheet?.headings ?? null,
    columns: sheet?.columns.map(({ means }) => means) ?? [],
    dates: null,
  };
}

/** A sheet of a log, from 1, with every suggestion taken. */
export function logRequest({ sheets }: LogFound, place: number): LogRequest {
  const sheet = sheets[place - 1];
  return {
    sheet: place,
    headings: sheet?.headings ?? null,
    columns: sheet?.columns.map(({ means }) => means) ?? [],
    dates: null,
    year: null,
    of24Hours: false,
    zone: '',
    undated: 'leave-out',
    answers: [],
    leaveOut: [],
    again: false,
    grade: null,
  };
}

/** Total by type: a new way without a place here does not compile. */
const waysInOrder: Record<Way, true> = {
  following: true,
  contacting: true,
  publishing: true,
  monitoring: true,
  loitering: true,
  interfering: true,
  watching: true,
  'item-left': true,
  threat: true,
  'through-others': true,
  'harm-to-pet': true,
  'false-complaint': true,
  tracker: true,
  'account-break-in': true,
  'entering-premises': true,
  'something-else': true,
};

const gradesInOrder: Record<Grade, true> = {
  'original-file': true,
  'app-export': true,
  screenshot: true,
  'photo-of-screen': true,
  retyped: true,
  recollection: true,
};

const meaningsInOrder: Record<LogMeaning, true> = {
  date: true,
  time: true,
  when: true,
  what: true,
  'exact-words': true,
  place: true,
  who: true,
  'how-i-know': true,
  witnesses: true,
  'effect-then': true,
  'effect-after': true,
  told: true,
  notes: true,
};

const answersInOrder: Record<Answer, true> = { yes: true, no: true, 'not-sure': true };

export const ways = Object.keys(waysInOrder) as Way[];
export const grades = Object.keys(gradesInOrder) as Grade[];
export const logMeanings = Object.keys(meaningsInOrder) as LogMeaning[];
export const answers = Object.keys(answersInOrder) as Answer[];
