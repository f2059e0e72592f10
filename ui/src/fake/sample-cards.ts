/** Plainly invented cards, to look at every screen with. */
import type { CardKind } from '../contract/types';
import type { Values } from '../values';

export const sampleCards: [CardKind, Values][] = [
  [
    'person',
    {
      name: 'M.',
      role: 'the-person',
      aliases: ['Mac', 'green_coat_77'],
      relationship: 'We worked in the same shop until 2024.',
      looks: 'Tall, short beard, a green coat.',
      area: 'The east of town',
      vehicles: [{ model: 'Van', colour: 'grey', registration: 'begins with AB' }],
    },
  ],
  ['person', { name: 'The driver of the bus', role: 'witness', saw: 'He saw him stand in the door.', willing: 'yes' }],
  ['person', { name: 'سارة', role: 'targeted', relationship: 'أختي' }],
  [
    'account',
    {
      handle: 'green_coat_77',
      platform: 'A photo app',
      person: '1',
      'why-them': 'He sent me a picture of my own street.',
      'first-seen': '2026-05-10',
      exhibits: ['AJS/2'],
    },
  ],
  ['place', { name: 'Library', kind: 'public', known: 'yes', 'how-known': 'He waited there.', 'may-be-named': 'no' }],
  ['place', { name: 'The way to work', kind: 'route', known: 'not-sure' }],
  [
    'request',
    { when: '2026-03-20', person: '1', how: 'text', words: 'Do not contact me again.', reply: 'He sent a laughing face.' },
  ],
  [
    'report',
    {
      when: '2026-05-05 10:30',
      whom: 'police',
      organisation: 'Example Police',
      reference: 'EX/2026/0142',
      told: 'About the library and the bus.',
      promised: 'To ask the shop for its film.',
      'follow-up': '2026-06-02',
      incidents: ['4'],
    },
  ],
  ['change', { what: 'I take another bus to work.', kinds: ['routes'], since: '2026-05-05', cost: '12.50', incidents: ['4'] }],
  ['item', { what: 'The letter with no stamp', found: '2026-04-08', 'found-at': 'On the mat', packaging: 'paper', incidents: ['3'] }],
  [
    'elsewhere',
    { what: 'Film of the bus', kind: 'cctv', owner: 'Example Buses', 'gone-by': '2026-06-15', asked: 'no', incidents: ['4'] },
  ],
  [
    'elsewhere',
    { what: 'Doorbell of number 12', kind: 'doorbell', owner: 'A neighbour', 'gone-by': '2026-06-08', incidents: ['1'] },
  ],
  ['receipt', { version: '1', name: 'Officer D', 'officer-number': '0000', by: 'stick', reference: 'R-2' }],
  ['wish', { what: 'Not to write to my sister.', why: 'She could answer her phone again.', incidents: ['4'] }],
  [
    'order',
    {
      kind: 'non-molestation',
      person: '1',
      court: 'Example Family Court',
      made: '2026-04-20',
      served: '2026-04-22',
      ends: '2026-06-24',
      terms: [
        { number: '1', says: 'He must not contact her in any way.' },
        { number: '2', says: 'He must not go within 100 metres of the library.' },
      ],
    },
  ],
  ['private-note', { incidents: ['4'], text: 'I do not want my mother to read about this one.' }],
  ['contact', { person: '2', phones: ['07700 900123'], safely: 'Only in the evening.' }],
  ['saved-search', { name: 'Followed, with evidence', ways: ['following'], 'with-evidence': 'yes', 'newest-first': 'yes' }],
];
