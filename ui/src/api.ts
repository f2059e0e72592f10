/**
 * The one door to the shell: a typed function for each command. No other file
 * imports Tauri. A command that fails throws a `Problem`.
 */
import { convertFileSrc, invoke } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';
import type { Backend, Events } from './contract/backend';
import type { Command, Contract, Stoppable } from './contract/commands';
import type {
  AccessQuery,
  BreachRequest,
  BundleDocument,
  BundleRequest,
  CallNotes,
  CallsRequest,
  CardForm,
  CardKind,
  ChartColours,
  ConfidentialRequest,
  DateOrder,
  DraftOf,
  ExhibitNotes,
  GuideName,
  IncidentForm,
  IncidentQuery,
  Locking,
  LogRequest,
  Look,
  MessageQuery,
  Nation,
  NewDiary,
  PickRequest,
  Problem,
  RedactRequest,
  RestoreRequest,
  WhenForm,
} from './contract/types';

const shell: Backend = {
  call: (command, takes) => invoke(command, { ...takes }),
  hear(event, told) {
    const unlisten = listen<never>(event, ({ payload }) => told(payload));
    return () => void unlisten.then((stop) => stop());
  },
  picture: (path) => convertFileSrc('', 'vault') + path,
};

const backend: Backend = __FAKE__ ? (await import('./fake/backend')).fake : shell;

/** Begins to watch a command; what it gives is called where that finds the diary locked. */
type Watch = () => () => void;

let watch: Watch = () => () => undefined;

/** Has every command watched from now on. */
export function watchCommands(begin: Watch): void {
  watch = begin;
}

async function call<C extends Command>(command: C, takes: Contract[C]['takes']): Promise<Contract[C]['gives']> {
  const locked = watch();
  try {
    return await backend.call(command, takes);
  } catch (thrown) {
    const problem = asProblem(thrown);
    if (problem.kind === 'locked') {
      locked();
    }
    throw problem;
  }
}

/** What was thrown, as a problem; anything unforeseen is a fault of Daymark. */
export function asProblem(thrown: unknown): Problem {
  return typeof thrown === 'object' && thrown !== null && 'kind' in thrown
    ? (thrown as Problem)
    : { kind: 'fault' };
}

export const diaryState = () => call('diary_state', {});
export const setLanguage = (language: string) => call('set_language', { language });
export const createDiary = (diary: NewDiary) => call('create_diary', { diary });
export const openDiary = (passphrase: string) => call('open_diary', { passphrase });
export const openOlderDiary = (passphrase: string) => call('open_older_diary', { passphrase });
export const recoverDiary = (words: string, passphrase: string) => call('recover_diary', { words, passphrase });
export const lockDiary = () => call('lock_diary', {});
export const changePassphrase = (old: string, fresh: string) => call('change_passphrase', { old, new: fresh });
export const eraseDiary = (passphrase: string) => call('erase_diary', { passphrase });

export const keys = () => call('keys', {});
export const newWords = (passphrase: string) => call('new_words', { passphrase });
export const removeWords = (passphrase: string) => call('remove_words', { passphrase });
export const checkWords = (words: string) => call('check_words', { words });
export const confirmWords = (typed: string[]) => call('confirm_words', { typed });
export const shownWords = () => call('shown_words', {});
export const putWordsAway = () => call('put_words_away', {});
export const rekey = (old: string, fresh: string, leaveUnreadable: boolean) =>
  call('rekey', { old, new: fresh, leaveUnreadable });
export const passphraseStrength = (passphrase: string, names: string[]) =>
  call('passphrase_strength', { passphrase, names });
export const suggestPassphrase = () => call('suggest_passphrase', {});

/** Writes what is being written, with its files; nothing of it is a draft then. */
export const writeIncident = (incident: IncidentForm) => call('finish_draft', { id: 0, incident });
export const amendIncident = (number: number, incident: IncidentForm, reason: string) =>
  call('amend_incident', { number, incident, reason });
export const rememberLater = (number: number, text: string) => call('remember_later', { number, text });
export const withdrawIncident = (number: number, reason: string) => call('withdraw_incident', { number, reason });
export const eraseIncident = (number: number) => call('erase_incident', { number });
export const incidents = (query: IncidentQuery) => call('incidents', { query });
export const incident = (number: number) => call('incident', { number });
export const keepDraft = (draft: IncidentForm) => call('keep_draft', { incident: draft });
export const putWithDraft = (numbers: number[]) => call('put_with_draft', { numbers });
export const takeOutOfDraft = (number: number) => call('take_out_of_draft', { number });
export const keptDraft = () => call('kept_draft', {});
export const keepFormDraft = (of: DraftOf, text: string) => call('keep_form_draft', { of, text });
export const keptFormDraft = (of: DraftOf) => call('kept_form_draft', { of });
export const dropFormDraft = (of: DraftOf) => call('drop_form_draft', { of });
export const readWhen = (when: WhenForm) => call('read_when', { when });
export const readDay = (text: string, said: string, ahead: boolean) => call('read_day', { text, said, ahead });
export const guide = (name: GuideName, builtIn: boolean) => call('guide', { name, builtIn });
export const grounds = (builtIn: boolean) => call('grounds', { builtIn });
export const groundIncidents = (topic: string, line: number, offset: number) =>
  call('ground_incidents', { topic, line, offset });
export const nation = () => call('nation', {});
export const putOnStick = () => call('put_on_stick', {});
export const settings = () => call('settings', {});
export const keepLook = (look: Look) => call('keep_look', { look });
export const keepLocking = (locking: Locking) => call('keep_locking', { locking });
export const setNation = (picked: Nation) => call('set_nation', { nation: picked });
export const find = (text: string) => call('find', { text });

export const shapes = () => call('shapes', {});
export const addCard = (kind: CardKind, card: CardForm) => call('add_card', { kind, card });
export const amendCard = (kind: CardKind, number: number, card: CardForm, reason: string) =>
  call('amend_card', { kind, number, card, reason });
export const withdrawCard = (kind: CardKind, number: number, reason: string) =>
  call('withdraw_card', { kind, number, reason });
export const eraseCard = (kind: CardKind, number: number) => call('erase_card', { kind, number });
export const cards = (kind: CardKind, offset = 0) => call('cards', { kind, offset });
export const card = (kind: CardKind, number: number) => call('card', { kind, number });
export const reminders = () => call('reminders', {});
export const patterns = (colours: ChartColours) => call('patterns', { colours });
export const keepCardDraft = (kind: CardKind, card: CardForm) => call('keep_card_draft', { kind, card });
export const keptCardDraft = (kind: CardKind) => call('kept_card_draft', { kind });

export const mayComeIn = () => call('may_come_in', {});
export const noneUnder18 = () => call('none_under_18', {});
export const forgetArrivals = () => call('forget_arrivals', {});
export const attachFiles = (notes: ExhibitNotes) => call('attach_files', { notes });
export const readFile = (number: number) => call('read_file', { number });
export const conversation = (number: number, dates: DateOrder | null) => call('conversation', { number, dates });
export const callsFound = (number: number) => call('calls_found', { number });
export const readCalls = (number: number, request: CallsRequest) => call('read_calls', { number, request });
export const noteCalls = (notes: CallNotes) => call('note_calls', { notes });
export const messages = (number: number, query: MessageQuery) => call('messages', { number, query });
export const pickMessages = (number: number, request: PickRequest) => call('pick_messages', { number, request });
export const attachFolder = (notes: ExhibitNotes) => call('attach_folder', { notes });
export const saveExhibit = (number: number) => call('save_exhibit', { number });
export const tieExhibits = (numbers: number[], incident: number) => call('tie_exhibits', { numbers, incident });
export const attachPasted = async (file: Blob, name: string, notes: ExhibitNotes) =>
  call('attach_pasted', { bytes: await base64(file), name, notes });
export const exhibits = () => call('exhibits', {});
export const exhibit = (number: number) => call('exhibit', { number });
export const annotateExhibit = (number: number, notes: ExhibitNotes, reason: string) =>
  call('annotate_exhibit', { number, notes, reason });
export const withdrawExhibit = (number: number, reason: string) => call('withdraw_exhibit', { number, reason });

/** A copy to look at; the one that is there already where there is one. */
export const viewingCopy = (number: number) => call('viewing_copy', { number });
export const redact = (number: number, request: RedactRequest) => call('redact', { number, request });
/** A copy to be heard before it is kept; it is played under `UNKEPT`, a number that no exhibit has. */
export const hearCopy = (number: number, request: RedactRequest) => call('hear_copy', { number, request });
export const forgetCopy = () => call('forget_copy', {});
export const UNKEPT = 0;

export const playExhibit = (number: number) => call('play_exhibit', { number });
export const exhibitPages = (number: number) => call('exhibit_pages', { number });
export const exhibitText = (number: number, from: number) => call('exhibit_text', { number, from });

export const chooseLog = () => call('choose_log', {});
export const tryLog = (request: LogRequest) => call('try_log', { request });
export const bringInLog = (request: LogRequest) => call('bring_in_log', { request });
export const bringInPhotos = (folder: boolean) => call('bring_in_photos', { folder });
export const waitingDrafts = () => call('waiting_drafts', {});
export const waitingDraft = (id: number) => call('waiting_draft', { id });
export const keepWaitingDraft = (id: number, draft: IncidentForm) => call('keep_waiting_draft', { id, incident: draft });
export const dropWaitingDraft = (id: number) => call('drop_waiting_draft', { id });
export const finishDraft = (id: number, incident: IncidentForm) => call('finish_draft', { id, incident });

export const makeSeal = () => call('make_seal', {});
export const timeStamps = () => call('time_stamps', {});
export const askForStamp = (seal: string | null) => call('ask_for_stamp', { seal });
export const keepStamp = () => call('keep_stamp', {});
export const planBundle = (request: BundleRequest) => call('plan_bundle', { request });
export const bundlePages = (request: BundleRequest, document: BundleDocument, volume: number, pictures: boolean) =>
  call('bundle_pages', { request, document, volume, pictures });
export const bundleVersions = () => call('bundle_versions', {});
export const printPages = () => call('print_pages', {});
export const saveBundle = (request: BundleRequest) => call('save_bundle', { request });
export const planBreachReport = (order: number) => call('plan_breach_report', { order });
export const breachPages = (request: BreachRequest) => call('breach_pages', { request });
export const lookThroughBreachReport = (request: BreachRequest) => call('look_through_breach_report', { request });
export const leaveInBreachReport = (request: BreachRequest, ids: string[]) =>
  call('leave_in_breach_report', { request, ids });
export const saveBreachReport = (request: BreachRequest) => call('save_breach_report', { request });
export const confidentialPages = (request: ConfidentialRequest) => call('confidential_pages', { request });
export const saveConfidential = (request: ConfidentialRequest) => call('save_confidential', { request });
export const lookThroughBundle = (request: BundleRequest) => call('look_through_bundle', { request });
export const leaveInBundle = (request: BundleRequest, ids: string[]) => call('leave_in_bundle', { request, ids });
export const safetyAnswers = () => call('safety_answers', {});
export const takeBackAnswer = (id: string) => call('take_back_answer', { id });
export const cancelWork = (of: readonly Stoppable[]) => call('cancel_work', { of });
export const checkBundle = (folder: boolean) => call('check_bundle', { folder });
export const checkDiary = () => call('check_diary', {});
export const accessLog = (query: AccessQuery) => call('access_log', { query });
export const checkClosedDiary = (passphrase: string) => call('check_closed_diary', { passphrase });
export const rescueDiary = (passphrase: string) => call('rescue_diary', { passphrase });

export const copies = () => call('copies', {});
export const chooseCopies = () => call('choose_copies', {});
export const forgetCopies = (place: string) => call('forget_copies', { place });
export const copyDue = () => call('copy_due', {});
export const makeCopy = (place: string, quietly = false) => call('make_copy', { place, quietly });
export const copiesThere = (place: string) => call('copies_there', { place });
export const tryCopy = (place: string, request: RestoreRequest) => call('try_copy', { place, request });
export const findCopies = () => call('find_copies', {});
export const restoreCopy = (request: RestoreRequest) => call('restore_copy', { request });

/** Hears what the shell says of its own accord; gives what stops the hearing. */
export const hear = <E extends keyof Events>(event: E, told: (what: Events[E]) => void): (() => void) =>
  backend.hear(event, told);

/** The address of an exhibit's picture, decrypted in memory when asked for. */
export const exhibitPicture = (number: number): string => backend.picture(`exhibit/${number}`);

/** The address of an exhibit that is played whole, of one of its pieces, of one of its pages. */
export const filmAddress = (number: number): string => backend.picture(`film/${number}`);
export const soundAddress = (number: number): string => backend.picture(`sound/${number}`);
export const pieceAddress = (number: number, stream: number, piece: number): string =>
  backend.picture(`film/${number}/${stream}/${piece}`);
export const paperPicture = (number: number, page: number): string => backend.picture(`paper/${number}/${page}`);
/** The address of a picture in a file of messages: of which message, and which of its files, from 0. */
export const messagePicture = (exhibit: number, place: number, file: number): string =>
  backend.picture(`message/${exhibit}/${place}/${file}`);

/** The address of a page of the document looked at last; `look` makes it new each time. */
export const pagePicture = (page: number, look: string): string => backend.picture(`page/${page}?${look}`);

/** The bytes in base64, by the browser's own encoder. */
function base64(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject({ kind: 'source-unreadable' } satisfies Problem);
    reader.readAsDataURL(file);
  });
}
