/**
 * What the page says, in English and Welsh, from the sentence files that
 * `daymark-verify` uses: one message on a line, with nothing but `{ $name }`
 * in it.
 */
import welsh from '../../locales/cy/verify.ftl?raw';
import english from '../../locales/en-GB/verify.ftl?raw';
import { checkOf } from './reader/codes.ts';
import type { Fault, Report } from './reader/report.ts';

export type Language = 'en-GB' | 'cy';

const messages: Record<Language, Map<string, string>> = { 'en-GB': parse(english), cy: parse(welsh) };

function parse(file: string): Map<string, string> {
  const lines = file.split('\n').filter((line) => line.includes(' = ') && !line.startsWith('#'));
  return new Map(lines.map((line) => [line.slice(0, line.indexOf(' = ')), line.slice(line.indexOf(' = ') + 3)]));
}

/** One message, with what it asks for put in. */
export function say(language: Language, key: string, blanks: Record<string, string | number> = {}): string {
  const message = messages[language].get(key) ?? key;
  return message.replace(/\{ \$(\w+) \}/g, (_, name: string) => String(blanks[name] ?? '…'));
}

/** The sentence of one fault. */
export function sayFault(language: Language, { code, where, line, entry, named, about }: Fault): string {
  const plain =
    entry === undefined ? say(language, 'entry-line', { line: line ?? 0 }) : say(language, 'entry-seq', { seq: entry });
  const blank = { incident: 'number', exhibit: 'reference', card: 'card' } as const;
  const whole =
    named === undefined ? plain : say(language, `entry-${named.is}`, { entry: plain, [blank[named.is]]: named.as });
  const place = where === '.' ? say(language, 'place-bundle') : where;
  return say(language, `fault-${code}`, { where: place, line: line ?? 0, entry: whole, about: about ?? '' });
}

/** Every fault, and every check that no fault explains. */
export function sayFaults(language: Language, { faults, moreFaults, checked }: Report): string[] {
  const failed = checked.filter(({ what, holds }) => !holds && faults.every(({ code }) => checkOf(code) !== what));
  return [
    ...faults.map((fault) => sayFault(language, fault)),
    ...(moreFaults > 0 ? [say(language, 'more-faults', { count: moreFaults })] : []),
    ...failed.map(({ what }) => say(language, 'not-reached', { check: say(language, `check-${what}`) })),
  ];
}
