/** Which files a bundle has (bundle-1 §1). */

export const EXHIBITS = 'data/05-EXHIBITS/';
export const CHECKPOINT = 'data/record/checkpoint';
export const CHECKPOINT_SIGNATURE = 'data/record/checkpoint.sig';
export const ENTRIES = 'data/record/entries.jsonl';
export const KEY = 'allowed_signers';
export const BAGIT = 'bagit.txt';
export const BAG_INFO = 'bag-info.txt';
export const HOW_TO_CHECK = 'HOW-TO-CHECK.txt';
export const CHECKER = 'check.html';
export const MANIFESTS = ['manifest-sha256.txt', 'manifest-sha512.txt'] as const;
export const TAG_MANIFESTS = ['tagmanifest-sha256.txt', 'tagmanifest-sha512.txt'] as const;
export const SIGNATURE = 'tagmanifest-sha256.txt.sig';

/** Every file that must be there: all but the exhibits. */
export const FIXED: readonly string[] = [
  'READ-ME-FIRST.pdf',
  HOW_TO_CHECK,
  CHECKER,
  KEY,
  BAGIT,
  BAG_INFO,
  ...MANIFESTS,
  ...TAG_MANIFESTS,
  SIGNATURE,
  'data/02-CHRONOLOGY.pdf',
  'data/02-CHRONOLOGY.csv',
  'data/04-EXHIBIT-LIST.pdf',
  'data/04-EXHIBIT-LIST.csv',
  'data/11-INTEGRITY.pdf',
  CHECKPOINT,
  CHECKPOINT_SIGNATURE,
  ENTRIES,
];

/** Documents that are there where they have something to say. */
const SOMETIMES: readonly string[] = [
  'IF-DAYMARK-IS-GONE.txt',
  'data/01-SUMMARY-FOR-OFFICER.pdf',
  'data/03-DRAFT-STATEMENT.docx',
  'data/03-DRAFT-STATEMENT.pdf',
  'data/03-WITNESS-STATEMENT.docx',
  'data/03-WITNESS-STATEMENT.pdf',
  'data/06-CONVERSATIONS.pdf',
  'data/07-PHYSICAL-ITEMS.pdf',
  'data/08-EFFECT-ON-ME.csv',
  'data/08-EFFECT-ON-ME.pdf',
  'data/09-WHAT-WOULD-HELP.pdf',
  'data/10-REPORTS-AND-ORDERS.csv',
  'data/10-REPORTS-AND-ORDERS.pdf',
  'data/12-PEOPLE-AND-PLACES.pdf',
  'data/13-TABLES.xlsx',
  'data/14-PATTERNS.csv',
  'data/14-PATTERNS.pdf',
  'data/record/entries.schema.json',
];

/** The files of a time stamp, by its number (bundle-1 §11). */
const STAMP = /^data\/stamps\/([1-9][0-9]{0,9})\/(?:checkpoint|proof|reply\.tsr|request\.tsq|root\.pem|chain\.pem)$/;

/** The number of the time stamp that a file is of, where it is one. */
export function stampOf(path: string): number | undefined {
  const number = Number(STAMP.exec(path)?.[1]);
  return number < 2 ** 32 ? number : undefined;
}

/** The files of an earlier seal, by its number (bundle-1 §13). */
const SEAL = /^data\/seals\/([1-9][0-9]{0,9})\/(?:checkpoint|proof)$/;

/** The number of the earlier seal that a file is of, where it is one. */
export function sealOf(path: string): number | undefined {
  const number = Number(SEAL.exec(path)?.[1]);
  return number < 2 ** 32 ? number : undefined;
}

/** Files that no other bag has: one of them is enough to call something a bundle. */
export const SIGNS: readonly string[] = ['READ-ME-FIRST.pdf', KEY, SIGNATURE, CHECKPOINT, ENTRIES];

/** The path of a further volume of a long document: the second is `…-VOLUME-02.pdf`. */
const VOLUME = /^data\/(02-CHRONOLOGY|03-DRAFT-STATEMENT|03-WITNESS-STATEMENT|04-EXHIBIT-LIST)-VOLUME-(0[2-9]|[1-9]\d{1,3})\.pdf$/;

/** Whether a bundle has, or may have, a file of this path. */
export const belongs = (path: string): boolean =>
  FIXED.includes(path) ||
  VOLUME.test(path) ||
  SOMETIMES.includes(path) ||
  stampOf(path) !== undefined ||
  sealOf(path) !== undefined ||
  (path.startsWith(EXHIBITS) && !path.slice(EXHIBITS.length).includes('/'));

/** Whether a path is under `data/`. */
export const isPayload = (path: string): boolean => path.startsWith('data/');

/** Whether the tag manifests name a file of this path. */
export const isTag = (path: string): boolean =>
  !isPayload(path) && path !== SIGNATURE && path !== TAG_MANIFESTS[0] && path !== TAG_MANIFESTS[1];
