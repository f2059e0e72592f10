/** Faults as they are found, up to a number that a person can still read. */
import { type Check, checkOf, checks, type Code } from './codes.ts';
import { type Facts, type Fault, noFacts, type Report } from './report.ts';

/** More faults than this are counted, not kept. */
const KEPT = 500;

export class Findings {
  #faults: Fault[] = [];
  #more = 0;
  #failed = new Set<Check>();
  #done = new Set<Check>();
  #unreadable = false;

  /** Keeps a fault. One that says it cannot be read is always kept. */
  add(code: Code, where: string, rest: Omit<Fault, 'code' | 'where'> = {}): void {
    const check = checkOf(code);
    if (check === undefined) {
      this.#unreadable = true;
    } else {
      this.#failed.add(check);
    }
    if (this.#faults.length < (check === undefined ? 2 * KEPT : KEPT)) {
      this.#faults.push({ code, where, ...rest });
    } else {
      this.#more += 1;
    }
  }

  /** Says that a check was carried out to its end. */
  done(check: Check): void {
    this.#done.add(check);
  }

  /** Whether nothing of this check was wrong so far. */
  good = (check: Check): boolean => !this.#failed.has(check);

  /** Whether something could not be read, so that going on is of no use. */
  get unreadable(): boolean {
    return this.#unreadable;
  }

  /** Whether a file itself has this fault. */
  has = (code: Code, where: string): boolean => this.#faults.some((fault) => fault.code === code && fault.where === where);

  /** The report. What could not be read stands alone in it: other faults may only follow from that. */
  report(isZip: boolean, facts: Facts): Report {
    if (this.#unreadable) {
      const faults = this.#faults.filter(({ code }) => checkOf(code) === undefined);
      return { ...noFacts(), holds: false, readable: false, checked: [], faults, moreFaults: 0 };
    }
    const has = (check: Check): boolean => this.#done.has(check) || !this.good(check);
    const asked = checks.filter((check) => (check === 'zip' ? isZip : check === 'stamps' || check === 'seals' ? has(check) : true));
    const checked = asked.map((what) => ({ what, holds: this.#done.has(what) && this.good(what) }));
    const holds = checked.every((one) => one.holds) && this.#faults.length === 0 && this.#more === 0;
    return { ...facts, holds, readable: true, checked, faults: this.#faults, moreFaults: this.#more };
  }
}
