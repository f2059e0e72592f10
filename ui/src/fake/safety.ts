/** What in the diary in memory gives the writer away, and what was answered. */
import type { SafetyAnswer, SafetyCheck, SafetyHit } from '../contract/types';
import { say } from '../sentences.svelte';

class FakeSafety {
  private left: SafetyHit[] = [];

  /** The entries that give something away. */
  private numbers: number[] = [];

  begin(numbers: number[]): void {
    this.numbers = numbers;
    this.left = [];
  }

  check(incidents: number[]): SafetyCheck {
    const hits = this.numbers.filter((number) => incidents.includes(number)).map((number) => this.hit(number));
    return { hits, unanswered: hits.filter((hit) => !hit.isLeft).length, unread: [] };
  }

  leave(ids: string[], incidents: number[]): SafetyCheck {
    this.left.push(...this.numbers.map((number) => this.hit(number)).filter((hit) => ids.includes(hit.id)));
    return this.check(incidents);
  }

  answers(): SafetyAnswer[] {
    return this.left.map(({ id, place, placeText, says }) => ({ id, place, placeText, says }));
  }

  takeBack(id: string): null {
    this.left = this.left.filter((hit) => hit.id !== id);
    return null;
  }

  private hit(number: number): SafetyHit {
    const id = `id${String(number)}`;
    return {
      id,
      what: 'home',
      name: '',
      says: say('safety-what-home'),
      place: String(number),
      placeText: say('numbered-incident', { number: String(number) }),
      parts: [say('safety-part-written')],
      excerpt: 'He asked about 12 Example Street.',
      count: 1,
      canBeRedacted: false,
      isLeft: this.left.some((hit) => hit.id === id),
    };
  }
}

export const safety = new FakeSafety();

/** Has these entries give something away, and nothing be answered. */
export const giveAway = (numbers: number[]): void => safety.begin(numbers);
