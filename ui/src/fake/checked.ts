/** Two bundles that were checked: one that holds, as a folder, and one that does not, as a ZIP. */
import type { BundleChecked } from '../contract/types';
import { say } from '../sentences.svelte';

const checks = ['files', 'unchanged', 'about', 'signature', 'checkpoint', 'entries', 'exhibits'];

/** What a check of the folder, or of the ZIP, says. */
export function bundleChecked(folder: boolean): BundleChecked {
  const facts = [
    { label: say('label-seal-code'), value: '7K2QD-M4T9X-0WHCJ-5RBNA-E8GZP' },
    { label: say('label-key'), value: 'SHA256:1WzGqyD0pQh0sJ5mQ0l0m3bQpX2n7kq5wqkYkq1m0aE' },
    { label: say('label-incidents'), value: '2' },
    { label: say('label-exhibits'), value: '1' },
  ];
  const words = (keys: string[]): string[] => keys.map((key) => say(key));
  const changed = say('fault-file-changed', { where: 'data/05-EXHIBITS/AJS-001_the-letter.jpg' });
  const whole = folder ? checks : checks.filter((check) => check !== 'unchanged');
  return {
    verdict: folder ? 'holds' : 'does-not-hold',
    title: say(folder ? 'title-holds' : 'title-does-not-hold'),
    facts,
    good: words(whole.map((check) => `check-${check}`)),
    faults: folder ? [] : [changed],
    shows: folder ? words(['shows-unchanged', 'shows-place', 'shows-key']) : [],
    showsNot: folder ? words(['shows-not-who', 'shows-not-true', 'shows-not-all', 'shows-not-documents']) : [],
  };
}
