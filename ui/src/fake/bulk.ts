/** A log and photos for the diary in memory, and drafts that wait in it. All of it is plainly invented. */
import type {
  DraftRow,
  DraftView,
  IncidentForm,
  IncidentView,
  LogBroughtIn,
  LogFound,
  LogMeaning,
  LogRequest,
  LogRow,
  LogTried,
  PhotosBroughtIn,
  Problem,
  WhenForm,
} from '../contract/types';
import { blankIncident, blankNotes } from '../forms';
import { say } from '../sentences.svelte';
import type { FakeDiary } from './diary';
import { readForm } from './reading';
import { dayText, whenText } from './texts';

/** What a cell with a date says, the day first and the month first; the same where that is clear. */
interface Line {
  date: string;
  first: [day: string, month: string] | null;
  what: string;
  place: string;
  sameAs: number | null;
}

const line = (date: string, first: Line['first'], what: string, place = '', sameAs: number | null = null): Line => ({
  date,
  first,
  what,
  place,
  sameAs,
});

const log: Line[] = [
  line('04/05/2026', ['2026-05-04', '2026-04-05'], 'He sat in his car by the school gate.', 'School'),
  line('3/4/2026 9.30', ['2026-04-03', '2026-03-04'], 'Six missed calls.', 'Home'),
  line('', null, 'Flowers on the step, with no card.', 'Home'),
  line('2 Mar 2026', ['2026-03-02', '2026-03-02'], 'A grey van stood across the road from my flat.', '', 1),
  line('', null, ''),
  ...Array.from({ length: 30 }, (_, day) =>
    line(`${day + 1} Apr 2026`, [iso(day + 1), iso(day + 1)], `He wrote to me again, message ${day + 1}.`, 'On my phone'),
  ),
];

function iso(day: number): string {
  return `2026-04-${String(day).padStart(2, '0')}`;
}

/** Whether a date has a time that may be before noon or after. */
const isEither = ({ date }: { date: string }): boolean => / \d\.\d\d$/.test(date);

/** The first row below the headings. */
const FIRST = 2;

const fail = (kind: Problem['kind'], about: string | null = null): never => {
  throw { kind, about } satisfies Problem;
};

const dates = { order: 'undecided', mustBeAsked: true, example: '04/05/2026' } as const;

export const found = (): LogFound => ({
  sheets: [
    {
      name: 'Log',
      rows: log.length,
      headings: 1,
      columns: [
        { letters: 'A', heading: 'Date', means: 'date' },
        { letters: 'B', heading: 'What he did', means: 'what' },
        { letters: 'C', heading: 'Where', means: 'place' },
        { letters: 'D', heading: 'Ref', means: null },
      ],
      beginning: [
        { row: 1, cells: ['Date', 'What he did', 'Where', 'Ref'] },
        ...log.slice(0, 3).map(({ date, what, place }, at) => ({ row: at + FIRST, cells: [date, what, place, ''] })),
      ],
      dates,
    },
    { name: null, rows: 0, headings: null, columns: [], beginning: [], dates: { order: 'no-dates', mustBeAsked: false, example: null } },
  ],
});

interface Waiting {
  form: IncidentForm;
  exhibits: number[];
  claimed: string | null;
}

export class FakeBulk {
  private readonly diary: FakeDiary;
  private readonly waiting = new Map<number, Waiting>();

  constructor(diary: FakeDiary) {
    this.diary = diary;
  }

  try(request: LogRequest): LogTried {
    const column = (meaning: LogMeaning): boolean => request.columns.includes(meaning);
    if (request.columns.filter((means) => means === 'date').length > 1) {
      fail('value-unreadable', 'columns');
    }
    const lines = request.sheet === 1 ? log : [];
    const all = lines.map((one, place) => this.row(one, place + FIRST, request, column));
    const rows = all.filter(({ row }) => row > (request.headings ?? 0));
    const asked = column('date') && lines.length > 0;
    return {
      dates: asked ? dates : { order: 'no-dates', mustBeAsked: false, example: null },
      eitherHalf: asked ? (log.find(isEither)?.date ?? null) : null,
      rows,
      coming: rows.filter(({ isComing }) => isComing).length,
    };
  }

  bringIn(request: LogRequest): LogBroughtIn {
    const { rows, coming, dates: said } = this.try(request);
    if (said.mustBeAsked && request.dates === null) {
      fail('dates-undecided');
    }
    if (coming === 0) {
      fail('nothing-to-bring-in');
    }
    const incidents = rows.filter(({ isComing }) => isComing).map(({ form }) => this.write(form).number);
    const { row: exhibit } = this.diary.attach('my log.xlsx', 'application/zip', 18_204, blankNotes(incidents));
    return { exhibit, incidents, leftOut: rows.filter(({ isComing }) => !isComing) };
  }

  photos(): PhotosBroughtIn {
    const days = [
      { claimed: '2026-05-30', names: ['IMG_0412.jpg', 'IMG_0413.jpg'] },
      { claimed: null, names: ['sent to me.png'] },
    ];
    const before = this.waiting.size;
    for (const { claimed, names } of days) {
      const exhibits = names.map((name) => this.diary.attach(name, 'image/jpeg', 2_104_882, blankNotes()).row.number);
      const when: WhenForm = claimed === null ? { is: 'unknown' } : { is: 'day', on: claimed };
      this.waiting.set(Math.max(0, ...this.waiting.keys()) + 1, { form: { ...blankIncident(), when }, exhibits, claimed });
    }
    return {
      drafts: this.drafts().slice(-(this.waiting.size - before)),
      leftOut: [
        { name: 'notes.txt', why: 'not-a-picture', sameAs: null },
        { name: 'van.jpg', why: 'same', sameAs: 'AJS/1' },
      ],
    };
  }

  drafts(): DraftRow[] {
    const current = this.writing();
    return [...(current === null ? [] : [current.row]), ...[...this.waiting].map(([id, one]) => this.shown(id, one))];
  }

  draft(id: number): DraftView {
    const one = this.of(id);
    return { row: this.shown(id, one), form: one.form };
  }

  /** What is being written, if anything. */
  writing(): DraftView | null {
    const { draft, draftExhibits } = this.diary;
    return draft === null && draftExhibits.length === 0 ? null : this.draft(0);
  }

  keep(id: number, form: IncidentForm): null {
    this.waiting.set(id, { ...this.of(id), form });
    return null;
  }

  drop(id: number): null {
    this.of(id);
    this.waiting.delete(id);
    return null;
  }

  finish(id: number, form: IncidentForm): IncidentView {
    const { exhibits } = this.of(id);
    const { number } = id === 0 ? this.diary.write(form) : this.write(form);
    for (const exhibit of exhibits) {
      const { notes } = this.diary.exhibit(exhibit);
      this.diary.annotate(exhibit, { ...notes, incidents: [...notes.incidents, number] });
    }
    this.waiting.delete(id);
    this.diary.draftExhibits = id === 0 ? [] : this.diary.draftExhibits;
    return this.diary.show(number);
  }

  /** Writes an incident, and leaves alone what is being written. */
  private write(form: IncidentForm): IncidentView {
    const { draft } = this.diary;
    const view = this.diary.write(form);
    this.diary.draft = draft;
    return view;
  }

  private of(id: number): Waiting {
    if (id === 0) {
      const { draft, draftExhibits } = this.diary;
      return { form: draft ?? blankIncident(), exhibits: draftExhibits, claimed: null };
    }
    return this.waiting.get(id) ?? fail('not-found', String(id));
  }

  private shown(id: number, { form, exhibits, claimed }: Waiting): DraftRow {
    return {
      id,
      whenText: whenText(form.when),
      excerpt: form.whatHappened.slice(0, 200),
      exhibits: exhibits.map((number) => this.diary.exhibit(number).row),
      claimText: claimed === null ? null : say('draft-claim', { day: dayText(claimed) }),
    };
  }

  private row(one: Line, row: number, request: LogRequest, column: (meaning: LogMeaning) => boolean): LogRow {
    const [status, when] = this.read(one, row, request, column);
    const said = column('date') ? one.date : '';
    const form = {
      ...blankIncident(),
      whatHappened: column('what') ? one.what : '',
      place: column('place') ? one.place : '',
      when,
    };
    const undated = status === 'no-date' || status === 'date-unreadable' || status === 'ambiguous';
    const isComing = status === 'ready' || (undated && request.undated === 'as-unknown');
    return { row, status, isComing, form, whenText: whenText(when), whenSaid: said, sameAs: status === 'same' ? one.sameAs : null };
  }

  private read(
    { date, first, what, sameAs }: Line,
    row: number,
    request: LogRequest,
    column: (meaning: LogMeaning) => boolean,
  ): [LogRow['status'], WhenForm] {
    const unknown: WhenForm = { is: 'unknown' };
    const answer = request.answers.find((given) => given.row === row);
    if (what === '' || !column('what')) {
      return ['nothing', unknown];
    }
    if (request.leaveOut.includes(row)) {
      return ['left-out', unknown];
    }
    if (answer !== undefined) {
      try {
        return ['ready', readForm(answer.when)];
      } catch {
        return ['date-unreadable', unknown];
      }
    }
    if (date === '' || first === null || !column('date')) {
      return ['no-date', unknown];
    }
    const [day, month] = first;
    if (day !== month && (request.dates === null || request.dates === 'not-sure')) {
      return ['ambiguous', unknown];
    }
    const on = request.dates === 'month-first' ? month : day;
    if (isEither({ date }) && !request.of24Hours) {
      return ['ambiguous', { is: 'day', on }];
    }
    const when: WhenForm = isEither({ date }) ? readForm(`${on} 09:30`) : { is: 'day', on };
    return sameAs !== null && !request.again ? ['same', when] : ['ready', when];
  }
}
