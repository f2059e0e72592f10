/** What a check says of a whole diary, and of one that is damaged; all invented. */
import type { CheckResult, Rescued } from '../contract/types';

const nothing = { faults: [], gaps: [], advice: [], rescue: false, older: false };

export const whole = (entries: number, files: number): CheckResult => ({
  ...nothing,
  holds: true,
  entries,
  files,
  looked: `Daymark read both small lock files, the main file, ${entries} entries and ${files} attached files.`,
});

export const damaged: CheckResult = {
  ...whole(13, 4),
  holds: false,
  faults: [
    'A part of the main file is damaged.',
    'Incident 3: what was written on Wednesday 8 April 2026, 19:10 (BST) cannot be read.',
    'The file of AJS/2 is missing.',
  ],
  advice: [
    'Do not delete anything. First copy the whole diary folder to another place.',
    'If you have a copy of the diary, bring that back. It is the best way.',
    'If not, rescue the diary: Daymark makes a new one of all that can be read.',
  ],
  rescue: true,
};

export const rescued: Rescued = {
  entries: 12,
  lost: 1,
  files: 3,
  filesLost: 1,
  keptAt: '/media/stick/diary.damaged',
  said: ['A new diary was made. It has 12 entries.', 'The damaged diary was not changed. It is here: /media/stick/diary.damaged'],
};
