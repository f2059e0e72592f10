/** What is being written, for the diary in memory: a new incident, and forms that change or add to what is there. */
import type { Command, Contract } from '../contract/commands';
import type { DraftOf } from '../contract/types';
import type { FakeDiary } from './diary';

type Own = 'keep_draft' | 'put_with_draft' | 'take_out_of_draft' | 'keep_form_draft' | 'kept_form_draft' | 'drop_form_draft';
type Answers = { [C in Own & Command]: (takes: Contract[C]['takes']) => Contract[C]['gives'] };

const forms = new WeakMap<FakeDiary, Map<string, string>>();

/** What stands in the forms of a diary, by what each is of. */
function of(diary: FakeDiary): Map<string, string> {
  const kept = forms.get(diary) ?? new Map<string, string>();
  forms.set(diary, kept);
  return kept;
}

const name = (form: DraftOf): string => JSON.stringify(form);

/** The commands; `open` fails where no diary is open. */
export function draftsOf(open: () => FakeDiary): Answers {
  return {
    keep_draft({ incident }) {
      open().draft = incident;
      return null;
    },
    put_with_draft({ numbers }) {
      const diary = open();
      diary.draftExhibits = [...new Set([...diary.draftExhibits, ...numbers])];
      return null;
    },
    take_out_of_draft({ number }) {
      const diary = open();
      diary.draftExhibits = diary.draftExhibits.filter((other) => other !== number);
      return null;
    },
    keep_form_draft(takes) {
      of(open()).set(name(takes.of), takes.text);
      return null;
    },
    kept_form_draft: (takes) => of(open()).get(name(takes.of)) ?? null,
    drop_form_draft(takes) {
      of(open()).delete(name(takes.of));
      return null;
    },
  };
}
