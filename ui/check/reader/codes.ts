/** What is checked, and every fault that can be found (check-1 §3). */

const faults = {
  zip: ['zip-damaged', 'zip-checksum'],
  files: ['not-a-file', 'name-not-allowed', 'name-clash', 'empty-folder', 'file-missing', 'file-extra'],
  unchanged: ['file-changed', 'list-form', 'list-order', 'list-incomplete', 'list-unknown', 'list-wrong'],
  about: ['bagit-form', 'bag-info-form', 'bag-info-size', 'bag-info-date', 'how-to-check-form'],
  signature: ['key-form', 'key-weak', 'signature-form', 'signature-other-key', 'signature-wrong'],
  checkpoint: [
    'checkpoint-form',
    'checkpoint-signature-form',
    'checkpoint-signature-other-key',
    'checkpoint-signature-wrong',
    'seal-code-wrong',
  ],
  entries: [
    'entry-form',
    'entry-members',
    'entry-header',
    'entry-content',
    'entry-half',
    'entry-commitment',
    'entry-proof',
    'entry-order',
    'entry-beyond',
    'entry-version',
    'entry-identity',
    'entry-withheld',
    'entry-not-erased',
  ],
  exhibits: ['exhibit-missing', 'exhibit-changed', 'exhibit-extra', 'incident-count', 'exhibit-count'],
  stamps: ['stamp-form', 'stamp-other-record', 'stamp-other', 'stamp-signature', 'stamp-root'],
  seals: ['seal-form', 'seal-other-record'],
} as const;

const unreadable = ['no-access', 'not-a-bundle', 'newer-format', 'zip-packed-again', 'too-much'] as const;

/** One thing that is checked. */
export type Check = keyof typeof faults;

/** What can be wrong. */
export type Code = (typeof faults)[Check][number] | (typeof unreadable)[number];

/** Every check, in the order of the report. */
export const checks = Object.keys(faults) as Check[];

/** Every fault. */
export const codes: readonly Code[] = [...unreadable, ...checks.flatMap((check) => faults[check])];

/** The check that a fault fails; none where the bundle cannot be read. */
export const checkOf = (code: Code): Check | undefined =>
  checks.find((check) => (faults[check] as readonly Code[]).includes(code));
