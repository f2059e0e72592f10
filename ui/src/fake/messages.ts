/** What files say, for the diary in memory: a mail, a chat, and a chat whose days must be asked about. */
import type {
  Conversation,
  DateOrder,
  FileRead,
  IncidentView,
  MessagePage,
  MessageQuery,
  MessageRow,
  PickRequest,
  Problem,
  TalkDay,
  WhenForm,
} from '../contract/types';
import { blankIncident, blankNotes, blankPoint } from '../forms';
import { say } from '../sentences.svelte';
import type { FakeDiary } from './diary';
import * as sample from './sample-chats';
import type { Said } from './sample-chats';
import { dayText } from './texts';

const fail = (kind: Problem['kind'], about: string | null = null): never => {
  throw { kind, about } satisfies Problem;
};

/** A key as its sentence; what is no key stays. */
const told = (key: string): string => say(key);

export class FakeMessages {
  private readonly chats = new Map<number, Said[]>();
  private readonly asked = new Map<number, DateOrder | null>();
  private mail = 0;
  private page = 0;
  private readonly diary: FakeDiary;

  constructor(diary: FakeDiary) {
    this.diary = diary;
  }

  /** A chat, a mail and a chat to be asked about come in. */
  arrive(): void {
    const keep = (name: string, type: string, form: 'whatsapp' | 'mail' | 'page'): number =>
      this.diary.attach(name, type, 48_211, blankNotes(), form).row.number;
    this.chats.set(keep('WhatsApp Chat with M..txt', 'text/plain', 'whatsapp'), sample.chat);
    this.mail = keep('letter.eml', 'message/rfc822', 'mail');
    const open = keep('chat-undecided.txt', 'text/plain', 'whatsapp');
    this.chats.set(open, sample.undecided);
    this.asked.set(open, null);
    this.page = keep('a post.html', 'text/html', 'page');
  }

  read(number: number): FileRead {
    const { by, sections } =
      number === this.mail ? sample.mail : number === this.page ? sample.page : fail('not-readable');
    return {
      by,
      address: number === this.page ? sample.address : null,
      sections: sections.map(({ heading, notes, facts, text }) => ({
        heading: told(heading),
        notes: notes.map(told),
        facts: facts.map((fact) => ({ ...fact, label: told(fact.label) })),
        text,
      })),
    };
  }

  conversation(number: number, dates: DateOrder | null): Conversation {
    const all = this.chat(number);
    if (dates !== null) {
      this.asked.set(number, dates);
    }
    const isOpen = this.asked.get(number) === null;
    const said = isOpen ? [] : all;
    return {
      number,
      readAsText: this.diary.exhibit(number).readAsText ?? '',
      zoneText: say('messages-zone-phone'),
      total: said.length,
      kinds: isOpen ? null : { ofTheApp: noted(said, 'message-system'), deleted: noted(said, 'message-deleted') },
      people: people(said),
      days: days(said),
      gapText: null,
      notes: isOpen ? [] : [say('messages-note-media-elsewhere', { count: 1 })],
      dates: this.dates(number),
      question: isOpen ? { examples: [example('03/04/2026', '2026-04-03', '2026-03-04')] } : null,
    };
  }

  private dates(number: number): Conversation['dates'] {
    const order = this.asked.get(number) ?? null;
    return order === null
      ? null
      : { text: say(`messages-dates-${order}`), other: order === 'day-first' ? 'month-first' : 'day-first' };
  }

  messages(number: number, { text, who, offset, limit }: MessageQuery): MessagePage {
    const words = text.toLowerCase().split(/\s+/).filter(Boolean);
    const rows = this.chat(number)
      .map(row)
      .filter((one) => who === null || one.who === who)
      .filter((one) => words.every((word) => `${one.text}\n${one.who}`.toLowerCase().includes(word)));
    return { total: rows.length, rows: rows.slice(offset, offset + (limit || 200)) };
  }

  /** Calls that were read in a table. */
  hold(number: number, said: Said[]): void {
    this.chats.set(number, said);
  }

  pick(number: number, { places, whatHappened, isSeries }: PickRequest): IncidentView {
    const said = this.chat(number).filter((_, at) => places.includes(at + 1));
    if (said.length === 0) {
      fail('value-unreadable', 'messages');
    }
    const { draft } = this.diary;
    const incident = this.diary.write({
      ...blankIncident(),
      whatHappened,
      when: span(said),
      exactWords: said.map((one) => `[${when(one)}] ${one.who}: ${one.text}`).join('\n'),
      series: isSeries && said.length > 1 ? said.length : null,
    }).number;
    this.diary.draft = draft;
    this.diary.tie([number], incident);
    for (const file of said.flatMap(({ files }) => files ?? []).filter(({ isHere }) => isHere)) {
      this.diary.attach(file.name, 'image/jpeg', 204_331, blankNotes([incident]));
    }
    return this.diary.show(incident);
  }

  private chat(number: number): Said[] {
    const said = this.chats.get(number) ?? fail('not-readable');
    return this.asked.get(number) === 'month-first' ? said.map((one) => ({ ...one, day: swapped(one.day) })) : said;
  }
}

/** The day that the same figures say with the month first. */
const swapped = (day: string): string => day.replace(/-(\d\d)-(\d\d)$/, '-$2-$1');

const when = ({ day, time }: Said): string => `${dayText(day)}, ${time}`;

const row = (said: Said, at: number): MessageRow => ({
  place: at + 1,
  whenText: when(said),
  who: said.who,
  isSent: said.isSent ?? false,
  text: said.text,
  notes: (said.notes ?? []).map(told),
  files: said.files ?? [],
});

function span(said: Said[]): WhenForm {
  const [from, to] = [said.at(0), said.at(-1)].map((one) => ({ ...blankPoint(), date: one?.day ?? '', time: one?.time ?? '' }));
  return from === undefined || to === undefined ? { is: 'unknown' } : { is: 'between', from, to };
}

const noted = (said: Said[], note: string): number => said.filter(({ notes }) => notes?.includes(note) ?? false).length;

const people = (said: Said[]): Conversation['people'] =>
  [...new Set(said.map(({ who }) => who))]
    .map((name) => ({ name, messages: said.filter(({ who }) => who === name).length }))
    .sort((a, b) => b.messages - a.messages);

const days = (said: Said[]): TalkDay[] =>
  [...new Set(said.map(({ day }) => day))].map((day) => ({
    text: dayText(day),
    messages: said.filter((one) => one.day === day).length,
    first: said.findIndex((one) => one.day === day) + 1,
  }));

const example = (written: string, dayFirst: string, monthFirst: string) => ({
  written,
  days: [
    { order: 'day-first' as const, text: dayText(dayFirst) },
    { order: 'month-first' as const, text: dayText(monthFirst) },
  ],
});
