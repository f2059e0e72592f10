/** The parts of the page's reader, against other people's tools and against harm. */
// @vitest-environment node
import { constants, createHash, createPublicKey, generateKeyPairSync, type KeyObject, privateEncrypt, sign, verify } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { check } from '../check/reader/check.ts';
import { codes } from '../check/reader/codes.ts';
import { Crc32 } from '../check/reader/crc32.ts';
import { day, dayOfInstant, decimal, second } from '../check/reader/dates.ts';
import { attempt, Der, SEQUENCE } from '../check/reader/der.ts';
import { isReduced, isSigned, isWeak } from '../check/reader/ed25519.ts';
import { sha1, sha256, sha384, sha512 } from '../check/reader/hash.ts';
import { canonicalBytes, type Json, readJson } from '../check/reader/json.ts';
import { isConsistent, leaf } from '../check/reader/merkle.ts';
import { allowsName, allowsPath, clashes, shown } from '../check/reader/names.ts';
import { exitOf } from '../check/reader/report.ts';
import { isMade } from '../check/reader/signed.ts';
import { say, sayFault, sayFaults } from '../check/sentences.ts';
import { asFolder, asZip, filesBelow, found, vectors } from './support/bundles.ts';

const good = filesBelow(`${vectors}good`);
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const reads = (text: string): boolean => readJson(bytesOf(text)) !== undefined;

describe('sums', () => {
  test('they are those of other tools', () => {
    for (const length of [0, 1, 63, 64, 111, 112, 127, 128, 5000]) {
      const bytes = Uint8Array.from({ length }, (_, at) => (at * 7) % 256);
      expect(Buffer.from(sha256(bytes))).toEqual(createHash('sha256').update(bytes).digest());
      expect(Buffer.from(sha512(bytes))).toEqual(createHash('sha512').update(bytes).digest());
      expect(Buffer.from(sha384(bytes))).toEqual(createHash('sha384').update(bytes).digest());
      expect(Buffer.from(sha1(bytes))).toEqual(createHash('sha1').update(bytes).digest());
      expect(new Crc32().update(bytes.subarray(0, 9)).update(bytes.subarray(9)).digest()).toBe(crc32(bytes));
    }
  });
});

describe('signatures', () => {
  const spki = Buffer.from('302a300506032b6570032100', 'hex');
  const other = (key: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean =>
    verify(null, message, createPublicKey({ key: Buffer.concat([spki, key]), format: 'der', type: 'spki' }), signature);

  test('they are judged as OpenSSL judges them, with every byte changed', () => {
    const { publicKey, privateKey } = generateKeyPairSync('ed25519');
    const key = new Uint8Array(publicKey.export({ format: 'der', type: 'spki' }).subarray(-32));
    const message = bytesOf('what was signed');
    const signature = new Uint8Array(sign(null, message, privateKey));
    expect(isSigned(key, message, signature)).toBe(true);
    for (let at = 0; at < 64; at += 1) {
      const changed = signature.map((byte, place) => (place === at ? byte ^ 1 : byte));
      expect(isSigned(key, message, changed), `${at}`).toBe(other(key, message, changed));
    }
    expect(isSigned(key, bytesOf('another'), signature)).toBe(false);
    expect(isSigned(key, message, signature.subarray(1))).toBe(false);
  });

  test('a signature whose number is not reduced is refused', () => {
    const { publicKey, privateKey } = generateKeyPairSync('ed25519');
    const key = new Uint8Array(publicKey.export({ format: 'der', type: 'spki' }).subarray(-32));
    const signature = new Uint8Array(sign(null, bytesOf('x'), privateKey));
    const order = 2n ** 252n + 27742317777372353535851937790883648493n;
    let s = signature.subarray(32).reduceRight((sum, byte) => (sum << 8n) | BigInt(byte), 0n) + order;
    for (let at = 32; at < 64; at += 1, s >>= 8n) {
      signature[at] = Number(s & 255n);
    }
    expect(isSigned(key, bytesOf('x'), signature)).toBe(false);
    expect(other(key, bytesOf('x'), signature)).toBe(false);
  });

  test('keys that any signature fits, and keys in another form, are told', () => {
    const one = Uint8Array.from({ length: 32 }, (_, at) => (at === 0 ? 1 : 0));
    const zero = new Uint8Array(32);
    const eight = Uint8Array.from(Buffer.from('26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05', 'hex'));
    const minusOne = Uint8Array.from({ length: 32 }, (_, at) => (at === 0 ? 0xec : at === 31 ? 0x7f : 0xff));
    for (const key of [one, zero, eight, minusOne]) {
      expect(isWeak(key)).toBe(true);
      expect(isWeak(key.map((byte, at) => (at === 31 ? byte | 0x80 : byte)))).toBe(true);
      expect(isReduced(key)).toBe(true);
    }
    const prime = minusOne.map((byte, at) => (at === 0 ? 0xed : byte));
    expect(isReduced(prime)).toBe(false);
  });
});

describe('canonical JSON', () => {
  test('only its one form is read', () => {
    const yes = ['{}', '[]', 'null', '0', '-1', '9007199254740991', '"\u2028é😀\u007f"', '{"10":1,"9":[{},"\\u0001\\n\\"\\\\"]}'];
    expect(yes.filter((text) => !reads(text))).toEqual([]);
    const no = ['', ' {}', '{} ', '{"b":1,"a":2}', '{"a":1,"a":1}', '01', '-0', '1.0', '1e3', '9007199254740992', '"\\u00e9"'];
    const more = ['"\\/"', '"\\u0008"', '"\\u001F"', '"\\ud800"', '"\n"', '{"é":1}', '[1,]', '\ufeff{}', 'NaN', '"'];
    expect([...no, ...more].filter(reads)).toEqual([]);
    expect(readJson(Uint8Array.of(0x22, 0xff, 0x22))).toBeUndefined();
  });

  test('depth is bounded', () => {
    expect(reads('['.repeat(64) + ']'.repeat(64))).toBe(true);
    expect(reads('['.repeat(65) + ']'.repeat(65))).toBe(false);
    expect(reads('['.repeat(1_000_000))).toBe(false);
    expect(reads(`"${'['.repeat(100)}\\""`)).toBe(true);
  });

  test('a key of the language itself is a key like others', () => {
    const text = '{"__proto__":{"a":1},"constructor":2}';
    const read = readJson(bytesOf(text));
    expect(Buffer.from(canonicalBytes(read?.value as Json)).toString()).toBe(text);
  });
});

describe('time stamps', () => {
  type Pair = { publicKey: KeyObject; privateKey: KeyObject };
  /** A key as a certificate has it, and what signs with it. */
  const keyed = (pair: Pair, saltLength?: number): { key: Uint8Array; by: (hash: string, message: Uint8Array) => Uint8Array } => ({
    key: new Der(new Uint8Array(pair.publicKey.export({ format: 'der', type: 'spki' }))).take(SEQUENCE),
    by: (hash, message) => new Uint8Array(sign(hash, message, { key: pair.privateKey, ...salted(saltLength) })),
  });
  const salted = (saltLength: number | undefined): object =>
    saltLength === undefined ? {} : { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength };
  const curve = (namedCurve: string): Pair => generateKeyPairSync('ec', { namedCurve });
  const rsa = (modulusLength: number, publicExponent = 65537): Pair =>
    generateKeyPairSync('rsa', { modulusLength, publicExponent });
  const hashes = { sha256, sha384, sha512 };
  const message = bytesOf('what was signed');

  test.each([
    ['rsa', rsa(2048)],
    ['rsa', rsa(2056, 3)],
    ['pss', rsa(2048)],
    ['pss', rsa(2049, 3)],
    ['pss', rsa(2055)],
    ['ecdsa', curve('P-256')],
    ['ecdsa', curve('P-384')],
  ] as const)('signatures by %s are judged as OpenSSL judges them, with bytes changed', (kind, pair) => {
    const salt = kind === 'pss' ? constants.RSA_PSS_SALTLEN_DIGEST : undefined;
    const { key, by } = keyed(pair, salt);
    for (const [name, hash] of Object.entries(hashes)) {
      const signature = by(name, message);
      expect(isMade(key, { kind, hash }, message, signature), name).toBe(true);
      expect(isMade(key, { kind, hash }, bytesOf('another'), signature), name).toBe(false);
      for (let at = 0; at < signature.length; at += 5) {
        const changed = signature.map((byte, place) => (place === at ? byte ^ 1 : byte));
        expect(isMade(key, { kind, hash }, message, changed), `${name} ${at}`).toBe(
          verify(name, message, { key: pair.publicKey, ...salted(salt) }, changed),
        );
      }
      for (const other of [signature.subarray(1), new Uint8Array([0, ...signature]), new Uint8Array([...signature, 0]), new Uint8Array()]) {
        expect(isMade(key, { kind, hash }, message, other), name).toBe(false);
      }
    }
    for (let at = 0; at < key.length; at += 3) {
      const changed = key.map((byte, place) => (place === at ? byte ^ 1 : byte));
      expect(isMade(changed, { kind, hash: sha256 }, message, by('sha256', message)), `${at}`).toBe(false);
    }
  });

  test('a key that is too small, on another curve or of another kind signs nothing', () => {
    for (const [kind, pair] of [['rsa', rsa(1024)], ['ecdsa', curve('P-521')], ['ecdsa', rsa(2048)], ['rsa', curve('P-256')]] as const) {
      const { key, by } = keyed(pair);
      expect(isMade(key, { kind, hash: sha256 }, message, by('sha256', message)), kind).toBe(false);
    }
  });

  test('a signature of RSA-PSS has a salt as long as its hash and is no other', () => {
    const pair = rsa(2048);
    for (const salt of [0, 31, 33, 222]) {
      const { key, by } = keyed(pair, salt);
      expect(isMade(key, { kind: 'pss', hash: sha256 }, message, by('sha256', message)), `${salt}`).toBe(false);
    }
    const { key, by } = keyed(pair, 32);
    expect(isMade(key, { kind: 'pss', hash: sha256 }, message, by('sha256', message))).toBe(true);
    expect(isMade(key, { kind: 'rsa', hash: sha256 }, message, by('sha256', message))).toBe(false);
    expect(isMade(key, { kind: 'pss', hash: sha384 }, message, by('sha256', message))).toBe(false);
    expect(isMade(key, { kind: 'pss', hash: sha256 }, message, keyed(pair).by('sha256', message))).toBe(false);
  });

  test('an RSA signature with anything but ones before the hash is none', () => {
    const pair = rsa(2048);
    const { key } = keyed(pair);
    const name = Buffer.from('3031300d060960864801650304020105000420', 'hex');
    const named = Buffer.concat([name, sha256(message)]);
    const raw = (block: Buffer): Uint8Array => new Uint8Array(privateEncrypt({ key: pair.privateKey, padding: constants.RSA_NO_PADDING }, block));
    const good = Buffer.concat([Buffer.of(0, 1), Buffer.alloc(253 - named.length, 0xff), Buffer.of(0), named]);
    expect(isMade(key, { kind: 'rsa', hash: sha256 }, message, raw(good))).toBe(true);
    const bare = Buffer.concat([Buffer.of(0, 1), Buffer.alloc(221, 0xff), Buffer.of(0), sha256(message)]);
    const behind = Buffer.concat([Buffer.of(0, 1, 0xff, 0), named, Buffer.alloc(252 - named.length, 7)]);
    for (const block of [bare, behind, Buffer.from(good).fill(0xfe, 9, 10), Buffer.from(good).fill(2, 1, 2)]) {
      expect(isMade(key, { kind: 'rsa', hash: sha256 }, message, raw(block))).toBe(false);
    }
  });

  test('a length of DER has one form and ends inside', () => {
    for (const bad of ['', '30', '3001', '30800000', '30810100', '30820080', '30850000000001', '1f0100']) {
      expect(attempt(() => new Der(Buffer.from(bad, 'hex')).any()), bad).toBeUndefined();
    }
    const two = new Der(Buffer.from('0201050400', 'hex'));
    expect([...two.take(2)]).toEqual([5]);
    expect(two.maybe(SEQUENCE)).toBeUndefined();
    expect([...two.take(4)]).toEqual([]);
    expect(two.isEmpty).toBe(true);
  });

  test('a tree begins with each smaller one, and with no other', () => {
    const node = (a: Uint8Array, b: Uint8Array): Uint8Array => sha256(Uint8Array.of(1), a, b);
    const half = (count: number): number => 2 ** Math.ceil(Math.log2(count) - 1);
    const rootOf = (leaves: readonly Uint8Array[]): Uint8Array =>
      leaves.length === 1 ? (leaves[0] as Uint8Array) : node(rootOf(leaves.slice(0, half(leaves.length))), rootOf(leaves.slice(half(leaves.length))));
    const proofOf = (size: number, leaves: readonly Uint8Array[], known = true): Uint8Array[] => {
      if (size === leaves.length) {
        return known ? [] : [rootOf(leaves)];
      }
      const [left, right] = [leaves.slice(0, half(leaves.length)), leaves.slice(half(leaves.length))];
      return size <= left.length
        ? [...proofOf(size, left, known), rootOf(right)]
        : [...proofOf(size - left.length, right, false), rootOf(left)];
    };
    const leaves = Array.from({ length: 20 }, (_, at) => leaf(Uint8Array.of(at)));
    for (let size = 1; size <= leaves.length; size += 1) {
      const grown = { size, root: rootOf(leaves.slice(0, size)) };
      for (let less = 1; less <= size; less += 1) {
        const old = { size: less, root: rootOf(leaves.slice(0, less)) };
        const proof = proofOf(less, leaves.slice(0, size));
        expect(isConsistent(old, grown, proof), `${less} in ${size}`).toBe(true);
        expect(isConsistent({ ...old, root: sha256() }, grown, proof)).toBe(false);
        expect(isConsistent(old, grown, [...proof, grown.root])).toBe(false);
        expect(isConsistent(grown, old, proof)).toBe(less === size);
      }
      expect(isConsistent({ size: 0, root: sha256() }, grown, [])).toBe(true);
    }
  });

  test('a file of a time stamp that is too long is not read', async () => {
    const stamped = filesBelow(`${vectors}stamped`);
    const report = await check(asFolder(new Map([...stamped, ['data/stamps/1/reply.tsr', new Uint8Array((1 << 20) + 1)]])));
    expect([exitOf(report), found(report)]).toEqual([2, [{ code: 'too-much', where: 'data/stamps/1/reply.tsr' }]]);
  });
});

describe('names and dates', () => {
  test('only names that every computer takes are allowed', () => {
    expect(['a', 'AJS-007_x.jpg', 'COM10', 'n'.repeat(80)].filter((name) => !allowsName(name))).toEqual([]);
    const bad = ['', '.', '..', '.a', 'a.', 'a b', 'é', 'a\0', 'a\\b', 'C:', 'nul', 'Com1.txt', 'a\n', 'n'.repeat(81)];
    expect(bad.filter(allowsName)).toEqual([]);
    expect(['/etc/x', '../a', 'a/../b', 'a//b', 'a/', './a'].filter(allowsPath)).toEqual([]);
    expect(clashes(['data/a', 'data/b', 'Data/c', 'data/B'])).toEqual(['Data/c', 'data/B']);
    expect(shown('a\u001b[2Jb\u202e<i>')).toBe('a\\u{1b}[2Jb\\u{202e}<i>');
  });

  test('only days and numbers that there are, in their one form', () => {
    expect(day('2024-03-01')).toBe((day('2024-02-29') ?? 0) + 1);
    expect(['2026-02-29', '2026-13-01', '2026-1-01', '2026-01-01\n', ''].filter((text) => day(text) !== undefined)).toEqual([]);
    expect(dayOfInstant('0099-05-04T20:40:05.250Z')).toBe(day('0099-05-04'));
    expect(dayOfInstant('2026-05-04T24:00:00.000Z')).toBeUndefined();
    expect([second('19700101000000Z'), second('20240229235959Z')]).toEqual([0, 1_709_251_199]);
    const never = ['20230229000000Z', '20241301000000Z', '19691231235959Z', '2024010100000Z', '20240101240000Z', '20240101000000Z\n', ''];
    expect(never.filter((text) => second(text) !== undefined)).toEqual([]);
    expect(['', '00', '01', '+1', '-1', '1.0', ' 1', '9007199254740992'].filter((text) => decimal(text) !== undefined)).toEqual([]);
  });
});

describe('what is hostile or odd', () => {
  test('what is no bundle cannot be read', async () => {
    const report = await check(asFolder(new Map([['a.txt', new Uint8Array([1])]])));
    expect([exitOf(report), found(report)]).toEqual([2, [{ code: 'not-a-bundle', where: '.' }]]);
    expect(exitOf(await check(asZip(new Uint8Array())))).toBe(2);
  });

  test('an empty folder and a name of another form are found', async () => {
    const files = new Map([...good, ['data/.DS_Store', new Uint8Array()], ['data/a b/x', new Uint8Array()], ['more/deep/x', new Uint8Array()]]);
    const report = await check(asFolder(files, ['data/empty', 'data/05-EXHIBITS']));
    expect(found(report)).toEqual([
      { code: 'empty-folder', where: 'data/empty' },
      { code: 'file-extra', where: 'more/deep/x' },
      { code: 'name-not-allowed', where: 'data/.DS_Store' },
      { code: 'name-not-allowed', where: 'data/a b' },
    ]);
  });

  test('any bytes get an answer', async () => {
    let seed = 1;
    const next = (): number => (seed = (seed * 48271) % 2147483647);
    const paths = [...good.keys()];
    for (let round = 0; round < 300; round += 1) {
      const path = paths[next() % paths.length] ?? '';
      const bytes = Uint8Array.from({ length: next() % 300 }, () => next() % 256);
      const report = await check(asFolder(new Map([...good, [path, bytes]])));
      expect(report.holds, path).toBe(false);
    }
  }, 120_000);

  test('more faults than can be read are counted', async () => {
    const line = bytesOf('{}\n'.repeat(2000)) as Uint8Array<ArrayBuffer>;
    const report = await check(asFolder(new Map([...good, ['data/record/entries.jsonl', line]])));
    expect(report.faults.length).toBe(500);
    expect(report.moreFaults).toBeGreaterThan(1400);
    // What could not be looked at is said too.
    expect(sayFaults('cy', report).length).toBe(502);
  });

  test('a check stops when it is told to', async () => {
    const stop = new AbortController();
    const stopped = check(asFolder(good), () => stop.abort(), stop.signal);
    await expect(stopped).rejects.toThrow();
  });

  test('a file that can no longer be read keeps the bundle from being checked', async () => {
    class Gone extends Blob {
      override get size(): number {
        return 10;
      }
      override slice(): Blob {
        return Object.assign(new Blob(), { arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError')) });
      }
    }
    const folder = new Map([...good].map(([path, bytes]): [string, Blob] => [path, new Blob([bytes])]));
    folder.set('data/02-CHRONOLOGY.csv', new Gone());
    const report = await check({ is: 'folder', folder: { files: folder, folders: [] } });
    expect([exitOf(report), found(report)]).toEqual([2, [{ code: 'no-access', where: 'data/02-CHRONOLOGY.csv' }]]);
  });
});

test('every fault has a sentence without gaps in both languages', () => {
  for (const language of ['en-GB', 'cy'] as const) {
    for (const code of codes) {
      const named = { is: 'incident', as: '5' } as const;
      const sentence = sayFault(language, { code, where: 'data/x', line: 3, entry: 4, about: 'data/y', named });
      expect(sentence).not.toMatch(/…|fault-|\{/);
    }
    expect(say(language, 'checker-title')).not.toBe('checker-title');
  }
});
