/** Documents that are saved by themselves, for the diary in memory. */
import type { Command, Contract } from '../contract/commands';
import type { BreachPlan, BreachRequest, Problem } from '../contract/types';
import { rowsOf, textOf } from '../values';
import type { FakeDiary } from './diary';
import { safety } from './safety';

type Own =
  | 'plan_breach_report'
  | 'breach_pages'
  | 'look_through_breach_report'
  | 'leave_in_breach_report'
  | 'save_breach_report'
  | 'confidential_pages'
  | 'save_confidential';
type Answers = { [C in Own & Command]: (takes: Contract[C]['takes']) => Contract[C]['gives'] };

const fail = (kind: Problem['kind'], about: string | null = null): never => {
  throw { kind, about } satisfies Problem;
};

/** What a report would show: its order, and what broke it and is not held back. */
function shown(diary: FakeDiary, { order, without }: BreachRequest): string[] {
  const { rows } = diary.list({ search: { order: String(order) }, offset: 0, limit: 200 });
  const numbers = rows.map(({ number }) => String(number)).filter((number) => !without.includes(number));
  return [...numbers, `order/${String(order)}`];
}

/** What can be reported of an order. */
function plan(diary: FakeDiary, order: number): BreachPlan {
  const { status, versions } = diary.cards.show('order', order, { total: 0, rows: [] });
  if (status !== 'current') {
    fail('not-found', String(order));
  }
  const broken = diary
    .list({ search: { order: String(order) }, offset: 0, limit: 200 })
    .rows.map(({ number }) => rowsOf(diary.show(number).versions[0]?.form.details['broke']));
  const terms = rowsOf(versions[0]?.form.fields['terms']).map((one, place) => {
    const term = textOf(one['number']) || String(place + 1);
    const incidents = broken.filter((rows) => rows.some((row) => textOf(row['term']) === term)).length;
    return { term, begins: textOf(one['says']).slice(0, 80), incidents };
  });
  return { terms, incidents: broken.length };
}

/** The commands, over the diary that is open when they are given. */
export function savedDocuments(open: () => FakeDiary): Answers {
  const sheet = <T>(given: T): T => (open().cards.hasSheet() ? given : fail('no-sheet'));
  return {
    plan_breach_report: ({ order }) => plan(open(), order),
    breach_pages: ({ request }) => (plan(open(), request.order).incidents > 1 ? 3 : 2),
    look_through_breach_report: ({ request }) => safety.check(shown(open(), request)),
    leave_in_breach_report: ({ request, ids }) => safety.leave(ids, shown(open(), request)),
    save_breach_report({ request }) {
      plan(open(), request.order);
      const { unanswered } = safety.check(shown(open(), request));
      if (unanswered > 0) {
        fail('safety-unanswered', String(unanswered));
      }
      return 'BREACH-REPORT-AJS-2026-06-03.pdf';
    },
    confidential_pages: () => sheet(2),
    save_confidential: () => sheet('CONFIDENTIAL_for-police-only-AJS-2026-06-03.pdf'),
  };
}
