/** A report as it is shown. */
import { list, make } from './dom.ts';
import { exitOf, type Report } from './reader/report.ts';
import { type Language, say, sayFaults } from './sentences.ts';

const titles = ['title-holds', 'title-does-not-hold', 'title-cannot-be-read'] as const;
const looks = ['holds', 'fails', 'unread'] as const;
const shows = ['shows-unchanged', 'shows-place', 'shows-key'];
const stampsShow = ['shows-stamps', 'shows-stamp-root'];
const showsNot = ['shows-not-who', 'shows-not-true', 'shows-not-all', 'shows-not-documents'];

/** The verdict and everything that explains it. The verdict's heading takes the focus. */
export function result(language: Language, name: string, report: Report): HTMLElement {
  const exit = exitOf(report);
  const words = (key: string): string => say(language, key);
  const heading = make('h2', { tabindex: '-1', id: 'verdict' }, words(titles[exit]));
  const checked = make('p', { class: 'soft' }, say(language, 'checker-checked', { name }));
  const good = report.checked.filter(({ holds }) => holds).map(({ what }) => words(`check-${what}`));
  return make(
    'section',
    { 'aria-labelledby': 'verdict' },
    make('div', { class: `verdict ${looks[exit]}` }, heading, checked),
    ...part('fails-heading', language, sayFaults(language, report)),
    ...(report.readable ? facts(language, report) : []),
    ...part('holds-heading', language, good),
    ...part('shows-heading', language, report.holds ? showing(report).map(words) : []),
    ...part('shows-not-heading', language, report.holds ? showsNot.map(words) : []),
  );
}

/** What a bundle that holds shows, by the keys of the sentences. */
const showing = ({ stamps, seals }: Report): string[] => [
  ...shows,
  ...(stamps.length > 0 ? stampsShow : []),
  ...(seals.length > 0 ? ['shows-seals'] : []),
];

/** A time as it is signed, such as `20261129012345.25Z`, for a person to read. */
const moment = (signed: string): string => signed.replace(/^(....)(..)(..)(..)(..)(.*)Z$/, '$1-$2-$3 $4:$5:$6 UTC');

/** A heading and its sentences, where there are any. */
const part = (heading: string, language: Language, sentences: readonly string[]): HTMLElement[] =>
  sentences.length === 0 ? [] : [make('h2', {}, say(language, heading)), list(sentences)];

function facts(language: Language, report: Report): HTMLElement[] {
  const rows: [string, string | number | null][] = [
    ['label-seal-code', report.sealCode],
    ['label-key', report.keyFingerprint],
    ['label-incidents', report.incidents],
    ['label-exhibits', report.exhibits],
    ['label-entries', report.entries],
    ['label-erased', report.erased],
    ...report.stamps.map((stamp): [string, string] => ['label-stamp', say(language, 'stamp-covers', { ...stamp, time: moment(stamp.time) })]),
    ...report.seals.map((seal): [string, string] => ['label-seal', say(language, 'seal-covers', seal)]),
  ];
  const known = rows.filter(([, value]) => value !== null);
  const cells = known.flatMap(([label, value]) => [
    make('dt', {}, say(language, label)),
    make('dd', typeof value === 'string' ? { class: 'code' } : {}, String(value)),
  ]);
  return [make('h2', {}, say(language, 'checker-facts')), make('dl', {}, ...cells)];
}
