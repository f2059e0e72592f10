/** The settings, for the diary in memory. */
import type { Command, Contract } from '../contract/commands';
import type { Settings } from '../contract/types';

type Own = 'erase_diary' | 'put_on_stick' | 'settings' | 'keep_look' | 'keep_locking';
type Answers = { [C in Own & Command]: (takes: Contract[C]['takes']) => Contract[C]['gives'] };

const first = (): Settings => ({
  look: { title: '', theme: 'system', shownToScreenshots: false },
  locking: { afterMinutes: 5, whenMinimised: false, byShift: true },
  system: { canBlockScreenshots: false, tellsOfLocks: true, tellsOfSleep: true },
});

let kept = first();

/** Has everything as it comes; `changes` says what is otherwise on this system. */
export function forgetSettings(changes: Partial<Settings> = {}): void {
  kept = { ...first(), ...changes };
}

/** The commands; `open` fails where no diary is open, and `erase` where the passphrase is another. */
export function settingsOf(open: () => unknown, erase: (passphrase: string) => void): Answers {
  return {
    erase_diary: ({ passphrase }) => (open(), erase(passphrase), null),
    put_on_stick: () => '/media/stick/Daymark/daymark-desktop',
    settings: () => (open(), structuredClone(kept)),
    keep_look: ({ look }) => (open(), (kept = { ...kept, look: { ...look, title: look.title.trim() } }), structuredClone(kept.look)),
    keep_locking: ({ locking }) => (open(), (kept = { ...kept, locking }), structuredClone(locking)),
  };
}
