/** A diary in memory: enough of Daymark to look at and try every screen. */
import type {
  Arrived,
  ArrivedFile,
  ExhibitNotes,
  ExhibitView,
  Form,
  Found,
  IncidentForm,
  IncidentPage,
  IncidentQuery,
  IncidentRow,
  IncidentView,
  Mark,
  Problem,
  RedactRequest,
  Status,
} from '../contract/types';
import { blankNotes } from '../forms';
import { say } from '../sentences.svelte';
import { isBlank, listOf, rowsOf, textOf, type Values } from '../values';
import { FakeCards } from './cards';
import { inFull, meant, readDay, readForm } from './reading';
import * as sample from './sample';
import { isCorrected, read, said, shapes } from './saying';
import { dayOf, dayText, doneText, lastDayOf, monthText, sizeText, whenText } from './texts';

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
  readonly cards: FakeCards;
  draft: IncidentForm | null = null;
  draftExhibits: number[] = [];

  constructor(filled: boolean) {
    this.cards = new FakeCards(filled);
    const versions = filled ? sample.incidents : [];
    this.written = versions.map((forms) => forms.map((form) => ({ form, status: 'current', reason: null })));
    this.kept = filled ? copy(sample.exhibits) : [];
  }

  get count(): number {
    return this.written.length;
  }

  write(form: IncidentForm): IncidentView {
    this.written.push([{ form: this.read(form), status: 'current', reason: null }]);
    this.draft = null;
    return this.show(this.written.length);
  }

  amend(number: number, form: IncidentForm, reason: string): IncidentView {
    this.versions(number).push({ form: this.read(form), status: 'current', reason: reason || null });
    return this.show(number);
  }

  remember(number: number, text: string): IncidentView {
    if (text.trim() === '') {
      fail('nothing-written', 'remembered');
    }
    const versions = this.versions(number);
    const { form, status } = versions.at(-1) ?? fail('erased');
    const remembered = [...listOf(form.details['remembered']), text];
    versions.push({ form: { ...copy(form), details: { ...form.details, remembered } }, status, reason: null });
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
      corrected: isCorrected(versions.map(({ form }) => form).toReversed()),
      status: versions.at(-1)?.status ?? 'erased',
      versions: versions
        .map(({ form, status, reason }, place) => ({
          version: place + 1,
          entry: number + place,
          status,
          form: copy(form),
          whenText: whenText(form.when),
          said: said(shapes.incident, form.details, 'field-incident', this.cards.called),
          writtenText: dayText(`2026-06-0${place + 1}`),
          delayText: form.when.is === 'unknown' ? null : say('written-days-later', { days: 2 }),
          clockText: null,
          reason,
        }))
        .reverse(),
      isOld: false,
      erasedText: versions.length === 0 ? dayText('2026-06-03') : null,
      exhibits: this.exhibits().filter((row) => row.incidents.includes(number)),
      cards: this.cards.tiedToIncident(number),
    };
  }

  list({ search, offset, limit }: IncidentQuery): IncidentPage {
    const words = textOf(search['words']);
    const [from, to] = (['from', 'to'] as const).map((key) => day(key, textOf(search[key])));
    const written = textOf(search['by-written']) === 'yes';
    const found = this.written
      .map((versions, place) => this.row(place + 1, versions, words))
      .filter((row) => words === '' || row.marks.length > 0)
      .filter((row) => from === undefined || (row.date ?? '') >= from)
      .filter((row) => to === undefined || (row.date ?? '9') <= to)
      .filter((row) => this.fits(row, search))
      .sort((a, b) => (written ? 0 : (a.date ?? '').localeCompare(b.date ?? '')) || a.number - b.number);
    const ordered = textOf(search['newest-first']) === 'yes' ? found.reverse() : found;
    // Days that are not known come last either way.
    const isLast = ({ date }: IncidentRow): boolean => !written && date === null;
    const rows = [...ordered.filter((row) => !isLast(row)), ...ordered.filter(isLast)];
    return { total: rows.length, rows: rows.slice(offset, offset + (limit || 200)) };
  }

  private fits(row: IncidentRow, search: Values): boolean {
    const details = this.written[row.number - 1]?.at(-1)?.form.details ?? {};
    const wanted = (key: string): string[] => listOf(search[key]);
    const answers = (key: string, is: boolean): boolean =>
      isBlank(search[key]) || textOf(search[key]) === 'not-sure' || (textOf(search[key]) === 'yes') === is;
    const broken = rowsOf(details['broke']);
    const isTold = !isBlank(details['told']) || this.cards.tiedToIncident(row.number).some(({ kind }) => kind === 'report');
    return (
      (wanted('ways').length === 0 || row.ways.some((way) => wanted('ways').includes(way))) &&
      (wanted('channels').length === 0 || listOf(details['channels']).some((one) => wanted('channels').includes(one))) &&
      wanted('people').every((one) => listOf(details['people']).includes(one)) &&
      wanted('accounts').every((one) => listOf(details['accounts']).includes(one)) &&
      wanted('place').every((one) => textOf(details['place-card']) === one) &&
      wanted('order').every((one) => broken.some((term) => term['order'] === one)) &&
      answers('reported', isTold) &&
      answers('with-evidence', row.exhibits > 0) &&
      answers('broke', broken.length > 0)
    );
  }

  /** Incidents, files and cards with these words. */
  find(text: string): Found[] {
    const incidents = this.list({ search: { words: text }, offset: 0, limit: 200 }).rows.map((row) => ({
      kind: 'incident',
      number: row.number,
      name: say('numbered-incident', { number: row.number }),
      status: row.status,
      excerpt: row.excerpt,
      marks: row.marks,
    }));
    const files = this.exhibits().map((row) => ({
      kind: 'exhibit',
      number: row.number,
      name: row.reference,
      status: row.status,
      excerpt: row.originalName,
      marks: marks(row.originalName, text),
    }));
    const cards = this.cards.all().map(({ row, words }) => {
      const at = Math.max(0, words.toLowerCase().indexOf(text.trim().toLowerCase()) - 30);
      const excerpt = words.slice(at, at + 140).trim();
      const name = say(`numbered-${row.kind}`, { number: row.number });
      return { kind: row.kind, number: row.number, name, status: row.status, excerpt, marks: marks(excerpt, text) };
    });
    return [...cards, ...files, ...incidents].filter((found) => found.marks.length > 0);
  }

  attach(name: string, type: string, size: number, notes: ExhibitNotes, form: Form | null = null): ExhibitView {
    const number = this.kept.length + 1;
    const view: ExhibitView = {
      row: {
        reference: `AJS/${number}`,
        number,
        status: 'current',
        originalName: name,
        mediaType: type,
        isPicture: type.startsWith('image/'),
        isIntimate: false,
        size,
        sizeText: sizeText(size),
        incidents: [...notes.incidents],
        form,
      },
      notes: copy(notes),
      sha256: 'ab'.repeat(32),
      attachedText: '',
      seenText: null,
      modifiedText: null,
      takenText: null,
      device: null,
      locationText: null,
      nearText: null,
      shownAs: sample.shownAs(type),
      canBeCopied: sample.canBeCopied(type),
      canBeSilenced: sample.canBeSilenced(type),
      howToShow: null,
      sameAs: [],
      originText: null,
      madeFrom: null,
      parts: [],
      readAsText: null,
      mayBeCalls: type === 'text/csv',
    };
    this.kept.push(view);
    return this.exhibit(number);
  }

  /** What came in, as the shell tells it. */
  arrive(name: string, type: string, size: number, notes: ExhibitNotes): Arrived {
    const { row, sameAs } = this.attach(name, type, size, notes);
    const file = { name, row, understood: type.startsWith('image/') ? 'Picture' : 'Text', parts: [], sameAs, problem: null };
    return { files: [file], references: row.reference, stopped: null };
  }

  /** Several that came in together; the last cannot be read. */
  arriveMany(names: string[], notes: ExhibitNotes): Arrived {
    const one = (name: string) => this.arrive(name, 'image/jpeg', 1_204_331, notes);
    const kept = names.slice(0, -1).map(one);
    const failed: ArrivedFile = {
      name: names.at(-1) ?? '',
      row: null,
      understood: '',
      parts: [],
      sameAs: [],
      problem: { kind: 'source-unreadable' },
    };
    return {
      files: [failed, ...kept.flatMap(({ files }) => files)],
      references: kept.map(({ references }) => references).join(', '),
      stopped: null,
    };
  }

  tie(numbers: number[], incident: number): null {
    for (const number of numbers) {
      const { notes } = this.exhibit(number);
      this.annotate(number, { ...notes, incidents: [...notes.incidents, incident] });
    }
    return null;
  }

  exhibits(): ExhibitView['row'][] {
    return this.kept.map((view) => this.exhibit(view.row.number).row);
  }

  exhibit(number: number): ExhibitView {
    const view = copy(this.kept[number - 1] ?? fail('not-found', String(number)));
    view.row.sizeText = sizeText(view.row.size);
    view.row.isIntimate = view.notes.intimate ?? (view.madeFrom === null ? false : this.exhibit(view.madeFrom).row.isIntimate);
    view.attachedText = dayText('2026-06-02');
    view.seenText = view.notes.online.seen === '' ? null : inFull('when', view.notes.online.seen);
    view.readAsText = view.row.form === null ? null : say(`form-${view.row.form}`);
    return view;
  }

  annotate(number: number, notes: ExhibitNotes): ExhibitView {
    const view = this.kept[number - 1] ?? fail('not-found', String(number));
    for (const incident of notes.incidents) {
      this.versions(incident);
    }
    if (notes.online.seen !== '') {
      try {
        readForm(notes.online.seen);
      } catch {
        fail('date-unreadable', 'online-seen');
      }
    }
    view.notes = { ...copy(notes), online: { ...notes.online, seenSaid: '' } };
    view.row.incidents = [...notes.incidents];
    return this.exhibit(number);
  }

  /** A file is read as of a form from now on. */
  isOf(number: number, form: Form): void {
    (this.kept[number - 1] ?? fail('not-found', String(number))).row.form = form;
  }

  /** A copy of an exhibit that names it. */
  private copied(number: number, name: string, type: string, originText: string): ExhibitView {
    const original = this.kept[number - 1] ?? fail('not-found', String(number));
    const { row } = this.attach(name, type, 204_331, blankNotes([...original.row.incidents]));
    const copy = this.kept[row.number - 1] ?? fail('not-found');
    copy.madeFrom = number;
    copy.originText = originText;
    original.parts.push(copy.row);
    return this.exhibit(row.number);
  }

  viewingCopy(number: number): ExhibitView {
    const { reference } = this.exhibit(number).row;
    const there = this.kept.find((view) => view.madeFrom === number && view.row.originalName.endsWith('.jpg'));
    return (
      there ??
      this.copied(number, `${say('viewing-copy-name', { reference })}.jpg`, 'image/jpeg', say('origin-viewing-copy', { from: reference }))
    );
  }

  redact(number: number, { steps, reason }: RedactRequest): ExhibitView {
    const { reference, mediaType } = this.exhibit(number).row;
    if (steps.length === 0) {
      fail('nothing-to-redact');
    }
    if (reason.trim() === '') {
      fail('reason-missing');
    }
    const said = `${say('origin-redacted-copy', { from: reference })}: ${doneText(steps)}. ${say('origin-reason', { reason })}`;
    const [ending, type] = steps.some((step) => step.is === 'mute') ? ['m4a', mediaType] : ['png', 'image/png'];
    return this.copied(number, `${say('redacted-copy-name', { reference })}.${ending}`, type, said);
  }

  withdrawExhibit(number: number): ExhibitView {
    const view = this.kept[number - 1] ?? fail('not-found', String(number));
    view.row.status = 'withdrawn';
    return this.exhibit(number);
  }

  private versions(number: number): Version[] {
    return this.written[number - 1] ?? fail('not-found', String(number));
  }

  /** What was typed, as it is kept. */
  private read(typed: IncidentForm): IncidentForm {
    if (typed.whatHappened.trim() === '') {
      fail('nothing-written', 'what-happened');
    }
    const form = copy(typed);
    return { ...form, when: meant(form.when), details: read(shapes.incident, form.details) };
  }

  private row(number: number, versions: Version[], text: string): IncidentRow {
    const newest = versions.at(-1);
    const excerpt = newest?.form.whatHappened ?? '';
    const date = newest === undefined ? null : dayOf(newest.form.when);
    return {
      number,
      status: newest?.status ?? 'erased',
      date,
      lastDate: newest === undefined ? null : lastDayOf(newest.form.when),
      isSure: newest !== undefined && newest.form.when.is !== 'about' && date !== null,
      whenText: newest === undefined ? say('when-unknown') : whenText(newest.form.when),
      monthText: monthText(date),
      excerpt,
      marks: marks(excerpt, text),
      ways: newest?.form.ways ?? [],
      times: newest?.form.series ?? 1,
      exhibits: this.kept.filter((view) => view.row.incidents.includes(number)).length,
      corrected: isCorrected(versions.map(({ form }) => form).toReversed()),
    };
  }
}

/** A day of a search, where one is typed. */
function day(about: string, text: string): string | undefined {
  try {
    return text.trim() === '' ? undefined : readDay(text);
  } catch {
    return fail('date-unreadable', about);
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
