/** What in the diary in memory gives the writer away, and what was answered. */
import type { SafetyAnswer, SafetyCheck, SafetyHit } from '../contract/types';
import { say } from '../sentences.svelte';

class FakeSafety {
  private left: SafetyHit[] = [];

  /** The entries, files and cards that give something away. */
  private places: string[] = [];

  begin(places: string[]): void {
    this.places = places;
    this.left = [];
  }

  check(goesIn: string[]): SafetyCheck {
    const hits = this.places.filter((place) => goesIn.includes(place)).map((place) => this.hit(place));
    return { hits, unanswered: hits.filter((hit) => !hit.isLeft).length, unread: [] };
  }

  leave(ids: string[], goesIn: string[]): SafetyCheck {
    this.left.push(...this.places.map((place) => this.hit(place)).filter((hit) => ids.includes(hit.id)));
    return this.check(goesIn);
  }

  answers(): SafetyAnswer[] {
    return this.left.map(({ id, place, placeText, says }) => ({ id, place, placeText, says }));
  }

  takeBack(id: string): null {
    this.left = this.left.filter((hit) => hit.id !== id);
    return null;
  }

  private hit(place: string): SafetyHit {
    const id = `id${place}`;
    return {
      id,
      what: 'home',
      name: '',
      says: say('safety-what-home'),
      place,
      placeText: placeText(place),
      parts: [say('safety-part-written')],
      excerpt: 'He asked about 12 Example Street.',
      count: 1,
      canBeHeldBack: !place.startsWith('order/'),
      canBeRedacted: place.includes('/') && !place.startsWith('order/'),
      isLeft: this.left.some((hit) => hit.id === id),
    };
  }
}

export const safety = new FakeSafety();

/** What a place is called: `2` is an entry, `AJS/3` a file, `order/1` a card. */
function placeText(place: string): string {
  const [, kind = 'incident', number] = /^(?:([a-z-]+)\/)?(\d+)$/.exec(place) ?? [];
  return number === undefined ? place : say(`numbered-${kind}`, { number });
}

/** Has these give something away (`2`, `AJS/3`, `order/1`), and nothing be answered. */
export const giveAway = (places: (number | string)[]): void => safety.begin(places.map(String));
