/** A plainly invented diary, to look at every screen with. */
import type { ExhibitView, IncidentForm, ShownAs } from '../contract/types';
import { blankIncident, blankNotes, blankPoint } from '../forms';

const at = (date: string, time = ''): IncidentForm['when'] => ({ is: 'exact', at: { ...blankPoint(), date, time } });

/** Each is every version that was written, the first first. */
export const incidents: IncidentForm[][] = [
  [
    {
      ...blankIncident(),
      whatHappened: 'A grey van stood across the road from my flat when I came home. The engine was running.',
      when: { is: 'about', at: { ...blankPoint(), date: '2026-03-02', time: '18:15' } },
      place: 'Outside my building',
      placeKnown: 'yes',
      ways: ['loitering', 'watching'],
      observation: 'own',
    },
  ],
  [
    {
      ...blankIncident(),
      whatHappened: 'Twelve calls from a hidden number. Nobody spoke.',
      when: {
        is: 'between',
        from: { ...blankPoint(), date: '2026-03-14', time: '19:00' },
        to: { ...blankPoint(), date: '2026-03-14', time: '23:30' },
      },
      ways: ['contacting'],
      series: 12,
      effectThen: 'I could not sleep and kept the light on.',
    },
  ],
  [
    {
      ...blankIncident(),
      whatHappened: 'A letter through the door with no stamp. It said he knows when I work late.',
      when: { is: 'day', on: '2026-04-08' },
      place: 'Home',
      ways: ['item-left', 'monitoring'],
      exactWords: '“You work too late on Thursdays.”',
    },
    {
      ...blankIncident(),
      whatHappened:
        'A letter through the door with no stamp. It said he knows when I work late.\n\nI remember now that the envelope was blue.',
      when: { is: 'day', on: '2026-04-08' },
      place: 'Home',
      ways: ['item-left', 'monitoring'],
      exactWords: '“You work too late on Thursdays.”',
    },
  ],
  [
    {
      ...blankIncident(),
      whatHappened: 'He was waiting outside the library and followed me to the bus stop. He said my name twice.',
      when: at('2026-05-04', '21:40'),
      place: 'Library on the high street, then the bus stop',
      placeKnown: 'yes',
      ways: ['following', 'contacting'],
      whoSaid: true,
      who: 'M.',
      howIKnow: 'I know his voice and his green coat.',
      observation: 'own',
      exactWords: '“You can’t hide from me.”',
      effectThen: 'Frightened. My hands shook.',
      effectAfter: 'I take another bus now and do not go to the library in the evening.',
      witnesses: [{ name: 'The driver of the bus', saw: 'He saw him stand in the door.', card: 2, willing: 'yes' }],
      details: {
        channels: ['in-person'],
        'place-card': '1',
        people: ['1'],
        looks: 'A green coat, a black bag.',
        'seen-for': 'Ten minutes',
        light: 'Street lamps',
        threat: 'yes',
        'feared-violence': 'not-sure',
        broke: [{ order: '1', term: '2' }],
      },
    },
  ],
  [{ ...blankIncident(), whatHappened: 'Someone logged in to my email from a phone I do not own. 🔒', when: at('2026-05-19', '07:05'), ways: ['account-break-in'] }],
  [{ ...blankIncident(), whatHappened: 'ਉਹ ਮੇਰੇ ਕੰਮ ਦੇ ਬਾਹਰ ਖੜ੍ਹਾ ਸੀ। He stood outside my work.', when: at('2026-06-01', '17:30'), ways: ['loitering'] }],
  [
    {
      ...blankIncident(),
      whatHappened:
        'كان واقفًا أمام باب المدرسة مرة أخرى، وسألني متى أعود إلى البيت.\nThen he got on the same bus (number 25) and said “שלום” to me.',
      when: { is: 'day', on: '2026-06-02' },
      place: 'ירושלים 5, ליד התחנה',
      ways: ['following'],
      exactWords: '“متى تعودين؟”',
    },
  ],
  [{ ...blankIncident(), whatHappened: 'My sister says he asked her where I live now.', ways: ['through-others'], observation: 'told-by', toldBy: 'My sister' }],
];

/** What the shell shows a file of this type as, as far as the sample goes. */
export const shownAs = (type: string): ShownAs =>
  (
    ({ image: 'picture', video: 'film', audio: 'sound', text: 'text' }) as Record<string, ShownAs | undefined>
  )[type.replace(/\/.*/, '')] ?? (type === 'application/pdf' ? 'pages' : 'nothing');

/** What copies the shell can make of a file of this type, as far as the sample goes. */
export const canBeCopied = (type: string): boolean => /^image\/(jpeg|png|webp|avif)$/.test(type);

/** Whether the shell can take sound out of a file of this type, as far as the sample goes. */
export const canBeSilenced = (type: string): boolean => /^(audio|video)\/(mp4|mpeg|quicktime|x-wav|ogg)$/.test(type);

const exhibit = (number: number, name: string, mediaType: string, size: number, incident: number): ExhibitView => ({
  row: {
    reference: `AJS/${number}`,
    number,
    status: 'current',
    originalName: name,
    mediaType,
    isPicture: mediaType.startsWith('image/'),
    isIntimate: false,
    size,
    sizeText: '',
    incidents: [incident],
    form: null,
  },
  notes: { ...blankNotes([incident]), grade: 'original-file' },
  sha256: String(number).repeat(64).slice(0, 64),
  attachedText: '',
  seenText: null,
  modifiedText: null,
  takenText: null,
  device: null,
  locationText: null,
  nearText: null,
  shownAs: shownAs(mediaType),
  canBeCopied: canBeCopied(mediaType),
  canBeSilenced: canBeSilenced(mediaType),
  howToShow: null,
  sameAs: [],
  originText: null,
  madeFrom: null,
  parts: [],
  readAsText: null,
  mayBeCalls: false,
});

export const exhibits: ExhibitView[] = [
  { ...exhibit(1, 'IMG_2041.jpg', 'image/jpeg', 2_418_233, 1), device: 'Example Phone 4', locationText: '51.5000, −0.1200' },
  exhibit(2, 'call-list.png', 'image/png', 184_220, 2),
  exhibit(3, 'letter-scan.pdf', 'application/pdf', 903_118, 3),
  exhibit(4, 'voicemail.m4a', 'audio/mp4', 411_902, 4),
];

export const recoveryWords =
  'paper garden window river candle button orange silver kitchen blanket forest pencil bridge morning basket copper feather hollow island jacket ladder marble napkin oyster'.split(
    ' ',
  );
