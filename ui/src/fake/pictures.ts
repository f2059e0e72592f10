/** Pictures drawn on the spot: what a photo and a page would look like. */
import { say } from '../sentences.svelte';

const svg = (width: number, height: number, inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${inside}</svg>`;

const address = (picture: string): string => `data:image/svg+xml,${encodeURIComponent(picture)}`;

/** A street in the evening. */
export const photo = (number: string): string =>
  address(
    svg(
      800,
      600,
      `<rect width="800" height="600" fill="#39465a"/><rect y="380" width="800" height="220" fill="#22262e"/>
       <rect x="60" y="120" width="220" height="260" fill="#6b5a4b"/><rect x="120" y="180" width="50" height="70" fill="#f1d27a"/>
       <rect x="420" y="330" width="260" height="110" rx="22" fill="#8f969e"/><circle cx="480" cy="445" r="30" fill="#14161a"/>
       <circle cx="630" cy="445" r="30" fill="#14161a"/><text x="40" y="570" fill="#cdd3dc" font-size="34">${number}</text>`,
    ),
  );

/** A page with lines for words. */
export function page(number: string, document: string): string {
  const lines = Array.from(
    { length: 26 },
    (_, line) => `<rect x="70" y="${190 + line * 34}" width="${420 - ((line * 37) % 120)}" height="9" fill="#bdb7ac"/>`,
  );
  const title = say(`bundle-document-${document.replace(/-\d+$/, '')}`);
  return address(
    svg(
      595,
      842 + 300,
      `<rect width="100%" height="100%" fill="#fff"/><text x="70" y="110" font-size="30" font-family="sans-serif" fill="#222">${title}</text>
       <text x="70" y="145" font-size="15" font-family="sans-serif" fill="#555">${number}</text>${lines.join('')}`,
    ),
  );
}

/** Squares in a pattern; not a code that can be read. */
export function pattern(): string {
  const squares = Array.from({ length: 441 }, (_, place) => {
    const [x, y] = [place % 21, Math.floor(place / 21)];
    return (x * 7 + y * 13 + x * y * 3) % 5 < 2 ? `<rect x="${x}" y="${y}" width="1" height="1"/>` : '';
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 21 21"><rect width="21" height="21" fill="#fff"/>${squares.join('')}</svg>`;
}

/** A page of something that was scanned. */
export const paper = (number: string): string =>
  address(
    svg(
      595,
      842,
      `<rect width="100%" height="100%" fill="#fff"/><text x="70" y="110" font-size="22" font-family="serif" fill="#333">${number}</text>
       ${Array.from({ length: 18 }, (_, line) => `<rect x="70" y="${160 + line * 30}" width="${400 - ((line * 53) % 160)}" height="7" fill="#8a857b"/>`).join('')}`,
    ),
  );

/** A text with a sign that would turn the rest of its line round. */
export const letter = 'Monday. He was at the gate again.\nphoto\u202egpj.exe\n';

/** Two seconds of a soft tone, as WAV. */
export function tone(): string {
  const [rate, count] = [4000, 8000];
  const bytes = new DataView(new ArrayBuffer(44 + count));
  const text = (at: number, words: string): void => [...words].forEach((one, place) => bytes.setUint8(at + place, one.charCodeAt(0)));
  text(0, 'RIFF');
  bytes.setUint32(4, 36 + count, true);
  text(8, 'WAVEfmt ');
  bytes.setUint32(16, 16, true);
  bytes.setUint16(20, 1, true);
  bytes.setUint16(22, 1, true);
  bytes.setUint32(24, rate, true);
  bytes.setUint32(28, rate, true);
  bytes.setUint16(32, 1, true);
  bytes.setUint16(34, 8, true);
  text(36, 'data');
  bytes.setUint32(40, count, true);
  for (let place = 0; place < count; place += 1) {
    bytes.setUint8(44 + place, 128 + Math.round(20 * Math.sin(place / 4)));
  }
  return `data:audio/wav;base64,${btoa(String.fromCharCode(...new Uint8Array(bytes.buffer)))}`;
}
