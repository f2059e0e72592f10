/** The bytes that a ZIP must have, worked out from names, sizes and check sums alone (bundle-1 §6). */
import { bytesOf, joined, littleEndian } from './bytes.ts';

const HIGHEST_32 = 0xffffffffn;
const HIGHEST_16 = 0xffffn;
/** 1 January 1980, the first day that a ZIP can say. */
const DATE = 33n;

/** The length of the end record, and of the ZIP64 one with its locator. */
export const END = 22;
export const END_64 = 76;

/** What the headers of a file say of it. The name has the top folder. */
export type Stored = { name: string; crc: bigint; size: bigint };

const two = (value: bigint): Uint8Array => littleEndian(value, 2);
const four = (value: bigint): Uint8Array => littleEndian(value, 4);
const eight = (value: bigint): Uint8Array => littleEndian(value, 8);
const sizes = (size: bigint): Uint8Array[] => (size >= HIGHEST_32 ? [eight(size), eight(size)] : []);

/** A ZIP64 extra field, or nothing. */
const field = (values: Uint8Array): Uint8Array[] =>
  values.length === 0 ? [] : [two(1n), two(BigInt(values.length)), values];

/** What both headers of a file share, from "version needed" to the length of the extra field. */
function common({ name, crc, size }: Stored, extra: Uint8Array): Uint8Array[] {
  const length = extra.length === 0 ? 0n : BigInt(extra.length) + 4n;
  const plain = [version(extra), new Uint8Array(6), two(DATE), four(crc), four(size), four(size)];
  return [...plain, two(BigInt(bytesOf(name).length)), two(length)];
}

const version = (extra: Uint8Array): Uint8Array => two(extra.length === 0 ? 20n : 45n);

/** The local header of a file. */
export function local(file: Stored): Uint8Array {
  const extra = joined(sizes(file.size));
  return joined([bytesOf('PK\x03\x04'), ...common(file, extra), bytesOf(file.name), ...field(extra)]);
}

/** The entry of a file in the central directory. */
export function central(file: Stored, offset: bigint): Uint8Array {
  const extra = joined([...sizes(file.size), ...(offset >= HIGHEST_32 ? [eight(offset)] : [])]);
  // Comment, disk, internal and external attributes.
  const attributes = new Uint8Array(10);
  const head = [bytesOf('PK\x01\x02'), version(extra), ...common(file, extra), attributes, four(offset)];
  return joined([...head, bytesOf(file.name), ...field(extra)]);
}

/** Everything after the central directory. */
export function end(count: bigint, size: bigint, offset: bigint): Uint8Array {
  const isLarge = count >= HIGHEST_16 || size >= HIGHEST_32 || offset >= HIGHEST_32;
  const large = [
    bytesOf('PK\x06\x06'),
    eight(44n),
    two(45n),
    two(45n),
    new Uint8Array(8),
    ...[count, count, size, offset].map(eight),
    bytesOf('PK\x06\x07\0\0\0\0'),
    eight(offset + size),
    four(1n),
  ];
  const counts = two(isLarge ? HIGHEST_16 : count);
  const [shownSize, shownOffset] = isLarge ? [HIGHEST_32, HIGHEST_32] : [size, offset];
  const plain = [bytesOf('PK\x05\x06\0\0\0\0'), counts, counts, four(shownSize), four(shownOffset), new Uint8Array(2)];
  return joined([...(isLarge ? large : []), ...plain]);
}
