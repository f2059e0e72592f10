import { FluentResource } from '@fluent/bundle';
import { describe, expect, test } from 'vitest';
import { shapes } from '../src/fake/saying';
import { say, speak } from '../src/sentences.svelte';
import { sentences, sources, union } from './support/files';

const languages = ['en-GB', 'cy'] as const;
const areas = ['words', 'screens', 'problems', 'access', 'breach', 'confidential', 'copies', 'cards', 'grounds', 'guides', 'bulk', 'evidence', 'patterns', 'reading', 'redaction', 'safety', 'stamps', 'verify', 'versions'] as const;

const keys = (language: string, area: string): string[] =>
  [...new FluentResource(sentences(language, area)).body].map((message) => message.id).sort();

const all = areas.flatMap((area) => keys('en-GB', area));

/** Every `say(…)` in the sources, blanks of a template as `*`. */
const said = sources().flatMap(({ text }) =>
  [...text.matchAll(/\bsay\(\s*(?:'([^']+)'|`([^`]+)`)/g)].map(([, plain, template]) =>
    (plain ?? template ?? '').replace(/\$\{[^}]*\}/g, '*').replace(/\.advice$/, ''),
  ),
);
/** Keys passed on as words of a table. */
const named = sources().flatMap(({ text }) => [...text.matchAll(/'([a-z0-9-]+)'/g)].map((match) => match[1] ?? ''));

const forms = new Map<string, RegExp>();

/** Whether a key is one that the pattern can say. */
function fits(pattern: string, key: string): boolean {
  const form = (): RegExp =>
    new RegExp(`^${pattern.split('*').map((part) => part.replaceAll('.', '\\.')).join('[A-Za-z0-9-]+')}$`);
  const known = forms.get(pattern) ?? form();
  forms.set(pattern, known);
  return known.test(key);
}

test.each(areas)('both languages say the same keys in %s', (area) => {
  expect(keys('cy', area)).toEqual(keys('en-GB', area));
});

test('every key that is used has a sentence', () => {
  expect(said.length).toBeGreaterThan(100);
  expect(said.filter((pattern) => !all.some((key) => fits(pattern, key)))).toEqual([]);
});

test('every sentence of the screens is used', () => {
  const unused = keys('en-GB', 'screens').filter(
    (key) => !said.some((pattern) => fits(pattern, key)) && !named.includes(key),
  );
  expect(unused).toEqual([]);
});

describe.each(languages)('in %s', (language) => {
  test.each([
    ['way-', 'Way'],
    ['grade-', 'Grade'],
    ['answer-', 'Answer'],
    ['status-', 'Status'],
    ['open-note-', 'OpenNote'],
    ['bundle-document-', 'BundleDocument'],
    ['bundle-shape-', 'BundleShape'],
    ['problem-', 'ProblemKind'],
    ['safety-what-', 'SafetyWhat'],
    ['bulk-column-', 'LogMeaning'],
    ['bulk-status-', 'LogStatus'],
    ['bulk-photo-', 'PhotoFault'],
    ['bulk-dates-', 'DatesAnswer'],
    ['bulk-undated-', 'Undated'],
    ['form-', 'Form'],
    ['form-', 'DateOrder'],
    ['messages-order-', 'DateOrder'],
  ])('every word of %s%s has a sentence', (prefix, name) => {
    speak(language);
    const words = union(name);
    expect(words.length).toBeGreaterThan(1);
    expect(words.filter((word) => say(prefix + word) === prefix + word)).toEqual([]);
  });

  test('every kind of card that is added from a list has its own sentence for it', () => {
    speak(language);
    const kinds = union('CardKind').filter((kind) => kind !== 'sheet' && kind !== 'saved-search');
    const adds = kinds.map((kind) => say('list-add', { kind }));
    expect(adds).not.toContain(say('list-add', { kind: 'something' }));
    expect(new Set(adds).size).toBe(kinds.length);
    const tied = [...new Set(shapes.cards.flatMap(({ fields }) => fields.flatMap(({ of }) => of ?? [])))];
    expect(tied.length).toBeGreaterThan(2);
    expect(tied.map((kind) => say('new-one', { kind }))).not.toContain(say('new-one', { kind: 'something' }));
  });

  test('every problem has an advice', () => {
    speak(language);
    const key = (kind: string): string => `problem-${kind}.advice`;
    expect(union('ProblemKind').filter((kind) => say(key(kind)) === key(kind))).toEqual([]);
  });

  test('no sentence has more than twenty words, an exclamation mark or a word to avoid', () => {
    const avoided = /\b(proof|admissible|tamper|military|risk level|severity|alleged)\b|!/i;
    const texts = areas.flatMap((area) =>
      sentences(language, area)
        .split('\n')
        .filter((line) => !line.startsWith('#'))
        .map((line) => line.replace(/^\s*\.?[A-Za-z0-9-]+ =|^\s*\*?\[[^\]]+\]/, '').trim()),
    );
    const long = texts.flatMap((text) => text.split(/[.?:]\s/)).filter((one) => one.split(/\s+/).length > 20);
    expect(long).toEqual([]);
    expect(texts.filter((text) => avoided.test(text))).toEqual([]);
  });
});

test('the language changes in place, and an unknown one is English', () => {
  speak('cy');
  expect(say('leave')).toBe('Gadael');
  speak('xx');
  expect(say('leave')).toBe('Leave');
});

test('Welsh counts as Welsh does', () => {
  speak('cy');
  expect([0, 1, 2, 5].map((count) => say('incidents-count', { count }))).toEqual([
    'dim cofnodion',
    '1 cofnod',
    '2 gofnod',
    '5 cofnod',
  ]);
});
