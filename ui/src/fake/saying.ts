/** What declared fields say, in words; and whether they can be kept. */
import type { CardKind, FieldShape, IncidentForm, Problem, SaidField, Shapes, Tie } from '../contract/types';
import { say } from '../sentences.svelte';
import { isBlank, listOf, rowsOf, textOf, type Values } from '../values';
import { inFull, line, readDay, readForm } from './reading';
import declared from './shapes.json' with { type: 'json' };

export const shapes = declared as Shapes;

export const fieldsOf = (kind: CardKind): FieldShape[] => shapes.cards.find((card) => card.kind === kind)?.fields ?? [];

/** Whether something else was changed than that more was remembered; the newest first. */
export function isCorrected(forms: readonly IncidentForm[]): boolean {
  const account = ({ details: { remembered: _, ...details }, ...form }: IncidentForm): string =>
    JSON.stringify([form, Object.entries(details).toSorted()]);
  const kept = (form: IncidentForm): string[] => listOf(form.details['remembered']);
  return forms.some((form, place) => {
    const before = forms[place + 1];
    const isMore = before !== undefined && kept(before).every((text, at) => kept(form)[at] === text);
    return before !== undefined && !(isMore && account(before) === account(form));
  });
}

/** What a card is called, by its kind and number. */
type Called = (kind: CardKind, number: string) => string;

export const said = (fields: readonly FieldShape[], values: Values, labels: string, called: Called): SaidField[] =>
  fields.filter(({ key }) => !isBlank(values[key])).map((field) => one(field, values, labels, called));

function one(field: FieldShape, values: Values, labels: string, called: Called): SaidField {
  const value = values[field.key];
  const label = `${labels}-${field.key}`;
  const rows = rowsOf(value).map((row) => said(field.rows, row, label, called));
  const told: SaidField = { key: field.key, label: say(label), texts: [], ties: [], rows };
  const tie = (kind: string, number: string, text: string): Tie => ({ kind, number: Number(number), text });
  switch (field.input) {
    case 'line':
    case 'text':
    case 'lines':
    case 'position':
      return { ...told, texts: listOf(value) };
    case 'money':
      return { ...told, texts: [`£${textOf(value)}`] };
    case 'version':
      return { ...told, texts: [say('bundle-version', { version: textOf(value) })] };
    case 'when':
    case 'day':
    case 'past-day':
      return { ...told, texts: [inFull(field.input, textOf(value))] };
    case 'answer':
      return { ...told, texts: [say(`answer-${textOf(value)}`)] };
    case 'one':
    case 'some':
      return { ...told, texts: listOf(value).map((word) => say(field.set === 'way' ? `way-${word}` : `choice-${field.set}-${word}`)) };
    case 'card':
    case 'cards': {
      const of = field.of ?? 'person';
      return { ...told, ties: listOf(value).map((number) => tie(of, number, called(of, number))) };
    }
    case 'incidents':
      return { ...told, ties: listOf(value).map((number) => tie('incident', number, say('numbered-incident', { number }))) };
    case 'exhibits':
      return { ...told, ties: listOf(value).map((name) => tie('exhibit', name.replace(/^.*\//, ''), name)) };
    case 'rows':
      return told;
  }
}

/** The values as they are kept: times and days read. A field that cannot be read is named. */
export function read(fields: readonly FieldShape[], values: Values, path = ''): Values {
  const kept: Values = {};
  for (const { key, input, rows } of fields) {
    const value = values[key];
    if (value === undefined || isBlank(value)) {
      continue;
    }
    const at = path + key;
    switch (input) {
      case 'when':
        kept[key] = named(at, () => line(readForm(textOf(value))));
        break;
      case 'day':
      case 'past-day':
        kept[key] = named(at, () => readDay(textOf(value)));
        break;
      case 'money':
        kept[key] = /^\d+(\.\d\d)?$/.test(textOf(value).trim()) ? textOf(value).trim() : fail('value-unreadable', at);
        break;
      case 'version':
        kept[key] = /^[1-9]\d*$/.test(textOf(value).trim()) ? textOf(value).trim() : fail('value-unreadable', at);
        break;
      case 'rows':
        kept[key] = rowsOf(value).map((row, place) => read(rows, row, `${at}.${place + 1}.`));
        break;
      default:
        kept[key] = value;
    }
  }
  return kept;
}

function named<T>(about: string, work: () => T): T {
  try {
    return work();
  } catch {
    return fail('date-unreadable', about);
  }
}

function fail(kind: Problem['kind'], about: string): never {
  throw { kind, about } satisfies Problem;
}
