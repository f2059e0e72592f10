/** Time stamps in memory: the service answers at once. */
import type { Problem, StampAsked, StampView } from '../contract/types';
import { say } from '../sentences.svelte';
import { dayText } from './texts';

const ROOT = '3b1f0c5a9d7e42868f60a1c2d3e4f5061728394a5b6c7d8e9fa0b1c2d3e4f506';

function fail(kind: Problem['kind']): never {
  throw { kind, about: null } satisfies Problem;
}

export class FakeStamps {
  #stamps: StampView[] = [];
  #sealed: { code: string; entries: number } | null = null;

  /** A seal was made over so many entries. */
  seal(code: string, entries: number): number {
    this.#sealed = { code, entries };
    return entries;
  }

  list = (): StampView[] => structuredClone(this.#stamps);

  ask(seal: string | null): StampAsked {
    const { code, entries } = this.#sealed ?? fail('no-seal');
    const name = 'time-stamp-2026-06-03.tsq';
    this.#stamps.unshift({ seal: seal ?? code, entries, askedText: dayText('2026-06-03'), says: null });
    return { seal: seal ?? code, path: `/sample/${name}`, name };
  }

  keep(): StampView {
    const stamp = this.#stamps.find(({ says }) => says === null) ?? fail('stamp-other');
    const timeText = `${dayText('2026-06-03')}, 10:15 (BST)`;
    stamp.says = {
      showsText: say('stamp-shows', { entries: stamp.entries, when: timeText }),
      timeText,
      exact: '2026-06-03T09:15:02.250Z',
      accuracyText: say('stamp-accuracy', { seconds: '1' }),
      authority: 'Sample Stamps',
      root: 'Sample Root',
      rootFingerprint: ROOT,
      policy: '1.2.3.4.1',
      serial: '02',
    };
    return structuredClone(stamp);
  }
}
