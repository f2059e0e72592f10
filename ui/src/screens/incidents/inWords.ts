/** A filter in words: each field that narrows the list, with what it says. */
import { card } from '../../api';
import type { FieldShape } from '../../contract/types';
import { say } from '../../sentences.svelte';
import { isBlank, listOf, type Values } from '../../values';

/** Fields that have their own place on the screen, or only order the list. */
const APART = ['name', 'words', 'by-written', 'newest-first'];

/** What narrows the list beside the words that are looked for. */
export const narrowing = (fields: readonly FieldShape[]): FieldShape[] => fields.filter(({ key }) => !APART.includes(key));

const PARTS = { when: ['from', 'to'], how: ['ways', 'channels'], who: ['people', 'accounts', 'place', 'order'] };

/** The same in sections; what stands in none of them is in the last. */
export function sections(fields: readonly FieldShape[]): { name: string; fields: FieldShape[] }[] {
  const placed = Object.values(PARTS).flat();
  const parts = Object.entries(PARTS).map(([name, keys]) => ({ name, fields: fields.filter(({ key }) => keys.includes(key)) }));
  return [...parts, { name: 'more', fields: narrowing(fields).filter(({ key }) => !placed.includes(key)) }];
}

/** Those of them that say something. */
export const said = (fields: readonly FieldShape[], search: Values): FieldShape[] =>
  narrowing(fields).filter(({ key }) => !isBlank(search[key]));

/** Each of them as `Place: Library`. */
export const inWords = (fields: readonly FieldShape[], search: Values): Promise<string[]> =>
  Promise.all(
    said(fields, search).map(async (field) => {
      const texts = await Promise.all(listOf(search[field.key]).map((text) => worded(field, text)));
      return `${say(`field-saved-search-${field.key}`)}: ${texts.join(', ')}`;
    }),
  );

async function worded({ input, set, of }: FieldShape, text: string): Promise<string> {
  switch (input) {
    case 'answer':
      return say(`answer-${text}`);
    case 'some':
    case 'one':
      return say(set === 'way' ? `way-${text}` : `choice-${set}-${text}`);
    case 'card':
    case 'cards':
      return of === null
        ? text
        : card(of, Number(text)).then(
            ({ title }) => title,
            () => say(`numbered-${of}`, { number: text }),
          );
    default:
      return text;
  }
}
