/** The page's reader finds in the vectors what `daymark-verify` finds, and nothing else. */
// @vitest-environment node
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { check } from '../check/reader/check.ts';
import { exitOf } from '../check/reader/report.ts';
import { asFolder, asZip, cases, edited, filesBelow, found, inOrder, vectors, withEdits } from './support/bundles.ts';

const good = filesBelow(`${vectors}good`);
const zip = new Uint8Array(readFileSync(`${vectors}../../fuzz/seeds/zip/good.zip`));

test('the good bundle holds as a folder and as a ZIP', async () => {
  const fixed = JSON.parse(readFileSync(`${vectors}zip.json`, 'utf8')) as { length: number; sha256: string };
  expect(createHash('sha256').update(zip).digest('hex')).toBe(fixed.sha256);
  for (const picked of [asFolder(good), asZip(zip)]) {
    const report = await check(picked);
    expect(report.faults).toEqual([]);
    expect(exitOf(report)).toBe(0);
    expect(report).toMatchObject({ incidents: 2, exhibits: 1, moreFaults: 0 });
    expect(report.sealCode).toMatch(/^[0-9A-Z]{5}(-[0-9A-Z]{5}){4}$/);
    expect(report.keyFingerprint).toMatch(/^SHA256:[A-Za-z0-9+/]{43}$/);
  }
});

test('the bundle with time stamps and earlier seals holds, and tells of each', async () => {
  const report = await check(asFolder(filesBelow(`${vectors}stamped`)));
  expect(report.faults).toEqual([]);
  expect(exitOf(report)).toBe(0);
  expect(report.stamps.map(({ entries }) => entries)).toEqual([8, 8, 8, 5, 9]);
  expect(report.checked).toContainEqual({ what: 'stamps', holds: true });
  expect(report.seals.map(({ entries }) => entries)).toEqual([5, 7, 9]);
  expect(report.checked).toContainEqual({ what: 'seals', holds: true });
});

test('a bundle that Daymark made holds, and has such a page', async () => {
  const made = filesBelow(`${vectors}../../formats/bundle-1`);
  const report = await check(asFolder(made));
  expect(report.faults).toEqual([]);
  expect(exitOf(report)).toBe(0);
  expect(Buffer.from(made.get('check.html') ?? []).toString()).toMatch(/^<!doctype html>[^]*Content-Security-Policy/);
});

test('every fault is found where it is, and no other', async () => {
  const table = cases('faults.json');
  expect(table.length).toBeGreaterThan(80);
  for (const one of table) {
    const report = await check(asFolder(withEdits(good, one.edits)));
    expect(exitOf(report), one.name).toBe(one.exit);
    expect(found(report), one.name).toEqual(inOrder(one.found));
    expect(found(report), one.name).toContainEqual(expect.objectContaining({ code: one.code, where: one.where }));
  }
}, 120_000);

test('several faults at once are found where they are', async () => {
  const table = cases('mixed.json');
  expect(table.length).toBeGreaterThan(100);
  for (const [place, one] of table.entries()) {
    const report = await check(asFolder(withEdits(good, one.edits)));
    expect(exitOf(report), `${place}`).toBe(one.exit);
    expect(found(report), `${place}`).toEqual(inOrder(one.found));
  }
}, 120_000);

test('every time stamp and every earlier seal is judged as it should be', async () => {
  const stamped = filesBelow(`${vectors}stamped`);
  for (const [name, most] of [['stamps.json', 60], ['stamps-changed.json', 150]] as const) {
    const table = cases(name);
    expect(table.length).toBeGreaterThan(most);
    for (const one of table) {
      const report = await check(asFolder(withEdits(stamped, one.edits)));
      expect(exitOf(report), one.name).toBe(one.exit);
      expect(found(report), one.name).toEqual(inOrder(one.found));
      expect(report.stamps, one.name).toEqual(one.stamps);
      expect(report.seals, one.name).toEqual(one.seals);
    }
  }
}, 120_000);

test('every fault of a ZIP is found where it is, and no other', async () => {
  const table = cases('zip-faults.json');
  expect(table.length).toBeGreaterThan(400);
  for (const one of table) {
    const report = await check(asZip(edited(zip, one.edit)));
    expect(exitOf(report), one.name).toBe(one.exit);
    expect(found(report), one.name).toEqual(inOrder(one.found));
  }
}, 120_000);

test('every flipped byte of the good bundle is noticed', async () => {
  for (const [path, bytes] of good) {
    for (let at = 0; at < bytes.length; at += 37) {
      const changed = edited(bytes, { at, cut: 1, base64: Buffer.of((bytes[at] ?? 0) ^ 4).toString('base64') });
      const report = await check(asFolder(new Map([...good, [path, changed]])));
      expect(exitOf(report), `${path} ${at}`).not.toBe(0);
    }
  }
}, 120_000);
