/** A diary in memory: enough of Daymark to look at and try every screen. */
import type {
  BundleRequest,
  ExhibitNotes,
  ExhibitView,
  IncidentForm,
  IncidentPage,
  IncidentQuery,
  IncidentRow,
  IncidentView,
  Mark,
  Problem,
  Status,
} from '../contract/types';
import { say } from '../sentences.svelte';
import * as sample from './sample';
import { dayOf, dayText, monthText, sizeText, whenText } from './texts';

interface Version {
  form: IncidentForm;
  status: Status;
  reason: string | null;
}

const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

function fail(kind: Problem['kind'], about?: string): never {
  throw { kind, about: about ?? null } satisfies Problem;
}

export class FakeDiary {
  private readonly written: Version[][];
  private readonly kept: ExhibitView[];
  draft: IncidentForm | null = null;

  constructor(filled: boolean) {
    const versions = filled ? sample.incidents : [];
    this.written = versions.map((forms) => forms.map((form) => ({ form, status: 'current', reason: null })));
    this.kept = filled ? copy(sample.exhibits) : [];
  }

  get count(): number {
    return this.written.length;
  }

  write(form: IncidentForm): IncidentView {
    this.refuse(form);
    this.written.push([{ form: copy(form), status: 'current', reason: null }]);
    this.draft = null;
    return this.show(this.written.length);
  }

  amend(number: number, form: IncidentForm, reason: string): IncidentView {
    this.refuse(form);
    this.versions(number).push({ form: copy(form), status: 'current', reason: reason || null });
    return this.show(number);
  }

  withdraw(number: number, reason: string): IncidentView {
    const versions = this.versions(number);
    const last = versions.at(-1) ?? fail('erased');
    versions.push({ form: last.form, status: 'withdrawn', reason: reason || null });
    return this.show(number);
  }

  erase(number: number): IncidentView {
    this.versions(number).length = 0;
    return this.show(number);
  }

  show(number: number): IncidentView {
    const versions = this.versions(number);
    return {
      number,
      status: versions.at(-1)?.status ?? 'erased',
      versions: versions
        .map(({ form, status, reason }, place) => ({
          version: place + 1,
          entry: number + place,
          status,
          form: copy(form),
          whenText: whenText(form.when),
          writtenText: dayText(`2026-06-0${place + 1}`),
          delayText: form.when.is === 'unknown' ? null : say('written-days-later', { days: 2 }),
          clockText: null,
          reason,
        }))
        .reverse(),
      erasedText: versions.length === 0 ? say('status-erased') : null,
      exhibits: this.exhibits().filter((row) => row.incidents.includes(number)),
    };
  }

  list(query: IncidentQuery): IncidentPage {
    const found = this.written
      .map((versions, place) => this.row(place + 1, versions, query.text))
      .filter((row) => query.text === '' || row.marks.length > 0)
      .filter((row) => query.from === '' || (row.date ?? '') >= query.from)
      .filter((row) => query.to === '' || (row.date ?? '9') <= query.to)
      .sort((a, b) => (a.date ?? '9').localeCompare(b.date ?? '9') || a.number - b.number);
    const rows = query.newestFirst ? found.reverse() : found;
    return { total: rows.length, rows: rows.slice(query.offset, query.offset + (query.limit || 200)) };
  }

  attach(name: string, type: string, size: number, notes: ExhibitNotes): ExhibitView {
    const number = this.kept.length + 1;
    const view: ExhibitView = {
      row: {
        reference: `AJS/${number}`,
        number,
        status: 'current',
        originalName: name,
        mediaType: type,
        isPicture: type.startsWith('image/'),
        size,
        sizeText: sizeText(size),
        incidents: [...notes.incidents],
      },
      notes: copy(notes),
      sha256: 'ab'.repeat(32),
      attachedText: '',
      modifiedText: null,
      takenText: null,
      device: null,
      locationText: null,
      sameAs: [],
    };
    this.kept.push(view);
    return this.exhibit(number);
  }

  exhibits(): ExhibitView['row'][] {
    return this.kept.map((view) => this.exhibit(view.row.number).row);
  }

  exhibit(number: number): ExhibitView {
    const view = copy(this.kept[number - 1] ?? fail('not-found', String(number)));
    view.row.sizeText = sizeText(view.row.size);
    view.attachedText = dayText('2026-06-02');
    return view;
  }

  annotate(number: number, notes: ExhibitNotes): ExhibitView {
    const view = this.kept[number - 1] ?? fail('not-found', String(number));
    for (const incident of notes.incidents) {
      this.versions(incident);
    }
    view.notes = copy(notes);
    view.row.incidents = [...notes.incidents];
    return this.exhibit(number);
  }

  withdrawExhibit(number: number): ExhibitView {
    const view = this.kept[number - 1] ?? fail('not-found', String(number));
    view.row.status = 'withdrawn';
    return this.exhibit(number);
  }

  choose(request: BundleRequest): { incidents: number[]; exhibits: number } {
    const dates = { text: '', from: request.from, to: request.to, newestFirst: false, offset: 0, limit: 200 };
    const incidents = this.list(dates)
      .rows.map((row) => row.number)
      .filter((number) => request.only.length === 0 || request.only.includes(number));
    const exhibits = this.exhibits().filter((row) => row.incidents.some((one) => incidents.includes(one)));
    return { incidents, exhibits: exhibits.length };
  }

  private versions(number: number): Version[] {
    return this.written[number - 1] ?? fail('not-found', String(number));
  }

  private refuse(form: IncidentForm): void {
    if (form.whatHappened.trim() === '') {
      fail('nothing-written', 'what-happened');
    }
    const day = dayOf(form.when);
    if (day !== null && !/^\d{4}-\d\d-\d\d$/.test(day)) {
      fail('date-unreadable', 'when');
    }
  }

  private row(number: number, versions: Version[], text: string): IncidentRow {
    const newest = versions.at(-1);
    const excerpt = newest?.form.whatHappened ?? '';
    const date = newest === undefined ? null : dayOf(newest.form.when);
    return {
      number,
      status: newest?.status ?? 'erased',
      date,
      whenText: newest === undefined ? say('when-unknown') : whenText(newest.form.when),
      monthText: monthText(date),
      excerpt,
      marks: marks(excerpt, text),
      ways: newest?.form.ways ?? [],
      times: newest?.form.series ?? 1,
      exhibits: this.kept.filter((view) => view.row.incidents.includes(number)).length,
      corrected: versions.length > 1,
    };
  }
}

function marks(excerpt: string, text: string): Mark[] {
  const found: Mark[] = [];
  const words = text.trim().toLowerCase();
  for (let from = 0; words !== ''; ) {
    const start = excerpt.toLowerCase().indexOf(words, from);
    if (start < 0) {
      break;
    }
    from = start + words.length;
    found.push({ start, end: from });
  }
  return found;
}

