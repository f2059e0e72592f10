/** Cards of the diary in memory. */
import type { CardForm, CardKind, CardPage, CardRow, CardView, FieldShape, IncidentPage, Problem, Reminder, Status } from '../contract/types';
import { say } from '../sentences.svelte';
import { allBlank, listOf, rowsOf, textOf, type Values } from '../values';
import { ahead, inFull } from './reading';
import { sampleCards } from './sample-cards';
import { fieldsOf, read, said } from './saying';
import { dayText } from './texts';

/** What was typed, and not what was chosen from a list. */
const typed = (fields: readonly FieldShape[], values: Values): string[] =>
  fields.flatMap(({ key, input, rows }) =>
    input === 'rows'
      ? rowsOf(values[key]).flatMap((row) => typed(rows, row))
      : ['line', 'text', 'lines'].includes(input)
        ? listOf(values[key])
        : [],
  );

interface Version {
  form: CardForm;
  status: Status;
  reason: string | null;
}

const PAGE = 200;

/** The day of each kind, how many days ahead it is named, when it is done, and what is said then. */
const dues = {
  elsewhere: {
    day: 'gone-by',
    last: 14,
    done: (fields: Values) => fields['secured'] === 'yes',
    key: (isPast: boolean) => (isPast ? 'reminder-gone' : 'reminder-elsewhere'),
  },
  report: {
    day: 'follow-up',
    last: 0,
    done: (fields: Values) => fields['followed-up'] === 'yes',
    key: () => 'reminder-report',
  },
  order: {
    day: 'ends',
    last: 28,
    done: (fields: Values) => fields['discharged'] !== undefined,
    key: () => 'reminder-order',
  },
};

const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

function fail(kind: Problem['kind'], about?: string | number): never {
  throw { kind, about: about === undefined ? null : String(about) } satisfies Problem;
}

export class FakeCards {
  private readonly written = new Map<CardKind, Version[][]>();
  private readonly drafts = new Map<CardKind, CardForm>();

  constructor(filled: boolean) {
    for (const [kind, fields] of filled ? sampleCards : []) {
      this.of(kind).push([{ form: { fields, helpedBy: '' }, status: 'current', reason: null }]);
    }
  }

  keep(kind: CardKind, form: CardForm): null {
    this.drafts.set(kind, copy(form));
    return null;
  }

  kept = (kind: CardKind): CardForm | null => this.drafts.get(kind) ?? null;

  add(kind: CardKind, form: CardForm): number {
    if (kind === 'sheet' && this.of(kind).some((versions) => versions.length > 0)) {
      fail('sheet-exists');
    }
    this.of(kind).push([{ form: this.read(kind, form), status: 'current', reason: null }]);
    this.drafts.delete(kind);
    return this.of(kind).length;
  }

  amend(kind: CardKind, number: number, form: CardForm, reason: string): void {
    const { status } = this.newest(kind, number);
    this.versions(kind, number).push({ form: this.read(kind, form), status, reason: reason || null });
  }

  withdraw(kind: CardKind, number: number, reason: string): void {
    const { form } = this.newest(kind, number);
    this.versions(kind, number).push({ form, status: 'withdrawn', reason: reason || null });
  }

  erase(kind: CardKind, number: number): void {
    this.versions(kind, number).length = 0;
  }

  list(kind: CardKind, offset: number): CardPage {
    const rows = this.of(kind)
      .map((_, place) => this.row(kind, place + 1))
      .reverse();
    return { total: rows.length, rows: rows.slice(offset, offset + PAGE) };
  }

  /** Whether a confidential sheet stands. */
  hasSheet = (): boolean => this.list('sheet', 0).rows.some(({ status }) => status === 'current');

  show(kind: CardKind, number: number, incidents: IncidentPage): CardView {
    const versions = this.versions(kind, number);
    return {
      kind,
      number,
      status: versions.at(-1)?.status ?? 'erased',
      title: this.row(kind, number).title,
      versions: versions
        .map(({ form, status, reason }, place) => ({
          version: place + 1,
          entry: 20 + number + place,
          status,
          form: copy(form),
          said: said(fieldsOf(kind), form.fields, `field-${kind}`, this.called),
          writtenText: dayText(`2026-06-0${place + 1}`),
          clockText: null,
          reason,
        }))
        .reverse(),
      erasedText: versions.length === 0 ? dayText('2026-06-03') : null,
      cards: this.tied((field) => field.of === kind, String(number)),
      incidents,
    };
  }

  /** The receipts that stand, with the number of the bundle that each names. */
  receipts(): { version: number; row: CardRow }[] {
    const all = this.of('receipt').map((versions, place) => ({ newest: versions.at(-1), row: this.row('receipt', place + 1) }));
    return all.flatMap(({ newest, row }) =>
      newest?.status === 'current' ? [{ version: Number(textOf(newest.form.fields['version'])), row }] : [],
    );
  }

  /** What is tied to an incident. */
  tiedToIncident = (number: number): CardRow[] => this.tied((field) => field.input === 'incidents', String(number));

  /** Every card that was not erased, with all of its words. */
  all(): { row: CardRow; words: string }[] {
    return [...this.written].flatMap(([kind, cards]) =>
      cards.flatMap((versions, place) => {
        const newest = versions.at(-1);
        return newest === undefined
          ? []
          : [{ row: this.row(kind, place + 1), words: typed(fieldsOf(kind), newest.form.fields).join('\n') }];
      }),
    );
  }

  /** What a card is called. */
  called = (kind: CardKind, number: string): string =>
    this.of(kind)[Number(number) - 1] === undefined ? say(`numbered-${kind}`, { number }) : this.row(kind, Number(number)).title;

  /** What has a day soon, or had one, and is not done; the earliest first. */
  reminders(): Reminder[] {
    const soon = (['elsewhere', 'report', 'order'] as const).flatMap((kind) => {
      const { day, done, last, key } = dues[kind];
      return this.of(kind).flatMap((versions, place) => {
        const { form, status } = versions.at(-1) ?? { form: { fields: {} as Values }, status: 'erased' };
        const on = textOf(form.fields[day]);
        const stands = status === 'current' && !done(form.fields);
        return stands && on !== '' && on <= ahead(last) ? [this.reminder(kind, place + 1, on, key(on < ahead(0)))] : [];
      });
    });
    return soon.filter(({ kind, day }) => kind !== 'order' || day >= ahead(0)).sort((a, b) => a.day.localeCompare(b.day));
  }

  private reminder(kind: CardKind, number: number, day: string, key: string): Reminder {
    return { kind, number, title: this.row(kind, number).title, day, text: say(key, { day: dayText(day) }) };
  }

  private tied(fits: (field: ReturnType<typeof fieldsOf>[number]) => boolean, number: string): CardRow[] {
    return [...this.written].flatMap(([kind, cards]) =>
      cards.flatMap((versions, place) => {
        const fields = versions.at(-1)?.form.fields ?? {};
        const is = fieldsOf(kind).some((field) => fits(field) && listOf(fields[field.key]).includes(number));
        return is ? [this.row(kind, place + 1)] : [];
      }),
    );
  }

  private row(kind: CardKind, number: number): CardRow {
    const newest = this.versions(kind, number).at(-1);
    const fields = newest?.form.fields ?? {};
    // Ties of ties are not followed.
    const shown = said(fieldsOf(kind), fields, `field-${kind}`, (of, other) => this.name(of, other));
    const lines = shown.flatMap((field) => ({ label: field.label, text: field.texts[0] ?? field.ties[0]?.text ?? '' })).filter(({ text }) => text !== '');
    const when = fieldsOf(kind).find(({ key, input }) => ['when', 'day', 'past-day'].includes(input) && fields[key] !== undefined);
    const title = lines[0]?.text ?? say(`numbered-${kind}`, { number });
    const about = lines.slice(1, 3).map(({ label, text }) => (label.endsWith('?') ? `${label} ${text}` : `${label}: ${text}`)).join(' · ');
    const whenText = when === undefined ? null : inFull(when.input, textOf(fields[when.key]));
    return {
      kind,
      number,
      status: newest?.status ?? 'erased',
      title,
      about,
      whenText: whenText === null || whenText === title || about.includes(whenText) ? null : whenText,
    };
  }

  /** The first text that a card says itself. */
  private name(kind: CardKind, number: string): string {
    const fields = this.of(kind)[Number(number) - 1]?.at(-1)?.form.fields ?? {};
    const first = fieldsOf(kind).find(({ key, input }) => input === 'line' && fields[key] !== undefined);
    return first === undefined ? say(`numbered-${kind}`, { number }) : String(fields[first.key]);
  }

  private read(kind: CardKind, form: CardForm): CardForm {
    const fields: Values = read(fieldsOf(kind), copy(form.fields));
    return allBlank(fields) ? fail('nothing-written', kind) : { fields, helpedBy: form.helpedBy };
  }

  private of(kind: CardKind): Version[][] {
    const cards = this.written.get(kind) ?? [];
    this.written.set(kind, cards);
    return cards;
  }

  private versions(kind: CardKind, number: number): Version[] {
    return this.of(kind)[number - 1] ?? fail('not-found', number);
  }

  private newest(kind: CardKind, number: number): Version {
    return this.versions(kind, number).at(-1) ?? fail('erased', number);
  }
}
