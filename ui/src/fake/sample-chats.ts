/** Chats and a mail, plainly invented, to look at the screens of reading with. */
import type { FileRead, MessageFile } from '../contract/types';

/** A message as a file of messages has it. */
export interface Said {
  /** `YYYY-MM-DD`. */
  day: string;
  time: string;
  who: string;
  text: string;
  isSent?: boolean;
  /** Keys of sentences. */
  notes?: string[];
  files?: MessageFile[];
}

const M = 'M.';
const ME = 'AJS';

const photo: MessageFile = { name: 'IMG-20260504-WA0003.jpg', isHere: true, isPicture: true, exhibit: null };
const kept: MessageFile = { name: 'IMG_2041.jpg', isHere: false, isPicture: true, exhibit: 1 };
const gone: MessageFile = { name: 'PTT-20260505\u202egpo.opus', isHere: false, isPicture: false, exhibit: null };

export const chat: Said[] = [
  { day: '2026-05-03', time: '21:58', who: '', text: 'Messages to this group are end-to-end encrypted.', notes: ['message-system'] },
  { day: '2026-05-03', time: '21:59', who: M, text: 'Why do you not answer' },
  { day: '2026-05-03', time: '22:01', who: ME, text: 'Please do not write to me again.', isSent: true },
  { day: '2026-05-04', time: '07:10', who: M, text: 'I saw you at the library.\nYou wore the green scarf.' },
  { day: '2026-05-04', time: '07:11', who: M, text: '', files: [photo] },
  { day: '2026-05-04', time: '07:12', who: M, text: '', notes: ['message-deleted'] },
  { day: '2026-05-04', time: '19:40', who: M, text: 'You can’t hide from me.' },
  { day: '2026-05-05', time: '06:02', who: M, text: 'Look at this', files: [kept, gone] },
  { day: '2026-05-05', time: '06:03', who: M, text: 'אני יודע איפה את\u202eמחר', notes: ['message-edited'] },
  { day: '2026-05-05', time: '06:04', who: 'M.\u202e', text: 'I am outside.' },
  { day: '2026-05-05', time: '06:30', who: ME, text: 'I have told the police.', isSent: true },
  { day: '2026-05-05', time: '06:31', who: M, text: 'Nobody will believe you.' },
];

/** As long as a chat that has pages, its days to be asked about. */
export const undecided: Said[] = Array.from({ length: 120 }, (_, n) => ({
  day: `2026-${n < 70 ? '04-03' : '04-05'}`,
  time: `${String(8 + Math.floor(n / 10)).padStart(2, '0')}:${String(n % 10).padStart(2, '0')}`,
  who: M,
  text: `Answer me. Number ${n + 1}.`,
}));

/** The address that the saved page says. */
export const address = 'https://example.org/posts/1042';

export const page: FileRead = {
  by: 'Daymark 0.1.0, page 1',
  address,
  sections: [
    { heading: 'page-about', notes: ['page-claims'], facts: [{ label: 'page-address', text: address }], text: '' },
    { heading: 'page-text', notes: [], facts: [], text: 'I know where you are on Thursdays.' },
  ],
};

export const mail: FileRead = {
  address: null,
  by: 'Daymark 0.1.0, mail 1',
  sections: [
    {
      heading: 'mail-head',
      notes: [],
      facts: [
        { label: 'mail-from', text: 'M. <m@example.org>' },
        { label: 'mail-to', text: 'ajs@example.org' },
        { label: 'mail-date', text: 'Thu, 30 Apr 2026 23:12:04 +0100' },
        { label: 'mail-subject', text: 'You know who this is' },
      ],
      text: '',
    },
    { heading: 'mail-text', notes: [], facts: [], text: 'I wait for you on Thursday.\n\n  You\u202e know where.' },
    {
      heading: 'mail-way',
      notes: ['mail-way-note'],
      facts: [
        { label: 'Received', text: 'from example.org by mx.example.org' },
        { label: 'Received', text: 'from [192.0.2.7] by example.org' },
      ],
      text: '',
    },
    { heading: 'mail-others', notes: [], facts: [{ label: 'X-Mailer\u202elmth', text: 'Example Mail 4' }], text: '' },
    { heading: 'mail-html', notes: ['mail-html-differs'], facts: [], text: 'I wait for you. '.repeat(2_000).trim() },
  ],
};
