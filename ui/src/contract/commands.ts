/**
 * Every command that the window may give, what it takes and what it gives.
 * `tests/architecture.rs` compares `commands` with the shell's own lists.
 */
import type {
  AccessPage,
  AccessQuery,
  Arrived,
  BreachPlan,
  BreachRequest,
  BundleChecked,
  BundleDocument,
  BundleMade,
  BundlePlan,
  BundleRequest,
  CallNotes,
  CallsFound,
  CallsRequest,
  CardForm,
  CardKind,
  CardPage,
  CardView,
  ChartColours,
  CheckResult,
  ConfidentialRequest,
  Conversation,
  Copies,
  CopiesFound,
  CopyMade,
  CopyTried,
  DateOrder,
  DiaryState,
  DraftOf,
  DraftRow,
  DraftView,
  ExhibitNotes,
  ExhibitRow,
  ExhibitText,
  ExhibitView,
  FileRead,
  FoundPage,
  FreshWords,
  GroundPage,
  Grounds,
  Guide,
  GuideName,
  IncidentForm,
  IncidentPage,
  IncidentQuery,
  IncidentView,
  Keys,
  Locking,
  LogBroughtIn,
  LogFound,
  LogRequest,
  LogTried,
  Look,
  MessagePage,
  MessageQuery,
  Nation,
  NewDiary,
  Opened,
  Patterns,
  PhotosBroughtIn,
  PickRequest,
  Playing,
  RedactRequest,
  Rekeyed,
  Reminder,
  Rescued,
  Restored,
  RestoreRequest,
  SafetyAnswer,
  SafetyCheck,
  SealView,
  Settings,
  Shapes,
  StampAsked,
  StampView,
  Strength,
  Suggestion,
  Versions,
  WhenForm,
  WhenRead,
} from './types';

export const commands = [
  'diary_state',
  'set_language',
  'create_diary',
  'open_diary',
  'open_older_diary',
  'recover_diary',
  'lock_diary',
  'change_passphrase',
  'erase_diary',
  'keys',
  'new_words',
  'remove_words',
  'check_words',
  'confirm_words',
  'shown_words',
  'put_words_away',
  'rekey',
  'passphrase_strength',
  'suggest_passphrase',
  'amend_incident',
  'remember_later',
  'withdraw_incident',
  'erase_incident',
  'incidents',
  'incident',
  'read_when',
  'read_day',
  'keep_draft',
  'put_with_draft',
  'take_out_of_draft',
  'kept_draft',
  'keep_form_draft',
  'kept_form_draft',
  'drop_form_draft',
  'shapes',
  'add_card',
  'amend_card',
  'withdraw_card',
  'erase_card',
  'cards',
  'card',
  'reminders',
  'patterns',
  'keep_card_draft',
  'kept_card_draft',
  'find',
  'guide',
  'grounds',
  'ground_incidents',
  'nation',
  'set_nation',
  'put_on_stick',
  'settings',
  'keep_look',
  'keep_locking',
  'may_come_in',
  'none_under_18',
  'forget_arrivals',
  'attach_files',
  'attach_folder',
  'attach_pasted',
  'exhibits',
  'exhibit',
  'annotate_exhibit',
  'save_exhibit',
  'tie_exhibits',
  'withdraw_exhibit',
  'viewing_copy',
  'redact',
  'hear_copy',
  'forget_copy',
  'play_exhibit',
  'exhibit_pages',
  'exhibit_text',
  'read_file',
  'conversation',
  'calls_found',
  'read_calls',
  'note_calls',
  'messages',
  'pick_messages',
  'choose_log',
  'try_log',
  'bring_in_log',
  'bring_in_photos',
  'waiting_drafts',
  'waiting_draft',
  'keep_waiting_draft',
  'drop_waiting_draft',
  'finish_draft',
  'make_seal',
  'time_stamps',
  'ask_for_stamp',
  'keep_stamp',
  'bundle_versions',
  'plan_bundle',
  'bundle_pages',
  'print_pages',
  'save_bundle',
  'look_through_bundle',
  'leave_in_bundle',
  'safety_answers',
  'take_back_answer',
  'cancel_work',
  'check_bundle',
  'plan_breach_report',
  'breach_pages',
  'look_through_breach_report',
  'leave_in_breach_report',
  'save_breach_report',
  'confidential_pages',
  'save_confidential',
  'check_diary',
  'access_log',
  'check_closed_diary',
  'rescue_diary',
  'copies',
  'choose_copies',
  'forget_copies',
  'copy_due',
  'make_copy',
  'copies_there',
  'try_copy',
  'find_copies',
  'restore_copy',
] as const;

/** The name of a command. */
export type Command = (typeof commands)[number];

/** What each command takes and gives. */
export interface Contract {
  diary_state: { takes: Record<string, never>; gives: DiaryState };
  set_language: { takes: { language: string }; gives: DiaryState };
  create_diary: { takes: { diary: NewDiary }; gives: FreshWords };
  open_diary: { takes: { passphrase: string }; gives: Opened };
  open_older_diary: { takes: { passphrase: string }; gives: Opened };
  recover_diary: { takes: { words: string; passphrase: string }; gives: Opened };
  lock_diary: { takes: Record<string, never>; gives: null };
  change_passphrase: { takes: { old: string; new: string }; gives: null };
  /** Everything of the diary that is on this computer; nobody can bring it back. */
  erase_diary: { takes: { passphrase: string }; gives: null };
  keys: { takes: Record<string, never>; gives: Keys };
  new_words: { takes: { passphrase: string }; gives: FreshWords };
  remove_words: { takes: { passphrase: string }; gives: Keys };
  check_words: { takes: { words: string }; gives: null };
  /** The words asked for, in order; gives the places of those that are not right. */
  confirm_words: { takes: { typed: string[] }; gives: number[] };
  shown_words: { takes: Record<string, never>; gives: FreshWords };
  put_words_away: { takes: Record<string, never>; gives: null };
  rekey: { takes: { old: string; new: string; leaveUnreadable: boolean }; gives: Rekeyed };
  passphrase_strength: { takes: { passphrase: string; names: string[] }; gives: Strength };
  suggest_passphrase: { takes: Record<string, never>; gives: Suggestion };
  amend_incident: { takes: { number: number; incident: IncidentForm; reason: string }; gives: IncidentView };
  remember_later: { takes: { number: number; text: string }; gives: IncidentView };
  withdraw_incident: { takes: { number: number; reason: string }; gives: IncidentView };
  erase_incident: { takes: { number: number }; gives: IncidentView };
  incidents: { takes: { query: IncidentQuery }; gives: IncidentPage };
  incident: { takes: { number: number }; gives: IncidentView };
  read_when: { takes: { when: WhenForm }; gives: WhenRead };
  /** `said`: when the words were typed; `ahead`: for a day that may lie ahead. Gives it in full. */
  read_day: { takes: { text: string; said: string; ahead: boolean }; gives: string };
  keep_draft: { takes: { incident: IncidentForm }; gives: null };
  put_with_draft: { takes: { numbers: number[] }; gives: null };
  take_out_of_draft: { takes: { number: number }; gives: null };
  kept_draft: { takes: Record<string, never>; gives: DraftView | null };
  /** `text`: what stands in the form, as the page writes it down. */
  keep_form_draft: { takes: { of: DraftOf; text: string }; gives: null };
  kept_form_draft: { takes: { of: DraftOf }; gives: string | null };
  drop_form_draft: { takes: { of: DraftOf }; gives: null };
  shapes: { takes: Record<string, never>; gives: Shapes };
  add_card: { takes: { kind: CardKind; card: CardForm }; gives: CardView };
  amend_card: { takes: { kind: CardKind; number: number; card: CardForm; reason: string }; gives: CardView };
  withdraw_card: { takes: { kind: CardKind; number: number; reason: string }; gives: CardView };
  erase_card: { takes: { kind: CardKind; number: number }; gives: CardView };
  cards: { takes: { kind: CardKind; offset: number }; gives: CardPage };
  card: { takes: { kind: CardKind; number: number }; gives: CardView };
  reminders: { takes: Record<string, never>; gives: Reminder[] };
  patterns: { takes: { colours: ChartColours }; gives: Patterns };
  keep_card_draft: { takes: { kind: CardKind; card: CardForm }; gives: null };
  kept_card_draft: { takes: { kind: CardKind }; gives: CardForm | null };
  find: { takes: { text: string }; gives: FoundPage };
  /** `builtIn`: the one that came with Daymark, whatever lies beside the diary. */
  guide: { takes: { name: GuideName; builtIn: boolean }; gives: Guide };
  /** What the police look for; `builtIn`: by the law as it came with Daymark. */
  grounds: { takes: { builtIn: boolean }; gives: Grounds };
  /** `line`: the place of a line among those of its topic, from 0. */
  ground_incidents: { takes: { topic: string; line: number; offset: number }; gives: GroundPage };
  nation: { takes: Record<string, never>; gives: Nation };
  /** The program as it is named on the stick. */
  put_on_stick: { takes: Record<string, never>; gives: string };
  settings: { takes: Record<string, never>; gives: Settings };
  keep_look: { takes: { look: Look }; gives: Look };
  keep_locking: { takes: { locking: Locking }; gives: Locking };
  set_nation: { takes: { nation: Nation }; gives: Nation };
  /** Whether it was said in this sitting that no file shows someone under 18 undressed. */
  may_come_in: { takes: Record<string, never>; gives: boolean };
  none_under_18: { takes: Record<string, never>; gives: null };
  /** What was dropped or pasted, and waits to be let in. */
  forget_arrivals: { takes: Record<string, never>; gives: null };
  attach_files: { takes: { notes: ExhibitNotes }; gives: Arrived };
  attach_folder: { takes: { notes: ExhibitNotes }; gives: Arrived };
  read_file: { takes: { number: number }; gives: FileRead };
  conversation: { takes: { number: number; dates: DateOrder | null }; gives: Conversation };
  /** What a table may be as a list of calls. */
  calls_found: { takes: { number: number }; gives: CallsFound };
  read_calls: { takes: { number: number; request: CallsRequest }; gives: Conversation };
  /** Calls written down by hand, kept as a table. */
  note_calls: { takes: { notes: CallNotes }; gives: ExhibitView };
  messages: { takes: { number: number; query: MessageQuery }; gives: MessagePage };
  pick_messages: { takes: { number: number; request: PickRequest }; gives: IncidentView };
  save_exhibit: { takes: { number: number }; gives: string };
  tie_exhibits: { takes: { numbers: number[]; incident: number }; gives: null };
  /** `bytes` in base64. */
  attach_pasted: { takes: { bytes: string; name: string; notes: ExhibitNotes }; gives: Arrived };
  exhibits: { takes: Record<string, never>; gives: ExhibitRow[] };
  exhibit: { takes: { number: number }; gives: ExhibitView };
  annotate_exhibit: { takes: { number: number; notes: ExhibitNotes; reason: string }; gives: ExhibitView };
  withdraw_exhibit: { takes: { number: number; reason: string }; gives: ExhibitView };
  /** Makes a film or a sound ready to be played. */
  viewing_copy: { takes: { number: number }; gives: ExhibitView };
  redact: { takes: { number: number; request: RedactRequest }; gives: ExhibitView };
  hear_copy: { takes: { number: number; request: RedactRequest }; gives: Playing };
  forget_copy: { takes: Record<string, never>; gives: null };
  play_exhibit: { takes: { number: number }; gives: Playing };
  /** Makes a document ready; gives how many pages it has, 0 where it cannot be shown. */
  exhibit_pages: { takes: { number: number }; gives: number };
  /** `from`: the first byte. */
  exhibit_text: { takes: { number: number; from: number }; gives: ExhibitText };
  choose_log: { takes: Record<string, never>; gives: LogFound };
  /** What would become of the log that was chosen. */
  try_log: { takes: { request: LogRequest }; gives: LogTried };
  bring_in_log: { takes: { request: LogRequest }; gives: LogBroughtIn };
  /** `folder`: of all that lies in a folder; otherwise of single files. */
  bring_in_photos: { takes: { folder: boolean }; gives: PhotosBroughtIn };
  waiting_drafts: { takes: Record<string, never>; gives: DraftRow[] };
  waiting_draft: { takes: { id: number }; gives: DraftView };
  keep_waiting_draft: { takes: { id: number; incident: IncidentForm }; gives: null };
  drop_waiting_draft: { takes: { id: number }; gives: null };
  finish_draft: { takes: { id: number; incident: IncidentForm }; gives: IncidentView };
  bundle_versions: { takes: Record<string, never>; gives: Versions };
  make_seal: { takes: Record<string, never>; gives: SealView };
  time_stamps: { takes: Record<string, never>; gives: StampView[] };
  /** Saves a request over this seal, or the newest, in a folder that the person chooses. */
  ask_for_stamp: { takes: { seal: string | null }; gives: StampAsked };
  /** Takes an answer and its root certificate, both of which the person chooses. */
  keep_stamp: { takes: Record<string, never>; gives: StampView };
  plan_bundle: { takes: { request: BundleRequest }; gives: BundlePlan };
  bundle_pages: { takes: { request: BundleRequest; document: BundleDocument; volume: number; pictures: boolean }; gives: number };
  /** Opens the print dialog for what the page shows on paper. */
  print_pages: { takes: Record<string, never>; gives: null };
  plan_breach_report: { takes: { order: number }; gives: BreachPlan };
  breach_pages: { takes: { request: BreachRequest }; gives: number };
  confidential_pages: { takes: { request: ConfidentialRequest }; gives: number };
  save_confidential: { takes: { request: ConfidentialRequest }; gives: string };
  /** What in the report may give the writer away. */
  look_through_breach_report: { takes: { request: BreachRequest }; gives: SafetyCheck };
  /** Keeps that these may stay, and looks again. */
  leave_in_breach_report: { takes: { request: BreachRequest; ids: string[] }; gives: SafetyCheck };
  save_breach_report: { takes: { request: BreachRequest }; gives: string };
  /** Looks through all that it would hold for what may give the writer away. */
  look_through_bundle: { takes: { request: BundleRequest }; gives: SafetyCheck };
  /** Keeps that these may stay, and looks again. */
  leave_in_bundle: { takes: { request: BundleRequest; ids: string[] }; gives: SafetyCheck };
  safety_answers: { takes: Record<string, never>; gives: SafetyAnswer[] };
  take_back_answer: { takes: { id: string }; gives: null };
  save_bundle: { takes: { request: BundleRequest }; gives: BundleMade };
  /** Stops what is under way of these, and nothing else. */
  cancel_work: { takes: { of: readonly Stoppable[] }; gives: null };
  check_bundle: { takes: { folder: boolean }; gives: BundleChecked };
  check_diary: { takes: Record<string, never>; gives: CheckResult };
  access_log: { takes: { query: AccessQuery }; gives: AccessPage };
  check_closed_diary: { takes: { passphrase: string }; gives: CheckResult };
  rescue_diary: { takes: { passphrase: string }; gives: [Opened, Rescued] };
  copies: { takes: Record<string, never>; gives: Copies };
  choose_copies: { takes: Record<string, never>; gives: Copies };
  forget_copies: { takes: { place: string }; gives: Copies };
  /** The id of a place that is there and lacks something new. */
  copy_due: { takes: Record<string, never>; gives: string | null };
  /** `quietly`: without a word of progress. */
  make_copy: { takes: { place: string; quietly: boolean }; gives: CopyMade };
  copies_there: { takes: { place: string }; gives: CopiesFound };
  try_copy: { takes: { place: string; request: RestoreRequest }; gives: CopyTried };
  find_copies: { takes: Record<string, never>; gives: CopiesFound };
  restore_copy: { takes: { request: RestoreRequest }; gives: Restored };
}

/** Work that can be stopped: a command that takes long, or files that come in by themselves. */
export type Stoppable = Command | 'arriving';
