/** What a bundle says of itself: `bagit.txt`, `bag-info.txt` and `HOW-TO-CHECK.txt` (bundle-1 §1). */
import { lossyTextOf, textOf } from './bytes.ts';
import { BAG_INFO, BAGIT, HOW_TO_CHECK } from './contents.ts';
import { day, dayOfInstant, decimal } from './dates.ts';
import type { Findings } from './findings.ts';

/** What `bag-info.txt` says of the rest of the bundle. */
export type BagInfo = { bytes: number; files: number; sealCode: string; incidents: number; exhibits: number };

const oxum = (text: string): number[] | undefined => {
  const [bytes, files, ...more] = text.split('.').map(decimal);
  return bytes !== undefined && files !== undefined && more.length === 0 ? [bytes, files] : undefined;
};

/** The members, in their order, each with what its value must be. */
const members: readonly (readonly [label: string, fits: (value: string) => boolean])[] = [
  ['Bag-Software-Agent', (value) => /^Daymark [A-Za-z0-9.+-]{1,64}$/.test(value)],
  ['Bagging-Date', (value) => day(value) !== undefined],
  ['Payload-Oxum', (value) => oxum(value) !== undefined],
  ['Bundle-Format', (value) => value === 'daymark-bundle/1'],
  ['Made-At', (value) => dayOfInstant(value) !== undefined],
  ['Bundle-Version', (value) => (decimal(value) ?? 0) > 0],
  ['Seal-Code', (value) => /^[\0-\x7f]{29}$/.test(value)],
  ['Incidents', (value) => decimal(value) !== undefined],
  ['Exhibits', (value) => decimal(value) !== undefined],
];

/** Finds `bagit.txt` to have its two lines. */
export function checkBagit(file: Uint8Array, findings: Findings): void {
  if (textOf(file) !== 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n') {
    findings.add('bagit-form', BAGIT);
  }
}

/** Finds `HOW-TO-CHECK.txt` to be ASCII, or UTF-8 that says so, in lines as Windows ends them. */
export function checkHowToCheck(file: Uint8Array, findings: Findings): void {
  const text = textOf(file);
  const marked = text?.startsWith('\ufeff') || file.every((byte) => byte < 0x80);
  if (text === undefined || !marked || !/^(?:[^\r\n]*\r\n)*$/.test(text)) {
    findings.add('how-to-check-form', HOW_TO_CHECK);
  }
}

/** Whether a `bag-info.txt` names a later format of ours. */
export function isNewerFormat(file: Uint8Array): boolean {
  const prefix = 'Bundle-Format: daymark-bundle/';
  const line = lossyTextOf(file).split('\n').find((one) => one.startsWith(prefix)) ?? '';
  return (decimal(line.slice(prefix.length).replace(/\r$/, '')) ?? 0) > 1;
}

/** Reads `bag-info.txt`. What is not in its form is found, and nothing read. */
export function readBagInfo(file: Uint8Array, findings: Findings): BagInfo | undefined {
  const lines = (textOf(file) ?? '').split(/(?<=\n)/);
  const values: string[] = [];
  for (const [at, [label, fits]] of members.entries()) {
    const line = lines[at] ?? '';
    const value = line.startsWith(`${label}: `) && line.endsWith('\n') ? line.slice(label.length + 2, -1) : undefined;
    if (value === undefined || !fits(value)) {
      findings.add('bag-info-form', BAG_INFO, { line: at + 1, about: label });
      return undefined;
    }
    values.push(value);
  }
  if (lines.length > members.length) {
    findings.add('bag-info-form', BAG_INFO, { line: members.length + 1, about: '?' });
    return undefined;
  }
  const [, date = '', payload = '', , madeAt = '', , code = '', incidents = '', exhibits = ''] = values;
  // The zone is not known here: the day before or after is right somewhere.
  if (Math.abs((day(date) ?? 0) - (dayOfInstant(madeAt) ?? 0)) > 1) {
    findings.add('bag-info-date', BAG_INFO);
  }
  const [bytes = 0, files = 0] = oxum(payload) ?? [];
  return { bytes, files, sealCode: code, incidents: decimal(incidents) ?? 0, exhibits: decimal(exhibits) ?? 0 };
}
