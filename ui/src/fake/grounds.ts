/**
 * What the police look for, for the diary in memory. What the law says is as
 * `daymark grounds` prints it; `tests/grounds.test.ts` says how it is made. Of
 * what is counted, there is enough to look at.
 */
import type { Command, Contract } from '../contract/commands';
import type { CardKind, GroundIncident, GroundLine, GroundPage, Grounds, GroundTopic, Nation, Problem } from '../contract/types';
import { language, say } from '../sentences.svelte';
import { listOf, rowsOf, textOf } from '../values';
import type { FakeDiary } from './diary';
import cy from './grounds.cy.json' with { type: 'json' };
import english from './grounds.en-GB.json' with { type: 'json' };

type Own = 'grounds' | 'ground_incidents' | 'nation' | 'set_nation';
type Answers = { [C in Own & Command]: (takes: Contract[C]['takes']) => Contract[C]['gives'] };

/** Of an empty diary, for each nation. */
const made = { 'en-GB': english as Grounds[], cy: cy as Grounds[] };

/** How many incidents of a line are shown at once, and at first. */
const PAGE = 200;
const FIRST = 8;

let nation: Nation = 'england-and-wales';

/** Has it be England and Wales again. */
export function forgetNation(): void {
  nation = 'england-and-wales';
}

interface Line {
  label: string;
  incidents: GroundIncident[];
  cards: { kind: CardKind; number: number }[];
}

/** Every entry that stands, with what was filled in. */
function entries(diary: FakeDiary) {
  const { rows } = diary.list({ search: {}, offset: 0, limit: PAGE });
  return rows
    .filter(({ status }) => status === 'current')
    .map((row) => ({ row, details: diary.show(row.number).versions[0]?.form.details ?? {} }));
}

function lines(diary: FakeDiary, topic: string): Line[] {
  const all = entries(diary);
  const shown = (chosen: typeof all, told?: number[]): GroundIncident[] =>
    chosen.map(({ row }) => ({
      number: row.number,
      text: [say('numbered-incident', { number: row.number }), row.whenText, ...row.ways.map((way) => say(`way-${way}`))].join(' · '),
      isTold: told?.includes(row.number) ?? null,
      toldText: told === undefined ? null : say(told.includes(row.number) ? 'grounds-told' : 'grounds-not-told'),
    }));
  const cards = (kind: CardKind) => diary.cards.list(kind, 0).rows.filter(({ status }) => status === 'current');
  const ofCards = (label: string, kind: CardKind): Line => ({ label: say(label), incidents: [], cards: cards(kind) });
  const where = (label: string, chosen: typeof all): Line => ({ label: say(label), incidents: shown(chosen), cards: [] });
  const tied = (kind: CardKind, number: number) => {
    const numbers = listOf(diary.cards.show(kind, number, { total: 0, rows: [] }).versions[0]?.form.fields['incidents']);
    return all.filter(({ row }) => numbers.includes(String(row.number)));
  };
  switch (topic) {
    case 'acts':
      return [where('grounds-line-any-way', all.filter(({ row }) => row.ways.length > 0))];
    case 'course-of-conduct':
      return [where('grounds-line-all', all)];
    case 'knows':
      return [ofCards('grounds-line-requests', 'request')];
    case 'fear-of-violence':
      return [where('grounds-line-feared', all.filter(({ details }) => textOf(details['feared-violence']) === 'yes'))];
    case 'adverse-effect':
      return [{ ...ofCards('grounds-line-changes', 'change'), incidents: shown(cards('change').flatMap(({ number }) => tied('change', number))) }];
    case 'need':
      return [ofCards('grounds-line-requests', 'request'), ofCards('grounds-line-reports', 'report'), ofCards('grounds-line-orders', 'order')];
    case 'necessity':
      return cards('wish').map(({ number }) => ({
        label: say('numbered-wish', { number }),
        incidents: shown(tied('wish', number)),
        cards: [{ kind: 'wish', number }],
      }));
    case 'breach': {
      const told = cards('report').flatMap(({ number }) => tied('report', number).map(({ row }) => row.number));
      return cards('order').map(({ number }) => ({
        label: say('grounds-breach-no-term', { order: say('numbered-order', { number }) }),
        incidents: shown(all.filter(({ details }) => rowsOf(details['broke']).some((row) => textOf(row['order']) === String(number))), told),
        cards: [{ kind: 'order', number }],
      }));
    }
    default:
      return [where('grounds-line-way', all.filter(({ row }) => row.ways.some((way) => way === topic)))];
  }
}

const standing = (diary: FakeDiary, topic: string): Line[] =>
  lines(diary, topic).filter(({ incidents, cards }) => incidents.length > 0 || (topic !== 'breach' && cards.length > 0));

function line(diary: FakeDiary, { label, incidents, cards }: Line): GroundLine {
  const exhibits = diary.exhibits().filter((row) => row.incidents.some((number) => incidents.some((one) => one.number === number)));
  return {
    label,
    counts: [incidents.length === 0 ? say('grounds-cards', { count: cards.length }) : say('grounds-incidents', { incidents: incidents.length })],
    total: incidents.length,
    incidents: incidents.slice(0, FIRST),
    cards: cards.map(({ kind, number }) => ({ kind, number, text: say(`numbered-${kind}`, { number }) })),
    cardsTotal: cards.length,
    exhibits: exhibits.map(({ number, reference }) => ({ kind: 'exhibit', number, text: reference })),
    exhibitsTotal: exhibits.length,
    asks: cards[0]?.kind === 'wish' && incidents.length === 0 ? say('grounds-wish-asks') : null,
  };
}

function filled(diary: FakeDiary, topic: GroundTopic): GroundTopic {
  const found = standing(diary, topic.key).map((one) => line(diary, one));
  const known = found.length > 0 || (topic.key === 'breach' && diary.cards.list('order', 0).total > 0);
  return { ...topic, lines: found, asks: known ? null : topic.asks };
}

function page(diary: FakeDiary, topic: string, place: number, offset: number): GroundPage {
  const { incidents } = standing(diary, topic)[place] ?? fail();
  return { total: incidents.length, rows: incidents.slice(offset, offset + PAGE) };
}

function fail(): never {
  throw { kind: 'not-found', about: null } satisfies Problem;
}

/** The commands, over the diary that is open when they are given. */
export function groundsOf(open: () => FakeDiary): Answers {
  return {
    grounds() {
      const diary = open();
      const own = made[language()].find((one) => one.nation === nation) ?? fail();
      const parts = own.parts.map((part) => ({ ...part, topics: part.topics.map((topic) => filled(diary, topic)) }));
      return { ...own, parts };
    },
    ground_incidents: ({ topic, line: place, offset }) => page(open(), topic, place, offset),
    nation: () => (open(), nation),
    set_nation: (takes) => (open(), (nation = takes.nation)),
  };
}
