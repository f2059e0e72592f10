/** Copies of the diary in memory, on a stick that is there or not. */
import type { Copies, CopiesFound, CopyMade, CopyPlace, CopyTried, CopyVersion, Problem } from '../contract/types';
import { dayText, sizeText } from './texts';

/** From how many incidents on it reminds, as Daymark does. */
const FIRST_INCIDENTS = 3;

const STICK = '/media/stick/Copies';

function fail(kind: Problem['kind'], about: string | null = null): never {
  throw { kind, about } satisfies Problem;
}

export class FakeCopies {
  private places: CopyPlace[] = [];
  private versions: CopyVersion[] = [];
  private news = true;
  /** How many there are. */
  private readonly incidents: () => number;
  /** Whether the stick is in. */
  isThere = true;
  /** Whether a copy is made by itself now. */
  isDue = false;

  constructor(filled: boolean, incidents: () => number) {
    this.incidents = incidents;
    if (filled) {
      this.choose();
      for (const day of ['2026-05-04', '2026-05-21', '2026-06-01']) {
        this.add(day);
      }
      this.news = true;
    }
  }

  overview(): Copies {
    const places = this.places.map((place) => ({ ...place, isThere: this.isThere }));
    const none = places.every((place) => place.madeText === null);
    return { places, hasNews: this.news, reminder: none && this.incidents() >= FIRST_INCIDENTS ? 'none-yet' : null };
  }

  choose(): Copies {
    if (this.places.length === 0) {
      this.places = [{ id: 'c0ffee', path: STICK, isThere: true, madeText: null, entries: null }];
    }
    return this.overview();
  }

  forget(): Copies {
    this.places = [];
    return this.overview();
  }

  due(): string | null {
    return this.isDue && this.isThere ? (this.places[0]?.id ?? null) : null;
  }

  make(): CopyMade {
    if (!this.isThere) {
      fail('place-gone');
    }
    this.isDue = false;
    return this.add('2026-06-03');
  }

  found(): CopiesFound {
    return { path: STICK, versions: [...this.versions].reverse() };
  }

  tried(number: number | null): CopyTried {
    const version = this.versions[(number ?? this.versions.length) - 1] ?? fail('no-such-copy');
    if (!version.isWhole) {
      fail('copy-damaged', String(version.number));
    }
    return { number: version.number, entries: version.entries ?? 0, files: version.files ?? 0, faults: [] };
  }

  /** Damages the oldest copy. */
  damage(): void {
    const [oldest] = this.versions;
    if (oldest !== undefined) {
      oldest.isWhole = false;
    }
  }

  private add(day: string): CopyMade {
    const number = this.versions.length + 1;
    const [madeText, entries, files] = [dayText(day), 8 + number, 4];
    this.versions.push({ number, madeText, entries, files, sizeText: sizeText(3_917_473), isWhole: true });
    this.places = this.places.map((place) => ({ ...place, madeText, entries }));
    this.news = false;
    return { path: STICK, number, madeText, entries, files, missing: 0, sizeText: sizeText(412_000) };
  }
}
