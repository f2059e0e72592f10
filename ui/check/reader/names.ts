/** Which names a bundle may use (bundle-1 §2), and how to show one that it may not. */

const LONGEST_NAME = 80;
const LONGEST_PATH = 160;
/** How much of a foreign name is shown, in characters. */
const LONGEST_SHOWN = 200;

/** Whether one name of a file or folder is allowed. */
export const allowsName = (name: string): boolean =>
  name.length <= LONGEST_NAME &&
  /^[A-Za-z0-9_-](?:[A-Za-z0-9_.-]*[A-Za-z0-9_-])?$/.test(name) &&
  !/^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i.test(name) &&
  !name.endsWith('\n');

/** Whether a path inside a bundle is allowed. No allowed path leads out of it. */
export const allowsPath = (path: string): boolean => path.length <= LONGEST_PATH && path.split('/').every(allowsName);

/** The path and the folders on the way to it, the shortest first. */
export function ways(path: string): string[] {
  const names = path.split('/');
  return names.map((_, at) => names.slice(0, at + 1).join('/'));
}

/** The paths that differ from an earlier one only by case, in themselves or in a folder on the way. */
export function clashes(paths: Iterable<string>): string[] {
  const seen = new Map<string, string>();
  const clashing = (way: string): boolean => {
    const key = way.toLowerCase();
    const first = seen.get(key) ?? way;
    seen.set(key, first);
    return first !== way;
  };
  return [...paths].filter((path) => ways(path).filter(clashing).length > 0);
}

/** A foreign name in a form that is safe to show: all but plain ASCII is written out. */
export function shown(name: string): string {
  let text = '';
  for (const character of name) {
    if (text.length >= LONGEST_SHOWN) {
      return `${text}…`;
    }
    const plain = character >= ' ' && character <= '~';
    text += plain ? character : `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
  }
  return text;
}
