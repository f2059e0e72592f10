//! The web view's own settings on Linux: all that the pages do not use is off.

use gtk::prelude::GtkSettingsExt as _;
use tauri::WebviewWindow;
use webkit2gtk::{
    CacheModel, CookieAcceptPolicy, CookieManagerExt, InputMethodContextExt, SettingsExt,
    WebContextExt, WebView, WebViewExt, WebsiteDataManagerExt,
};

/// Applies them.
///
/// # Errors
/// The window is gone.
pub(super) fn apply(window: &WebviewWindow) -> tauri::Result<()> {
    window.with_webview(|view| {
        toolkit();
        let view = view.inner();
        context(&view);
        if let Some(settings) = WebViewExt::settings(&view) {
            features(&settings);
        }
        if let Some(input) = view.input_method_context() {
            // Words that are still being put together are shown where they go.
            input.set_enable_preedit(true);
        }
    })
}

/// The file dialogs keep no list of what was chosen. (The toolkit empties the
/// list that it has: by now that is one of our own, in the private folder.)
fn toolkit() {
    if let Some(settings) = gtk::Settings::default() {
        settings.set_gtk_recent_files_enabled(false);
    }
}

/// Nothing is kept, looked up or remembered.
fn context(view: &WebView) {
    let Some(context) = view.context() else { return };
    context.set_cache_model(CacheModel::DocumentViewer);
    // It would keep a list of words.
    context.set_spell_checking_enabled(false);
    let data = context.website_data_manager();
    if let Some(cookies) = data.and_then(|data| data.cookie_manager()) {
        cookies.set_accept_policy(CookieAcceptPolicy::Never);
    }
}

fn features(settings: &webkit2gtk::Settings) {
    settings.set_enable_webrtc(false);
    settings.set_enable_media_stream(false);
    settings.set_enable_webgl(false);
    settings.set_enable_webaudio(false);
    settings.set_enable_html5_local_storage(false);
    settings.set_enable_html5_database(false);
    settings.set_enable_page_cache(false);
    settings.set_enable_dns_prefetching(false);
    settings.set_enable_back_forward_navigation_gestures(false);
    settings.set_javascript_can_access_clipboard(false);
    settings.set_javascript_can_open_windows_automatically(false);
    settings.set_enable_write_console_messages_to_stdout(false);
}
