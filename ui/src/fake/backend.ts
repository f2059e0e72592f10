/**
 * A diary in memory behind the same door as the shell, for a browser and for
 * tests. It is never part of what is built into the window.
 *
 * In the address, `?diary=none` begins without one, `?diary=locked` with one
 * that opens with "open sesame", `?diary=chats` with one that also has chats
 * and a mail, `?diary=parts` shows every part of the screens, anything else with one that is open.
 */
import type { Backend } from '../contract/backend';
import type { Command, Contract } from '../contract/commands';
import type { CardKind, CardView, Problem } from '../contract/types';
import { speak } from '../sentences.svelte';
import { lastOpened, log } from './access';
import { FakeBulk, found } from './bulk';
import { CODE, FakeBundles } from './bundles';
import { bundleChecked } from './checked';
import { damaged, rescued, whole } from './damage';
import { FakeCalls } from './calls';
import { FakeCopies } from './copies';
import { FakeDiary } from './diary';
import { draftsOf } from './drafts';
import { happen, hear } from './ears';
import { forgetNation, groundsOf } from './grounds';
import { forgetSettings, settingsOf } from './settings';
import { guide, put } from './guides';
import { FakeMessages } from './messages';
import { patterns } from './patterns';
import { letter, page, paper, pattern, photo, tone } from './pictures';
import { inFull, readWhen } from './reading';
import { giveAway, safety } from './safety';
import { recoveryWords } from './sample';
import { savedDocuments } from './saved';
import { shapes } from './saying';
import { FakeStamps } from './stamps';
import { dayText } from './texts';

export { happen };

type Answers = { [C in Command]: (takes: Contract[C]['takes']) => Contract[C]['gives'] };
/** How the window is opened. */
export type Beginning = 'none' | 'locked' | 'open' | 'chats' | 'parts';

let state = { exists: true, open: true, language: 'en-GB' };
let saidNone = false;
let passphrase = 'open sesame';
let diary = new FakeDiary(true);
let bulk = new FakeBulk(diary);
let bundles = new FakeBundles(diary, []);
let stamps = new FakeStamps();
let talk = new FakeMessages(diary);
let calls = new FakeCalls(diary, talk);
let tries = 0;
let words = true;
let shown = false;
let unreadable: string[] = [];
const askedFor = [4, 11, 19];

/** Has files that cannot be read, from now on. */
export function spoil(references: string[]): void {
  unreadable = references;
}
let copied = new FakeCopies(true, () => diary.count);

/** Has it be said that no file shows someone under 18 undressed, or not yet. */
export function sayNoneUnder18(said: boolean): void {
  saidNone = said;
}

/** What comes in once that was said; a problem before. */
function coming(): FakeDiary {
  return open() && saidNone ? diary : fail('not-asked');
}

/** Begins anew: without a diary, with a locked one, or with an open one. */
export function begin(how: Beginning, language = 'en-GB'): void {
  state = { exists: how !== 'none', open: how === 'open' || how === 'chats', language };
  passphrase = 'open sesame';
  saidNone = false;
  tries = 0;
  diary = new FakeDiary(how !== 'none');
  bulk = new FakeBulk(diary);
  stamps = new FakeStamps();
  bundles = new FakeBundles(diary, how === 'none' ? [] : [{ incidents: 3, exhibits: 2, isEverything: true }]);
  talk = new FakeMessages(diary);
  calls = new FakeCalls(diary, talk);
  giveAway(how === 'chats' ? [2, 'AJS/1', 'order/1'] : []);
  if (how === 'chats') {
    talk.arrive();
    calls.arrive();
  }
  words = true;
  shown = false;
  unreadable = [];
  copied = new FakeCopies(true, () => diary.count);
  put([]);
  forgetNation();
  forgetSettings();
}

/** The copies, for tests that pull the stick out. */
export const stick = (): FakeCopies => copied;

function fail(kind: Problem['kind'], about: string | null = null): never {
  throw { kind, about } satisfies Problem;
}

function open(): FakeDiary {
  return state.open ? diary : fail('locked');
}

function opened(): Contract['open_diary']['gives'] {
  state.open = true;
  const since = tries;
  tries = 0;
  return { name: null, initials: 'AJS', incidents: diary.count, lastOpened: lastOpened(), tries: since, notes: [] };
}

function tried(): never {
  tries += 1;
  return fail('wrong-key');
}

const fits = (typed: string): void => void (typed === passphrase || fail('wrong-key'));

function show(): Contract['new_words']['gives'] {
  shown = true;
  return { recoveryWords, asked: askedFor };
}

/** A card, with the incidents that are tied to it, where incidents can be. */
function showCard(kind: CardKind, number: number): CardView {
  const key = { person: 'people', account: 'accounts', place: 'place', order: 'order' }[kind as string];
  const none = { total: 0, rows: [] };
  const tied = key === undefined ? none : open().list({ search: { [key]: String(number) }, offset: 0, limit: 200 });
  return open().cards.show(kind, number, tied);
}

const answers: Answers = {
  diary_state: () => ({ ...state }),
  set_language({ language }) {
    state.language = language;
    return { ...state };
  },
  create_diary({ diary: made }) {
    if (made.passphrase.length < 8) {
      fail('weak-passphrase');
    }
    if (!/^[A-Za-z]{1,4}$/.test(made.initials.replace(/[ .]/g, ''))) {
      fail('value-unreadable', 'initials');
    }
    diary = new FakeDiary(false);
    bulk = new FakeBulk(diary);
    talk = new FakeMessages(diary);
    calls = new FakeCalls(diary, talk);
    copied = new FakeCopies(false, () => diary.count);
    passphrase = made.passphrase;
    state = { ...state, exists: true, open: true };
    return show();
  },
  open_diary: (takes) => (takes.passphrase === passphrase ? opened() : tried()),
  open_older_diary: (takes) => (takes.passphrase === passphrase ? opened() : fail('wrong-key')),
  recover_diary({ words, passphrase: fresh }) {
    if (words.trim().split(/\s+/).join(' ') !== recoveryWords.join(' ')) {
      fail('words-unreadable', '1');
    }
    if (fresh.length < 8) {
      fail('weak-passphrase');
    }
    passphrase = fresh;
    return opened();
  },
  lock_diary() {
    state.open = saidNone = false;
    return null;
  },
  change_passphrase(takes) {
    if (takes.old !== passphrase) {
      fail('wrong-key');
    }
    if (takes.new.length < 8) {
      fail('weak-passphrase');
    }
    passphrase = takes.new;
    return null;
  },
  keys: () => ({ words }),
  new_words(takes) {
    fits(takes.passphrase);
    words = true;
    return show();
  },
  remove_words(takes) {
    fits(takes.passphrase);
    words = shown = false;
    return { words };
  },
  check_words(takes) {
    if (takes.words.trim().split(/\s+/).length !== 24) {
      fail('words-unreadable');
    }
    return takes.words.trim() === recoveryWords.join(' ') ? null : fail('wrong-key');
  },
  confirm_words({ typed }) {
    const wrong = askedFor.filter((place, n) => typed[n]?.trim().toLowerCase() !== recoveryWords[place - 1]);
    shown = shown && wrong.length > 0;
    return wrong;
  },
  shown_words: () => (shown ? show() : fail('not-found')),
  put_words_away() {
    shown = false;
    return null;
  },
  rekey(takes) {
    fits(takes.old);
    if (takes.new.length < 8) {
      fail('weak-passphrase');
    }
    if (unreadable.length > 0 && !takes.leaveUnreadable) {
      fail('files-unreadable', unreadable.join(', '));
    }
    passphrase = takes.new;
    words = true;
    return { words: show(), unreadable };
  },
  passphrase_strength: (takes) => {
    const long = takes.passphrase.trim().split(/\s+/).length;
    return /^(password|12345678)$/.test(takes.passphrase) ? 'quick' : long < 3 ? 'in-time' : long < 4 ? 'hard' : 'very-hard';
  },
  suggest_passphrase: () => ({ passphrase: 'velvet anchor mistake pudding lamp orbit' }),
  amend_incident: ({ number, incident, reason }) => open().amend(number, incident, reason),
  remember_later: ({ number, text }) => open().remember(number, text),
  withdraw_incident: ({ number, reason }) => open().withdraw(number, reason),
  erase_incident: ({ number }) => open().erase(number),
  incidents: ({ query }) => open().list(query),
  incident: ({ number }) => open().show(number),
  ...draftsOf(() => open()),
  read_when: ({ when }) => open() && readWhen(when),
  read_day: ({ text }) => open() && inFull('day', text),
  shapes: () => shapes,
  add_card: ({ kind, card }) => showCard(kind, open().cards.add(kind, card)),
  amend_card({ kind, number, card, reason }) {
    open().cards.amend(kind, number, card, reason);
    return showCard(kind, number);
  },
  withdraw_card({ kind, number, reason }) {
    open().cards.withdraw(kind, number, reason);
    return showCard(kind, number);
  },
  erase_card({ kind, number }) {
    open().cards.erase(kind, number);
    return showCard(kind, number);
  },
  cards: ({ kind, offset }) => open().cards.list(kind, offset),
  card: ({ kind, number }) => showCard(kind, number),
  reminders: () => open().cards.reminders(),
  patterns: ({ colours }) => patterns(colours, open().list({ search: {}, offset: 0, limit: 1 }).total > 0),
  keep_card_draft: ({ kind, card }) => open().cards.keep(kind, card),
  kept_card_draft: ({ kind }) => open().cards.kept(kind),
  guide: ({ name, builtIn }) => guide(name, builtIn),
  ...groundsOf(() => open()),
  ...settingsOf(() => open(), (typed) => (fits(typed), begin('none', state.language))),
  find: ({ text }) => ({ rows: open().find(text) }),
  may_come_in: () => open() && saidNone,
  none_under_18() {
    open();
    saidNone = true;
    return null;
  },
  forget_arrivals: () => null,
  attach_files: ({ notes }) => coming().arrive('photo-from-phone.jpg', 'image/jpeg', 1_204_331, notes),
  attach_folder: ({ notes }) => coming().arriveMany(['IMG_0001.jpg', 'notes.txt'], notes),
  save_exhibit: ({ number }) => `${open().exhibit(number).row.reference.replace('/', '-00')}.jpg`,
  tie_exhibits: ({ numbers, incident }) => open().tie(numbers, incident),
  attach_pasted: ({ bytes, name, notes }) => coming().arrive(name, 'image/png', (bytes.length * 3) / 4, notes),
  exhibits: () => open().exhibits(),
  exhibit: ({ number }) => open().exhibit(number),
  viewing_copy: ({ number }) => open().viewingCopy(number),
  redact: ({ number, request }) => open().redact(number, request),
  hear_copy: ({ number }) => ({ way: 'address', mediaType: open().exhibit(number).row.mediaType, streams: [], seconds: 0 }),
  forget_copy: () => open() && null,
  annotate_exhibit: ({ number, notes }) => open().annotate(number, notes),
  withdraw_exhibit: ({ number }) => open().withdrawExhibit(number),
  play_exhibit: ({ number }) => {
    const { mediaType } = open().exhibit(number).row;
    return { way: 'address', mediaType, streams: [], seconds: 0 };
  },
  exhibit_pages: ({ number }) => (open().exhibit(number).shownAs === 'pages' ? 3 : 0),
  exhibit_text: ({ from }) => {
    open();
    return from === 0 ? { text: letter, next: letter.length } : { text: 'And that is the end.', next: null };
  },
  read_file: ({ number }) => open() && talk.read(number),
  conversation: ({ number, dates }) => open() && talk.conversation(number, dates),
  calls_found: ({ number }) => open() && calls.found(number),
  read_calls: ({ number, request }) => open() && calls.read(number, request),
  note_calls: ({ notes }) => open() && calls.note(notes),
  messages: ({ number, query }) => open() && talk.messages(number, query),
  pick_messages: ({ number, request }) => open() && talk.pick(number, request),
  choose_log: () => open() && found(),
  try_log: ({ request }) => open() && bulk.try(request),
  bring_in_log: ({ request }) => coming() && bulk.bringIn(request),
  bring_in_photos: () => coming() && bulk.photos(),
  kept_draft: () => open() && bulk.writing(),
  waiting_drafts: () => open() && bulk.drafts(),
  waiting_draft: ({ id }) => open() && bulk.draft(id),
  keep_waiting_draft: ({ id, incident }) => open() && bulk.keep(id, incident),
  drop_waiting_draft: ({ id }) => open() && bulk.drop(id),
  finish_draft: ({ id, incident }) => open() && bulk.finish(id, incident),
  make_seal: () => ({
    code: CODE,
    entries: stamps.seal(CODE, open().count + 5),
    checkpoint: 'daymark.invalid/5f2c\n12\nbm90IGEgcmVhbCByb290IGhhc2ggb2YgYSByZWFsIHJlY29yZA==\n',
    signature: '-----BEGIN SSH SIGNATURE-----\nbm90IGEgcmVhbCBzaWduYXR1cmU=\n-----END SSH SIGNATURE-----\n',
    qrSvg: pattern(),
    madeText: dayText('2026-06-03'),
  }),
  time_stamps: () => open() && stamps.list(),
  ask_for_stamp: ({ seal }) => open() && stamps.ask(seal),
  keep_stamp: () => open() && stamps.keep(),
  bundle_versions: () => bundles.versions(open().cards.receipts()),
  plan_bundle: ({ request }) => open() && bundles.plan(request),
  bundle_pages: ({ document }) => (open().count === 0 ? fail('nothing-to-hand-over') : document === 'chronology' ? 4 : 2),
  print_pages: () => null,
  save_bundle: ({ request }) => open() && bundles.make(request),
  ...savedDocuments(() => open()),
  look_through_bundle: ({ request }) => safety.check((open(), bundles.choose(request)).places),
  leave_in_bundle: ({ request, ids }) => safety.leave(ids, (open(), bundles.choose(request)).places),
  safety_answers: () => safety.answers(),
  take_back_answer: ({ id }) => safety.takeBack(id),
  cancel_work: () => null,
  access_log: ({ query }) => (open(), log(query)),
  check_bundle: ({ folder }) => bundleChecked(folder),
  check_diary: () => whole(open().count + 5, diary.exhibits().length),
  check_closed_diary: (takes) => (takes.passphrase === passphrase ? damaged : fail('wrong-key')),
  rescue_diary: (takes) =>
    takes.passphrase === passphrase ? [opened(), rescued] : fail('wrong-key'),
  copies: () => open() && copied.overview(),
  choose_copies: () => open() && copied.choose(),
  forget_copies: () => open() && copied.forget(),
  copy_due: () => open() && copied.due(),
  make_copy: () => open() && copied.make(),
  copies_there: () => open() && copied.found(),
  try_copy: ({ request }) => (request.passphrase === passphrase ? copied.tried(request.number) : fail('wrong-key')),
  find_copies: () => copied.found(),
  restore_copy({ request }) {
    const byWords = request.words.trim().split(/\s+/).join(' ') === recoveryWords.join(' ');
    if (!byWords && request.passphrase !== passphrase) {
      fail('wrong-key');
    }
    const copy = copied.tried(request.number);
    const before = state.exists ? '/media/disk/diary-before-00c0ffee' : null;
    diary = new FakeDiary(true);
    bulk = new FakeBulk(diary);
    talk = new FakeMessages(diary);
    calls = new FakeCalls(diary, talk);
    state.exists = true;
    return { copy, before, opened: opened() };
  },
};

export const fake: Backend = {
  async call(command, takes) {
    // Nothing crosses the real door but JSON.
    await Promise.resolve();
    return answers[command](JSON.parse(JSON.stringify(takes)) as typeof takes);
  },
  hear,
  picture(path) {
    const [kind, number = '', look = ''] = path.split(/[/?]/);
    switch (kind) {
      case 'message':
        return photo(`${number} · ${look}`);
      case 'page':
        return page(number, look);
      case 'paper':
        return paper(`${number}: ${look}`);
      case 'sound':
        return tone();
      default:
        return photo(number);
    }
  },
};

const asked = new URLSearchParams(globalThis.location?.search ?? '');
begin((asked.get('diary') as Beginning | null) ?? 'open', asked.get('language') ?? 'en-GB');
speak(state.language);
