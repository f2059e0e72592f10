/** What was done with the diary in memory: what a record would have kept. */
import type { AccessKind, AccessPage, AccessQuery, AccessRow } from '../contract/types';
import { say } from '../sentences.svelte';
import { pointText } from './texts';

const at = (date: string, time: string): string => pointText({ date, time, zone: '', secondPass: false });

const row = (entry: number, is: AccessKind, whenText: string, text: string, look = false): AccessRow => ({
  entry,
  is,
  look,
  whenText,
  text,
});

/** Everything, the newest first. */
function rows(): AccessRow[] {
  const [tuesday, wednesday] = [at('2026-06-02', '21:04'), at('2026-06-03', '09:12')];
  const tried = say('access-tried', { times: 2, first: tuesday, last: at('2026-06-02', '21:06') });
  const bundle = say('access-handed-over', { incidents: 7, exhibits: 4, code: '7K2QD-M4T9X-0WHCJ-5RBNA-E8GZP' });
  const days = Array.from({ length: 60 }, (_, day) =>
    row(60 - day, 'opened', at(`2026-0${day < 30 ? 5 : 4}-${String(30 - (day % 30)).padStart(2, '0')}`, '19:30'), say('access-opened')),
  );
  return [
    row(66, 'opened', wednesday, say('access-opened')),
    row(65, 'tried', wednesday, tried, true),
    row(64, 'touched', wednesday, say('access-touched-database'), true),
    row(63, 'handed-over', at('2026-06-01', '18:20'), bundle, true),
    row(62, 'saved', at('2026-06-01', '18:02'), say('access-saved', { reference: 'AJS/2' }), true),
    row(61, 'opened', at('2026-06-01', '18:01'), say('access-opened')),
    row(61, 'clock-set-back', at('2026-06-01', '18:01'), say('access-clock-hours', { count: 3 }), true),
    ...days,
  ];
}

/** A page of it. */
export function log({ before, limit }: AccessQuery): AccessPage {
  const left = rows().filter((one) => before === null || one.entry < before);
  const page = left.slice(0, limit || 50);
  const last = page.at(-1)?.entry ?? 0;
  return { rows: page, older: left.length > page.length ? last : null };
}

/** When it was opened last. */
export const lastOpened = (): string => at('2026-06-01', '18:01');
