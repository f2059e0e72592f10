/** The table of problems is total: each is shown with what happened and what to do. */
import { describe, expect, test, vi } from 'vitest';
import { asProblem } from '../src/api';
import type { ProblemKind } from '../src/contract/types';
import { happen } from '../src/fake/backend';
import { say, speak } from '../src/sentences.svelte';
import { union } from './support/files';
import { screen, start } from './support/screen';

const kinds = union('ProblemKind') as ProblemKind[];

/** Where the sentence names what it is about. */
const about: Partial<Record<ProblemKind, string>> = {
  'exhibit-missing': 'AJS/7',
  'exhibit-damaged': 'AJS/7',
  'copy-damaged': '12',
};

/** What a value that cannot be read may be. */
const fields = ['initials', 'zone', 'witness-name', 'series', 'something else'];

describe.each(['en-GB', 'cy'])('in %s', (language) => {
  test('every problem is shown with its sentence and its advice', async () => {
    await start('open', language);
    const shown = new Set<string>();
    for (const kind of kinds.filter((one) => one !== 'cancelled')) {
      happen('problem', { kind, about: about[kind] ?? null });
      const alert = await screen.findByRole('alert');
      const [sentence = '', advice = ''] = [...alert.querySelectorAll('p')].map((line) => line.textContent ?? '');
      expect(sentence, kind).toMatch(/^\p{Lu}.*\.$/su);
      expect(advice, kind).toMatch(/^\p{Lu}.*\.$/su);
      expect(sentence + advice, kind).not.toMatch(/problem-|[{}]|undefined|null/);
      if (about[kind] !== undefined) {
        expect(sentence).toContain(about[kind]);
      }
      shown.add(sentence);
    }
    expect(shown.size).toBe(kinds.length - 1);
  });

  test('a value that cannot be read is said for each field', async () => {
    await start('open', language);
    const sentences = new Set<string>();
    for (const field of fields) {
      happen('problem', { kind: 'value-unreadable', about: field });
      sentences.add((await screen.findByRole('alert')).textContent ?? '');
    }
    expect(sentences.size).toBe(fields.length);
  });

  test('every advice says what is safe, or what was not saved', () => {
    speak(language);
    const assured = {
      'en-GB': /safe|Nothing|nothing|still (here|be)|was not|Do not delete|is here/,
      cy: /diogel|dim|o hyd|Ni chadwyd|Peidiwch|yma|Ni chyffyrddwyd/,
    }[language];
    const unsure = kinds.filter((kind) => assured?.test(say(`problem-${kind}.advice`, { about: 'AJS/7' })) !== true);
    expect(unsure).toEqual([]);
  });
});

test('stopping is shown as no problem', async () => {
  await start();
  happen('problem', { kind: 'disk-full' });
  await screen.findByRole('alert');
  happen('problem', { kind: 'cancelled' });
  await vi.waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
});

test('anything unforeseen is a fault of Daymark, and nothing of it is shown', () => {
  expect(asProblem(new Error('at line 3 of /home'))).toEqual({ kind: 'fault' });
  expect(asProblem('text')).toEqual({ kind: 'fault' });
  expect(asProblem({ kind: 'disk-full' })).toEqual({ kind: 'disk-full' });
});
