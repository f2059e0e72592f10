/** The colours of the theme that is on, for charts. */
import type { ChartColours } from '../../contract/types';

/** What is used where a theme says nothing that can be drawn with: black on white. */
const plain: ChartColours = { ink: '#1c5361', quiet: '#55504a', paper: '#fffdf8' };

/** The colours that charts are drawn in. */
export function colours(): ChartColours {
  const style = getComputedStyle(document.documentElement);
  const colour = (name: string, instead: string): string => {
    const value = style.getPropertyValue(name).trim();
    return /^#[0-9a-f]{6}$/i.test(value) ? value : instead;
  };
  return {
    ink: colour('--accent', plain.ink),
    quiet: colour('--soft-ink', plain.quiet),
    paper: colour('--sheet', plain.paper),
  };
}

/** Calls back whenever the theme changes; gives what ends that. */
export function onlook(changed: () => void): () => void {
  const looks = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)'].map((query) => matchMedia(query));
  for (const look of looks) {
    look.addEventListener('change', changed);
  }
  return () => {
    for (const look of looks) {
      look.removeEventListener('change', changed);
    }
  };
}
