/**
 * Every sentence on the screens, from the Fluent files that the command line
 * and the documents use too. `say` follows the language when it changes.
 */
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import cyAccess from '../../locales/cy/access.ftl?raw';
import cyBreach from '../../locales/cy/breach.ftl?raw';
import cyBulk from '../../locales/cy/bulk.ftl?raw';
import cyCards from '../../locales/cy/cards.ftl?raw';
import cyConfidential from '../../locales/cy/confidential.ftl?raw';
import cyCopies from '../../locales/cy/copies.ftl?raw';
import cyEvidence from '../../locales/cy/evidence.ftl?raw';
import cyGrounds from '../../locales/cy/grounds.ftl?raw';
import cyGuides from '../../locales/cy/guides.ftl?raw';
import cyPatterns from '../../locales/cy/patterns.ftl?raw';
import cyProblems from '../../locales/cy/problems.ftl?raw';
import cyReading from '../../locales/cy/reading.ftl?raw';
import cyRedaction from '../../locales/cy/redaction.ftl?raw';
import cySafety from '../../locales/cy/safety.ftl?raw';
import cyScreens from '../../locales/cy/screens.ftl?raw';
import cyStamps from '../../locales/cy/stamps.ftl?raw';
import cyVerify from '../../locales/cy/verify.ftl?raw';
import cyVersions from '../../locales/cy/versions.ftl?raw';
import cyWords from '../../locales/cy/words.ftl?raw';
import enAccess from '../../locales/en-GB/access.ftl?raw';
import enBreach from '../../locales/en-GB/breach.ftl?raw';
import enBulk from '../../locales/en-GB/bulk.ftl?raw';
import enCards from '../../locales/en-GB/cards.ftl?raw';
import enConfidential from '../../locales/en-GB/confidential.ftl?raw';
import enCopies from '../../locales/en-GB/copies.ftl?raw';
import enEvidence from '../../locales/en-GB/evidence.ftl?raw';
import enGrounds from '../../locales/en-GB/grounds.ftl?raw';
import enGuides from '../../locales/en-GB/guides.ftl?raw';
import enPatterns from '../../locales/en-GB/patterns.ftl?raw';
import enProblems from '../../locales/en-GB/problems.ftl?raw';
import enReading from '../../locales/en-GB/reading.ftl?raw';
import enRedaction from '../../locales/en-GB/redaction.ftl?raw';
import enSafety from '../../locales/en-GB/safety.ftl?raw';
import enScreens from '../../locales/en-GB/screens.ftl?raw';
import enStamps from '../../locales/en-GB/stamps.ftl?raw';
import enVerify from '../../locales/en-GB/verify.ftl?raw';
import enVersions from '../../locales/en-GB/versions.ftl?raw';
import enWords from '../../locales/en-GB/words.ftl?raw';

/** A language that is complete. */
export type Language = 'en-GB' | 'cy';

const bundles: Record<Language, FluentBundle> = {
  'en-GB': bundle('en-GB', [enWords, enScreens, enProblems, enAccess, enBreach, enConfidential, enCopies, enCards, enGrounds, enGuides, enBulk, enEvidence, enPatterns, enReading, enRedaction, enSafety, enStamps, enVerify, enVersions]),
  cy: bundle('cy', [cyWords, cyScreens, cyProblems, cyAccess, cyBreach, cyConfidential, cyCopies, cyCards, cyGrounds, cyGuides, cyBulk, cyEvidence, cyPatterns, cyReading, cyRedaction, cySafety, cyStamps, cyVerify, cyVersions]),
};

let current = $state<Language>('en-GB');

/** The language in use. */
export const language = (): Language => current;

/** Changes the language; a tag that is not known gives English. */
export function speak(tag: string): void {
  current = tag === 'cy' ? 'cy' : 'en-GB';
}

/**
 * The sentence with this key, its blanks filled in; the key itself where there
 * is none. `key.advice` names an attribute.
 */
export function say(key: string, blanks: Record<string, FluentVariable> = {}): string {
  const [id = key, attribute] = key.split('.');
  const sentences = bundles[current];
  const message = sentences.getMessage(id);
  const pattern = attribute === undefined ? message?.value : message?.attributes[attribute];
  return pattern === undefined || pattern === null ? key : sentences.formatPattern(pattern, blanks, []);
}

/** The hint that stands with a label, where there is one. */
export function hintOf(key: string): string | undefined {
  const hint = `${key}.hint`;
  const text = say(hint);
  return text === hint ? undefined : text;
}

function bundle(tag: Language, sources: string[]): FluentBundle {
  // Isolation marks are left to `dir="auto"` where a person's words are shown.
  const made = new FluentBundle(tag, { useIsolating: false });
  for (const source of sources) {
    made.addResource(new FluentResource(source));
  }
  return made;
}
