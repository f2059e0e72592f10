/** Lists of calls, for the diary in memory: a table whose columns are asked about, and calls written by hand. */
import type { CallNotes, CallsFound, CallsRequest, Conversation, ExhibitView, Problem } from '../contract/types';
import { blankNotes } from '../forms';
import { say } from '../sentences.svelte';
import type { FakeDiary } from './diary';
import type { FakeMessages } from './messages';
import { readForm } from './reading';
import type { Said } from './sample-chats';

const fail = (kind: Problem['kind'], about: string | null = null): never => {
  throw { kind, about } satisfies Problem;
};

/** As a phone's own app gives it out: its dates can be read in two ways. */
const table = [
  ['04/05/2026', '21:40', 'M.', '07700 900123', 'Missed', '0'],
  ['04/05/2026', '21:41', 'M.', '07700 900123', 'Missed', '0'],
  ['05/05/2026', '02:10', '', '07700 900456', 'Incoming', '80'],
];

export class FakeCalls {
  private readonly diary: FakeDiary;
  private readonly talk: FakeMessages;
  private readonly said = new Map<number, CallsRequest>();

  constructor(diary: FakeDiary, talk: FakeMessages) {
    this.diary = diary;
    this.talk = talk;
  }

  /** A table comes in. */
  arrive(): void {
    this.diary.attach('calls in May.csv', 'text/csv', 2_204, blankNotes());
  }

  found(number: number): CallsFound {
    this.diary.exhibit(number);
    return {
      sheets: [
        {
          name: null,
          rows: table.length,
          headings: 1,
          columns: [
            { letters: 'A', heading: 'Date', means: 'date' },
            { letters: 'B', heading: 'Time', means: 'time' },
            { letters: 'C', heading: 'Name', means: 'who' },
            { letters: 'D', heading: 'Number', means: 'number' },
            { letters: 'E', heading: 'Type', means: 'way' },
            { letters: 'F', heading: 'Duration', means: 'lasted' },
          ],
          samples: table.map((cells, at) => ({ row: at + 2, cells })),
          dates: { order: 'undecided', mustBeAsked: true, example: '04/05/2026' },
        },
      ],
      present: this.said.get(number) ?? null,
    };
  }

  read(number: number, request: CallsRequest): Conversation {
    if (!request.columns.includes('date')) {
      fail('value-unreadable', 'columns');
    }
    if (request.dates === null) {
      fail('dates-undecided');
    }
    this.said.set(number, request);
    this.diary.isOf(number, 'call-table');
    const day = (text: string): string => {
      const [first, second, year] = text.split('/');
      return request.dates === 'day-first' ? `${year}-${second}-${first}` : `${year}-${first}-${second}`;
    };
    this.talk.hold(
      number,
      table.map(([date = '', time = '', name = '', phone = '', way]): Said => ({
        day: day(date),
        time,
        who: name === '' ? phone : name,
        text: name === '' ? '' : phone,
        notes: [way === 'Missed' ? 'message-call-missed' : 'message-call-incoming'],
      })),
    );
    return this.talk.conversation(number, null);
  }

  note({ calls, incidents }: CallNotes): ExhibitView {
    const said = calls.map((call, at) => ({ ...call, row: at + 1 })).filter(({ row: _, ...call }) => Object.values(call).some(Boolean));
    if (said.length === 0) {
      fail('value-unreadable', 'calls');
    }
    for (const { when, row } of said) {
      try {
        void (when === '' || readForm(when));
      } catch {
        fail('date-unreadable', `calls.${row}.when`);
      }
    }
    const notes = { ...blankNotes(incidents), grade: 'retyped' as const, capturedWith: 'Daymark' };
    const { row } = this.diary.attach(`${say('calls-file')} 2026-06-02.csv`, 'text/csv', 204, notes, 'call-table');
    this.talk.hold(
      row.number,
      said.map((call): Said => ({ day: '2026-06-02', time: '', who: call.who, text: [call.number, call.way].filter(Boolean).join('\n') })),
    );
    return this.diary.exhibit(row.number);
  }
}
