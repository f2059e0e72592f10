/**
 * Characters that would hide, or put others in another order: embeddings,
 * overrides, isolates, tags and control characters. Ends of lines and tabs are
 * none, nor are the marks that only say which way a sign beside them runs: what
 * is shown runs by itself, in `bdi` or under `dir="auto"`.
 */
const OBEYED = /(?![\n\r\t])\p{Cc}|[\u2028-\u202e\u2066-\u206f\ufeff]|[\u{e0000}-\u{e007f}]/u;

/** The letters of a flag such as that of Wales are tags, and belong there. */
const FLAG = /\u{1f3f4}[\u{e0020}-\u{e007f}]+/u;

const EITHER = new RegExp(`${FLAG.source}|${OBEYED.source}`, 'gu');

/**
 * What someone wrote, or a file was called, with each such character as its
 * number: a file `photo[U+202E]gpj.exe` is no picture. What is kept stays as it
 * was.
 */
export function visible(text: string): string {
  return text.replace(EITHER, (found) => {
    const code = found.codePointAt(0) ?? 0;
    if (code === 0x1f3f4) {
      return found;
    }
    return `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
  });
}
