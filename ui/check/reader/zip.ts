/**
 * The files in a ZIP, where every byte of it is as bundle-1 §6 gives it. The
 * central directory is read for names, sizes and check sums only; from these
 * every header is worked out anew and compared.
 */
import { lossyTextOf, number, same } from './bytes.ts';
import type { Code } from './codes.ts';
import { isPayload, SIGNS } from './contents.ts';
import type { Findings } from './findings.ts';
import { allowsName, allowsPath, shown } from './names.ts';
import { type Found, MOST_FILES, read } from './source.ts';
import { central, END, END_64, end, local, type Stored } from './zip-form.ts';

/** The fixed part of an entry in the central directory. */
const CENTRAL = 46;
/** More bytes than the variable part of any good entry has, or of most others. */
const LONGEST_TAIL = 4096;
/** How much of the directory is read at once. */
const BLOCK = 1 << 20;

/** One entry of the central directory as it stands there. */
type Entry = { bytes: Uint8Array; stored: Stored };
/** Where the central directory is, as the end record says. */
type Directory = { count: bigint; size: bigint; offset: bigint };

/** Why a ZIP is refused. */
class Refused extends Error {
  readonly code: Code;
  readonly where: string;
  readonly about: string | undefined;

  constructor(code: Code, where: string, about?: string) {
    super(code);
    [this.code, this.where, this.about] = [code, where, about];
  }
}

/** The path inside the bundle, safe to show. */
const inside = (name: string): string => shown(name.includes('/') ? name.slice(name.indexOf('/') + 1) : name);
const damaged = (name: string, field: string): Refused => new Refused('zip-damaged', inside(name), field);
const begins = (bytes: Uint8Array, ...mark: number[]): boolean => mark.every((byte, at) => bytes[at] === byte);

/** The files of a ZIP without their top folder; nothing where it is refused, and why is found. */
export async function filesOfZip(zip: Blob, findings: Findings): Promise<Map<string, Found> | undefined> {
  try {
    return await listed(zip);
  } catch (error) {
    const { code, where, about } = error instanceof Refused ? error : new Refused('no-access', '.');
    findings.add(code, where, { about });
    return undefined;
  }
}

async function listed(zip: Blob): Promise<Map<string, Found>> {
  if (!begins(await read(zip, 0, 4), 0x50, 0x4b, 3, 4)) {
    throw new Refused('not-a-bundle', '.');
  }
  const directory = await directoryOf(zip);
  const entries = await entriesOf(zip, directory);
  if (!entries.some(({ stored }) => SIGNS.some((sign) => stored.name.endsWith(sign)))) {
    throw new Refused('not-a-bundle', '.');
  }
  const files = new Map<string, Found>();
  const order = new Order();
  let offset = 0n;
  for (const { bytes, stored } of entries) {
    const path = order.pathOf(stored);
    compare(bytes, central(stored, offset), stored.name, 2);
    const header = local(stored);
    const begin = offset + BigInt(header.length);
    if (begin > directory.offset) {
      throw damaged(stored.name, 'size');
    }
    compare(await read(zip, Number(offset), Number(begin)), header, stored.name, 0);
    offset = begin + stored.size;
    if (offset > directory.offset) {
      throw damaged(stored.name, 'size');
    }
    files.set(path, { blob: zip.slice(Number(begin), Number(offset)), crc: Number(stored.crc) });
  }
  if (offset !== directory.offset) {
    throw damaged('.', 'directory');
  }
  return files;
}

/** Reads the end records, and finds them to be the whole end of the file. */
async function directoryOf(zip: Blob): Promise<Directory> {
  if (zip.size < END) {
    throw damaged('.', 'end');
  }
  const last = await read(zip, zip.size - END, zip.size);
  if (!begins(last, 0x50, 0x4b, 5, 6)) {
    throw await otherEnd(zip);
  }
  let begin = zip.size - END;
  let directory = { count: number(last, 10, 2), size: number(last, 12, 4), offset: number(last, 16, 4) };
  const large = begin < END_64 ? new Uint8Array() : await read(zip, begin - END_64, begin);
  if (begins(large, 0x50, 0x4b, 6, 6)) {
    begin -= END_64;
    directory = { count: number(large, 32, 8), size: number(large, 40, 8), offset: number(large, 48, 8) };
  }
  const { count, size, offset } = directory;
  if (offset + size !== BigInt(begin) || !same(await read(zip, begin, zip.size), end(count, size, offset))) {
    throw damaged('.', 'end');
  }
  if (count > BigInt(MOST_FILES)) {
    throw new Refused('too-much', '.');
  }
  return directory;
}

/** Why there is no end record at the end: a packer's comment, or the file was cut short or goes on. */
async function otherEnd(zip: Blob): Promise<Refused> {
  const tail = await read(zip, Math.max(0, zip.size - END - 0xffff), zip.size);
  for (let at = 0; at + END <= tail.length; at += 1) {
    const isEnd = begins(tail.subarray(at, at + 4), 0x50, 0x4b, 5, 6);
    if (isEnd && at + END + Number(number(tail, at + 20, 2)) === tail.length) {
      return new Refused('zip-packed-again', '.', 'end');
    }
  }
  return damaged('.', 'end');
}

/** The entries of the central directory, which fill it exactly. */
async function entriesOf(zip: Blob, { count, size, offset }: Directory): Promise<Entry[]> {
  const begin = Number(offset);
  const length = Number(size);
  const entries: Entry[] = [];
  let block = new Uint8Array();
  let blockAt = 0;
  let at = 0;
  const take = async (wanted: number): Promise<Uint8Array> => {
    if (at + wanted > length) {
      throw damaged('.', 'directory');
    }
    if (at + wanted > blockAt + block.length) {
      block = new Uint8Array(await read(zip, begin + at, begin + Math.min(length, at + Math.max(BLOCK, wanted))));
      blockAt = at;
    }
    at += wanted;
    return block.subarray(at - wanted - blockAt, at - blockAt);
  };
  for (let next = 0; next < Number(count); next += 1) {
    entries.push(await nextEntry(take));
  }
  if (at !== length) {
    throw damaged('.', 'directory');
  }
  return entries;
}

async function nextEntry(take: (wanted: number) => Promise<Uint8Array>): Promise<Entry> {
  const head = await take(CENTRAL);
  if (!begins(head, 0x50, 0x4b, 1, 2)) {
    throw damaged('.', 'directory');
  }
  const [name = 0, extra = 0, comment = 0] = [28, 30, 32].map((at) => Number(number(head, at, 2)));
  if (name + extra + comment > LONGEST_TAIL) {
    throw damaged('.', 'directory');
  }
  const bytes = new Uint8Array(CENTRAL + name + extra + comment);
  bytes.set(head);
  bytes.set(await take(name + extra + comment), CENTRAL);
  const fields = bytes.subarray(CENTRAL + name, CENTRAL + name + extra);
  const plain = number(bytes, 24, 4);
  const size = plain === 0xffffffffn && fields.length >= 12 ? number(fields, 4, 8) : plain;
  const text = lossyTextOf(bytes.subarray(CENTRAL, CENTRAL + name));
  return { bytes, stored: { name: text, crc: number(bytes, 16, 4), size } };
}

/** One top folder, and the order of the paths in it: those under `data/` first, each of the two by bytes. */
class Order {
  #top: string | undefined;
  #before = '';

  pathOf({ name }: Stored): string {
    const packed = (field: string): Refused => new Refused('zip-packed-again', shown(name), field);
    const slash = name.indexOf('/');
    const [top, path] = [name.slice(0, slash), name.slice(slash + 1)];
    if (slash < 0 || !allowsName(top) || (this.#top ?? top) !== top) {
      throw packed('name');
    }
    this.#top = top;
    if (path === '' || path.endsWith('/')) {
      throw packed('folder');
    }
    if (!allowsPath(path)) {
      throw new Refused('name-not-allowed', shown(path));
    }
    const place = `${isPayload(path) ? 0 : 1}${path}`;
    if (this.#before >= place) {
      throw packed('order');
    }
    this.#before = place;
    return path;
  }
}

/** Where the fields of a header end, and whether another packer may have them otherwise. */
const fields: readonly (readonly [end: number, field: string, packer: boolean])[] = [
  [6, 'version', true],
  [8, 'flags', true],
  [10, 'method', true],
  [14, 'time', true],
  [18, 'crc', false],
  [26, 'size', false],
  [28, 'name', false],
  [30, 'extra', true],
];
const centralFields: typeof fields = [...fields, [40, 'attributes', true], [44, 'offset', false]];

/** Finds the bytes to be the ones expected. `shift` is how much further the fields stand than in a local header. */
function compare(bytes: Uint8Array, expected: Uint8Array, name: string, shift: number): void {
  if (same(bytes, expected)) {
    return;
  }
  const differs = expected.findIndex((byte, at) => byte !== bytes[at]);
  const at = differs === -1 ? expected.length : differs;
  if (at < 4) {
    throw damaged(name, 'signature');
  }
  const [, field, packer] = (shift > 0 ? centralFields : fields).find(([to]) => at - shift < to) ?? [0, 'name', false];
  throw new Refused(packer ? 'zip-packed-again' : 'zip-damaged', inside(name), field);
}
