/** Bundles: what one would hold, and those that were made. */
import type { BundleDocument, BundleMade, BundlePlan, BundleRequest, CardRow, Problem, Versions } from '../contract/types';
import { say } from '../sentences.svelte';
import type { FakeDiary } from './diary';
import { dayText, sizeText } from './texts';

/** The seal code of every bundle here. */
export const CODE = '7K2QD-M4T9X-0WHCJ-5RBNA-E8GZP';

/** What opens every wrapped bundle here. */
export const WORDS = 'velvet anchor mistake pudding orbit lemon tunnel harvest';

const ENDINGS: Record<BundleRequest['shape'], string> = { folder: '', zip: '.zip', portal: '-portal', print: '-print', 'wrapped-zip': '-wrapped', 'wrapped-age': '-wrapped' };

/** What is read after the first page, by whom it is for. */
const drawnUp: Record<BundleRequest['audience'], BundleDocument[]> = {
  police: ['summary', 'chronology', 'statement'],
  writer: ['chronology'],
  'family-court': ['chronology', 'court-statement'],
};

/** A bundle that was made. */
interface Made {
  incidents: number;
  exhibits: number;
  isEverything: boolean;
}

export class FakeBundles {
  readonly #diary: FakeDiary;
  readonly #made: Made[];

  constructor(diary: FakeDiary, made: Made[]) {
    this.#diary = diary;
    this.#made = made;
  }

  /** The incidents that go in, how many exhibits, the intimate ones among those chosen, and what each is called. */
  choose(request: BundleRequest): {
    incidents: number[];
    exhibits: number;
    intimate: BundlePlan['intimate'];
    places: string[];
  } {
    const named = this.#diary.exhibits().filter(({ reference }) => request.exhibits.includes(reference));
    const search = { from: request.urgent ? '2026-05-20' : request.from, to: request.to };
    const incidents = this.#diary
      .list({ search, offset: 0, limit: 200 })
      .rows.map(({ number }) => number)
      .filter((number) => request.only.length === 0 || request.only.includes(number))
      .filter((number) => request.exhibits.length === 0 || named.some((row) => row.incidents.includes(number)))
      .concat(request.worst)
      .filter((number, place, all) => all.indexOf(number) === place)
      .filter((number) => !request.without.includes(String(number)));
    const all = named.length > 0 ? named : this.#diary.exhibits();
    const belong = all.filter((row) => row.incidents.some((one) => incidents.includes(one)));
    const exhibits = belong.filter(({ reference }) => !request.without.includes(reference));
    const intimate = exhibits
      .filter((row) => row.isIntimate)
      .map(({ reference, originalName }) => ({ reference, originalName, goesIn: request.withIntimate.includes(reference) }));
    const held = intimate.filter(({ goesIn }) => !goesIn).map(({ reference }) => reference);
    const shown = exhibits.map(({ reference }) => reference).filter((reference) => !held.includes(reference));
    return { incidents, exhibits: shown.length, intimate, places: [...incidents.map(String), ...shown] };
  }

  plan(request: BundleRequest): BundlePlan {
    const { incidents, exhibits, intimate } = this.choose(request);
    return {
      name: `Daymark-AJS-v${String(this.#made.length + 1).padStart(2, '0')}-2026-06-03`,
      incidents: incidents.length,
      documents: this.#documents(request.audience, incidents.length),
      incidentsLeftOut: this.#diary.count - incidents.length,
      exhibits,
      intimate,
      exhibitsLeftOut: this.#diary.exhibits().length - exhibits,
      sizeText: sizeText(3_917_473),
      unreadable: [],
    };
  }

  #documents(audience: BundleRequest['audience'], incidents: number): BundlePlan['documents'] {
    const documents: BundleDocument[] = ['read-me-first', ...drawnUp[audience], 'exhibit-list', 'reports', 'people', 'integrity'];
    const isLong = (document: BundleDocument): boolean => drawnUp[audience].includes(document) && document !== 'summary';
    return documents.map((document) => ({ document, volumes: isLong(document) ? Math.max(1, Math.ceil(incidents / 250)) : 1 }));
  }

  make(request: BundleRequest): BundleMade {
    const { name, incidents, exhibits, incidentsLeftOut, intimate } = this.plan(request);
    if (incidents === 0) {
      throw { kind: 'nothing-to-hand-over', about: null } satisfies Problem;
    }
    const version = this.#made.push({ incidents, exhibits, isEverything: incidentsLeftOut === 0 });
    const path = `/media/stick/${name}${ENDINGS[request.shape]}`;
    const intimateHeld = intimate.filter(({ goesIn }) => !goesIn).map(({ reference }) => reference);
    const links = request.shape === 'portal' ? 1 : 0;
    const journeyWords = request.shape.startsWith('wrapped') ? WORDS : '';
    return { path, version, sealCode: CODE, incidents, exhibits, files: 23, bytes: 4_100_223, links, journeyWords, intimateHeld, unreadable: [] };
  }

  /** Those that were made, with the receipts that name each. */
  versions(receipts: readonly { version: number; row: CardRow }[]): Versions {
    const versions = this.#made.map(({ incidents, exhibits, isEverything }, place) => ({
      version: place + 1,
      title: say('bundle-version', { version: place + 1 }),
      madeText: dayText(`2026-06-0${place + 1}`),
      holdsText: `${say('incidents-count', { count: incidents })}, ${say('files-count', { count: exhibits })}`,
      sinceText: place + 1 === this.#made.length ? say('versions-nothing') : say('versions-changed', { count: 1 }),
      isEverything,
      sealCode: CODE,
      receipts: receipts.filter(({ version }) => version === place + 1).map(({ row }) => row),
    }));
    const others = receipts.filter(({ version }) => !(version >= 1 && version <= versions.length));
    return { versions: versions.reverse(), others: others.map(({ row }) => row) };
  }
}
