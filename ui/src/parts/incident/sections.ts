/**
 * What can be said of an incident, in calm sections. `own` are the fields of
 * the form itself, as problems name them; `details` are keys of the declared
 * fields. A key that stands nowhere here is shown in the last section.
 */
import type { FieldShape, IncidentForm } from '../../contract/types';
import { isBlank } from '../../values';

export type Section = (typeof groups)[number]['sections'][number]['name'];

interface Part {
  name: string;
  own: readonly string[];
  details: readonly string[];
}

export const groups = [
  {
    name: 'happened',
    sections: [
      { name: 'when', own: ['when', 'zone'], details: [] },
      { name: 'where', own: ['place'], details: ['place-card'] },
      { name: 'ways', own: ['series'], details: ['series-of', 'channels'] },
      { name: 'words', own: ['exact-words'], details: ['words-language'] },
      { name: 'threat', own: [], details: ['threat', 'threat-words', 'weapon'] },
    ],
  },
  {
    name: 'who',
    sections: [
      { name: 'who', own: ['who', 'how-i-know'], details: ['people', 'accounts'] },
      { name: 'looks', own: [], details: ['looks', 'vehicles'] },
      { name: 'observation', own: ['told-by'], details: ['told-when'] },
      {
        name: 'sighting',
        own: [],
        details: [
          'seen-for',
          'seen-from',
          'light',
          'in-the-way',
          'seen-before',
          'why-remembered',
          'told-after',
          'not-sure-of',
        ],
      },
      { name: 'witnesses', own: ['witness-name', 'witness-saw', 'witness-card'], details: [] },
      { name: 'targeted', own: [], details: ['targeted', 'others-targeted', 'children-there'] },
    ],
  },
  {
    name: 'effect',
    sections: [
      { name: 'effect', own: ['effect-then', 'effect-after'], details: ['feared-violence', 'fear-of'] },
      { name: 'changed', own: [], details: ['changed'] },
      { name: 'harm', own: [], details: ['harm', 'medical', 'cost'] },
    ],
  },
  {
    name: 'after',
    sections: [
      { name: 'reply', own: [], details: ['replied', 'reply'] },
      { name: 'told', own: [], details: ['told'] },
      { name: 'broke', own: [], details: ['broke'] },
      { name: 'linked', own: [], details: ['linked', 'special-day'] },
      { name: 'helped', own: ['helped-by'], details: ['remembered'] },
    ],
  },
] as const satisfies { name: string; sections: Part[] }[];

const all: readonly Part[] = groups.flatMap((group): readonly Part[] => group.sections);

/** The declared fields that stand in a section. */
export function fieldsOf(name: Section, fields: readonly FieldShape[]): FieldShape[] {
  const isLast = all.at(-1)?.name === name;
  const placed = all.flatMap(({ details }) => details);
  const keys = all.find((part) => part.name === name)?.details ?? [];
  const inOrder = keys.flatMap((key) => fields.filter((field) => field.key === key));
  return isLast ? [...inOrder, ...fields.filter(({ key }) => !placed.includes(key))] : inOrder;
}

/** The section that holds a field, by the key that a problem names. */
export const sectionOf = (field: string): string | undefined =>
  all.find(({ own, details }) => own.includes(field) || details.includes(field))?.name;

/** Whether something is said in a section. */
export function isFilled(name: Section, form: IncidentForm): boolean {
  const keys = all.find((part) => part.name === name)?.details ?? [];
  return ownIsFilled(name, form) || keys.some((key) => !isBlank(form.details[key]));
}

function ownIsFilled(name: Section, form: IncidentForm): boolean {
  switch (name) {
    case 'when':
      return form.when.is !== 'unknown';
    case 'where':
      return form.place !== '' || form.placeKnown !== null;
    case 'ways':
      return form.ways.length > 0 || form.series !== null;
    case 'words':
      return form.exactWords !== '';
    case 'who':
      return form.whoSaid;
    case 'observation':
      return form.observation !== null;
    case 'witnesses':
      return form.witnesses.length > 0;
    case 'effect':
      return form.effectThen !== '' || form.effectAfter !== '';
    case 'helped':
      return form.helpedBy !== '';
    default:
      return false;
  }
}
