/**
 * The forms that the diary in memory declares are those of Daymark:
 * `daymark fields --json > ui/src/fake/shapes.json` writes them.
 */
import { describe, expect, test } from 'vitest';
import type { FieldShape } from '../src/contract/types';
import { shapes } from '../src/fake/saying';
import { laidOut } from '../src/parts/fields/layout';
import { fieldsOf, groups } from '../src/parts/incident/sections';
import { shared } from '../src/places';
import { say, speak } from '../src/sentences.svelte';
import { union } from './support/files';

const keys = (fields: readonly FieldShape[]): string[] => fields.map(({ key }) => key).sort();

test('there is a form for every kind of card', () => {
  expect(shapes.cards.map(({ kind }) => kind)).toEqual(union('CardKind'));
  const inputs = [...shapes.cards.flatMap(({ fields }) => fields), ...shapes.incident].map(({ input }) => input);
  expect(union('FieldInput')).toEqual(expect.arrayContaining(inputs));
});

test('every kind is reached from the menu but what has its place elsewhere', () => {
  const reached = Object.values<readonly string[]>(shared).flat();
  expect(union('CardKind').filter((kind) => !reached.includes(kind))).toEqual([
    // With the bundle that was taken.
    'receipt',
    // With the search.
    'saved-search',
  ]);
});

test.each(shapes.cards)('every field of $kind stands once in its form', ({ kind, fields }) => {
  expect(keys(laidOut(kind, fields).flatMap((part) => part.fields))).toEqual(keys(fields));
});

test('every field of an incident stands once in its sections, also one that is new', () => {
  const fresh: FieldShape = { key: 'fresh', input: 'line', choices: [], set: null, of: null, rows: [] };
  const fields = [...shapes.incident, fresh];
  const shown = groups.flatMap(({ sections }) => sections.flatMap(({ name }) => fieldsOf(name, fields)));
  expect(keys(shown)).toEqual(keys(fields));
});

describe.each(['en-GB', 'cy'])('in %s', (language) => {
  const sentences = (fields: readonly FieldShape[], label: string): string[] =>
    fields.flatMap(({ key, set, choices, rows }) => [
      `${label}-${key}`,
      ...choices.map((word) => (set === 'way' ? `way-${word}` : `choice-${set}-${word}`)),
      ...sentences(rows, `${label}-${key}`),
    ]);

  test('every label and choice has a sentence', () => {
    speak(language);
    const all = [
      ...shapes.cards.flatMap(({ kind, fields }) => sentences(fields, `field-${kind}`)),
      ...sentences(shapes.incident, 'field-incident'),
      ...union('CardKind').flatMap((kind) => [`card-${kind}`, `cards-${kind}`, `cards-${kind}-about`, `numbered-${kind}`]),
    ];
    expect(all.length).toBeGreaterThan(150);
    expect(all.filter((key) => say(key) === key)).toEqual([]);
  });
});
