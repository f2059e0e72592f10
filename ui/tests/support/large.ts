/** The good bundle with one file as large as one likes: signed anew, so that it holds. */
import { createHash, createPrivateKey, sign } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { bytesOf, joined } from '../../check/reader/bytes.ts';
import { isPayload, SIGNATURE, TAG_MANIFESTS } from '../../check/reader/contents.ts';
import { central, end, local } from '../../check/reader/zip-form.ts';
import { filesBelow, type Files, vectors } from './bundles.ts';

/** Neither the record nor the sums of the payload name it. */
const GROWN = 'READ-ME-FIRST.pdf';

/** The key of the vectors, from its seed of 32 bytes 0x07, as PKCS #8. */
const key = createPrivateKey({
  key: Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), Buffer.alloc(32, 7)]),
  format: 'der',
  type: 'pkcs8',
});

/** A bundle of a little more than so many bytes, as the parts of its ZIP. */
export function largeZip(size: number): Uint8Array[] {
  const files = filesBelow(`${vectors}good`);
  files.set(GROWN, Buffer.alloc(size, 'no two pieces'));
  for (const name of TAG_MANIFESTS) {
    files.set(name, bytesOf(listed(files, name)));
  }
  files.set(SIGNATURE, bytesOf(signed(files)));
  return zipped(files);
}

/** The list with the digest of the grown file put right. */
function listed(files: Files, name: string): string {
  const digest = createHash(name.includes('512') ? 'sha512' : 'sha256').update(files.get(GROWN) ?? '').digest('hex');
  return textOf(files, name).replace(new RegExp(`^[0-9a-f]+(?=  ${GROWN}$)`, 'm'), digest);
}

/** The signature file, with another signature in its last 64 bytes (record-1 §6). */
function signed(files: Files): string {
  const before = Buffer.from(textOf(files, SIGNATURE).replace(/^-.*$/gm, ''), 'base64').subarray(0, -64);
  const message = createHash('sha512').update(files.get(TAG_MANIFESTS[0]) ?? '').digest();
  const parts = ['daymark-bundle', '', 'sha512', message].map((part) => Buffer.from(part)).flatMap((part) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(part.length);
    return [length, part];
  });
  const signature = sign(null, Buffer.concat([Buffer.from('SSHSIG'), ...parts]), key);
  const lines = Buffer.concat([before, signature]).toString('base64').replace(/.{70}(?!$)/g, '$&\n');
  return `-----BEGIN SSH SIGNATURE-----\n${lines}\n-----END SSH SIGNATURE-----\n`;
}

/** The ZIP of these files (bundle-1 §6). */
function zipped(files: Files): Uint8Array[] {
  const [body, directory]: [Uint8Array[], Uint8Array[]] = [[], []];
  let offset = 0n;
  const inOrder = [...files].sort(([a], [b]) => Number(isPayload(b)) - Number(isPayload(a)) || (a < b ? -1 : 1));
  for (const [path, bytes] of inOrder) {
    const file = { name: `large/${path}`, crc: BigInt(crc32(bytes)), size: BigInt(bytes.length) };
    const header = local(file);
    body.push(header, bytes);
    directory.push(central(file, offset));
    offset += BigInt(header.length) + file.size;
  }
  const index = joined(directory);
  return [...body, index, end(BigInt(files.size), BigInt(index.length), offset)];
}

const textOf = (files: Files, name: string): string => Buffer.from(files.get(name) ?? []).toString();
