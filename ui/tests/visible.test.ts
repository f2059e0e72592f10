import { expect, test } from 'vitest';
import { attachPasted } from '../src/api';
import { blankNotes } from '../src/forms';
import { visible } from '../src/visible';
import { button, screen, start } from './support/screen';

test('what would reorder or hide is shown as its number', () => {
  expect(visible('photo\u202egpj.exe')).toBe('photo[U+202E]gpj.exe');
  expect(visible('\u2066a\u2069\u0007\u009b\ufeff')).toBe('[U+2066]a[U+2069][U+0007][U+009B][U+FEFF]');
  expect(visible('a\u{e0062}')).toBe('a[U+E0062]');
});

test('words in any script, ends of lines and pictures stay as they are', () => {
  for (const words of ['tŷ\r\n\tдом', 'שלום\u200f.', 'नमस्\u200dते', '👩\u200d👩\u200d👧', '🏴\u{e0067}\u{e0062}\u{e0077}\u{e006c}\u{e0073}\u{e007f}']) {
    expect(visible(words)).toBe(words);
  }
});

test('a file is never shown under another name than its own', async () => {
  const hands = await start();
  const notes = { ...blankNotes(), shows: 'words\u202ethat turn round' };
  await attachPasted(new File(['MZ'], 'photo'), 'photo\u202egpj.exe', notes);
  await hands.click(await button('Evidence'));
  await hands.click(await button(/AJS\/5 photo\[U\+202E\]gpj\.exe/));
  await screen.findByText('words[U+202E]that turn round');
  expect(document.body.textContent).not.toContain('\u202e');
  await hands.click(await screen.findByRole('radio', { name: 'Gallery' }));
  await screen.findByText('photo[U+202E]gpj.exe', { selector: 'bdi' });
  expect(document.body.textContent).not.toContain('\u202e');
});
