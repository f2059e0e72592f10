//! What the page may ask for, by area: unpack, call `daymark`, give back.

mod access;
mod breach;
mod bulk;
mod bundles;
mod cards;
mod checked;
mod checks;
mod confidential;
mod copies;
mod drafts;
mod evidence;
mod find;
mod grounds;
mod guides;
mod incidents;
mod keys;
mod opening;
mod patterns;
mod portable;
mod reading;
mod redaction;
mod rescue;
mod safety;
mod seals;
mod settings;
mod stamps;
mod versions;
mod viewing;

use tauri::ipc::Invoke;

/// Every command. `tests/architecture` compares this list with the page's own
/// and with the permissions.
pub(crate) fn all() -> impl Fn(Invoke) -> bool + Send + Sync + 'static {
    tauri::generate_handler![
        opening::diary_state,
        opening::set_language,
        opening::create_diary,
        opening::open_diary,
        opening::open_older_diary,
        opening::recover_diary,
        opening::lock_diary,
        opening::change_passphrase,
        opening::erase_diary,
        keys::keys,
        keys::new_words,
        keys::remove_words,
        keys::check_words,
        keys::confirm_words,
        keys::shown_words,
        keys::put_words_away,
        keys::rekey,
        keys::passphrase_strength,
        keys::suggest_passphrase,
        incidents::amend_incident,
        incidents::remember_later,
        incidents::withdraw_incident,
        incidents::erase_incident,
        incidents::incidents,
        incidents::incident,
        incidents::read_when,
        cards::shapes,
        cards::add_card,
        cards::amend_card,
        cards::withdraw_card,
        cards::erase_card,
        cards::cards,
        cards::card,
        cards::read_day,
        cards::reminders,
        patterns::patterns,
        cards::keep_card_draft,
        cards::kept_card_draft,
        find::find,
        guides::guide,
        grounds::grounds,
        grounds::ground_incidents,
        grounds::nation,
        grounds::set_nation,
        portable::put_on_stick,
        settings::settings,
        settings::keep_look,
        settings::keep_locking,
        drafts::keep_draft,
        drafts::put_with_draft,
        drafts::take_out_of_draft,
        drafts::kept_draft,
        drafts::keep_form_draft,
        drafts::kept_form_draft,
        drafts::drop_form_draft,
        evidence::may_come_in,
        evidence::none_under_18,
        evidence::forget_arrivals,
        evidence::attach_files,
        evidence::attach_folder,
        evidence::attach_pasted,
        evidence::exhibits,
        evidence::exhibit,
        evidence::annotate_exhibit,
        evidence::save_exhibit,
        evidence::tie_exhibits,
        evidence::withdraw_exhibit,
        reading::read_file,
        reading::conversation,
        reading::calls_found,
        reading::read_calls,
        reading::note_calls,
        reading::messages,
        reading::pick_messages,
        redaction::viewing_copy,
        redaction::redact,
        redaction::hear_copy,
        redaction::forget_copy,
        viewing::play_exhibit,
        viewing::exhibit_pages,
        viewing::exhibit_text,
        bulk::choose_log,
        bulk::try_log,
        bulk::bring_in_log,
        bulk::bring_in_photos,
        bulk::waiting_drafts,
        bulk::waiting_draft,
        bulk::keep_waiting_draft,
        bulk::drop_waiting_draft,
        bulk::finish_draft,
        seals::make_seal,
        stamps::time_stamps,
        stamps::ask_for_stamp,
        stamps::keep_stamp,
        versions::bundle_versions,
        bundles::plan_bundle,
        bundles::bundle_pages,
        bundles::print_pages,
        bundles::save_bundle,
        safety::look_through_bundle,
        safety::leave_in_bundle,
        safety::safety_answers,
        safety::take_back_answer,
        bundles::cancel_work,
        checked::check_bundle,
        breach::plan_breach_report,
        breach::breach_pages,
        breach::look_through_breach_report,
        breach::leave_in_breach_report,
        breach::save_breach_report,
        confidential::confidential_pages,
        confidential::save_confidential,
        checks::check_diary,
        access::access_log,
        checks::check_closed_diary,
        rescue::rescue_diary,
        copies::copies,
        copies::choose_copies,
        copies::forget_copies,
        copies::copy_due,
        copies::make_copy,
        copies::copies_there,
        copies::try_copy,
        copies::find_copies,
        copies::restore_copy
    ]
}
