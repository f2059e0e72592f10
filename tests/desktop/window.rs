//! The window of a story, and the hands that use it.
//!
//! What is looked for is named by the key of its sentence, or by the id of its
//! field. Everything is waited for; nothing is slept for.

use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::error::{CmdError, NewSessionError};
use fantoccini::key::Key;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use sentences::Blank;
use serde_json::{Value, json};
use support::programs;

use crate::driver::{Group, free_port};
use crate::home::Home;
use crate::speed;
use crate::words::Words;

/// How long anything may take on a slow computer with much to do.
const PATIENCE: Duration = Duration::from_secs(60);
/// How often it is looked for.
const GLANCE: Duration = Duration::from_millis(40);

/// An open window.
pub(crate) struct Window {
    client: Client,
    words: Words,
    // Ended last, with the window in it.
    driver: Group,
}

impl Window {
    /// Opens Daymark in this home. What its file dialogs are answered with is
    /// what was put there to be picked, and the folder for what is saved.
    pub(crate) async fn open(home: &Home) -> Self {
        let program = speed::measured().unwrap_or_else(|| programs::ours("daymark-steered"));
        assert!(program.is_file(), "daymark-steered is not built: see `cargo xtask test`");
        let vault = home.path("vault").display().to_string();
        Self::start(home, &program, &["--vault", &vault]).await
    }

    /// Opens this copy of it, which finds its diary by itself.
    pub(crate) async fn open_from(home: &Home, program: &Path) -> Self {
        Self::start(home, program, &[]).await
    }

    async fn start(home: &Home, program: &Path, words: &[&str]) -> Self {
        let port = free_port();
        let mut command = Command::new("WebKitWebDriver");
        home.give_to(&mut command);
        let picked = std::fs::read_dir(home.path("picked")).expect("it is there").flatten();
        let picked = picked.map(|entry| entry.path()).chain([home.path("out")]);
        command.env("DAYMARK_E2E_PICK", std::env::join_paths(picked).expect("plain names"));
        command.env("TAURI_WEBVIEW_AUTOMATION", "true").arg(format!("--port={port}"));
        let driver = Group::start(&mut command);
        let client = client(program, words, port).await;
        Self { client, words: Words::english(), driver }
    }

    /// Presses the button that says this, once it is not at work.
    pub(crate) async fn press(&self, key: &str) {
        self.click(&button(&self.say(key))).await;
    }

    /// Presses the button that says this, with its blanks filled in.
    pub(crate) async fn press_with(&self, key: &str, blanks: &[(&str, Blank<'_>)]) {
        self.click(&button(&self.say_with(key, blanks))).await;
    }

    /// Chooses what stands beside this label.
    pub(crate) async fn choose(&self, key: &str) {
        self.click(&format!("//label[normalize-space(.)={}]", quoted(&self.say(key)))).await;
    }

    /// Clicks on the first thing of a path in the page.
    pub(crate) async fn click(&self, path: &str) {
        self.until(path, async || {
            let found = self.client.find(Locator::XPath(path)).await?;
            // As a person scrolls to it: the driver does not on a long page.
            let scroll = "arguments[0].scrollIntoView({ block: 'center' });";
            self.client.execute(scroll, vec![serde_json::to_value(&found)?]).await?;
            found.click().await?;
            Ok(true)
        })
        .await;
    }

    /// Types into the field with this id.
    pub(crate) async fn type_into(&self, id: &str, text: &str) {
        self.until(id, async || {
            self.client.find(Locator::Id(id)).await?.send_keys(text).await?;
            Ok(true)
        })
        .await;
    }

    /// Presses one key.
    pub(crate) async fn tap(&self, key: Key) {
        let keys = KeyActions::new("keyboard".to_owned())
            .then(KeyAction::Down { value: key.into() })
            .then(KeyAction::Up { value: key.into() });
        self.client.perform_actions(keys).await.expect("a key can be pressed");
    }

    /// Types where the focus is.
    pub(crate) async fn type_here(&self, text: &str) {
        let here = self.client.active_element().await.expect("something has the focus");
        here.send_keys(text).await.expect("it can be typed into");
    }

    /// Presses Shift three times.
    pub(crate) async fn shift_three_times(&self) {
        let mut keys = KeyActions::new("keyboard".to_owned());
        for _ in 0..3 {
            keys = keys.then(KeyAction::Down { value: Key::Shift.into() });
            keys = keys.then(KeyAction::Up { value: Key::Shift.into() });
        }
        self.client.perform_actions(keys).await.expect("keys can be pressed");
    }

    /// Waits for the screen with this heading, which may be for screen readers
    /// alone.
    pub(crate) async fn screen(&self, key: &str) {
        let path = format!("//h1[normalize-space(.)={}]", quoted(&self.say(key)));
        self.until(&path, async || {
            self.client.find(Locator::XPath(&path)).await?;
            Ok(true)
        })
        .await;
    }

    /// Waits for this sentence, wherever it stands.
    pub(crate) async fn sentence(&self, key: &str) {
        self.text(&self.say(key)).await;
    }

    /// Waits for this text, as the whole of something.
    pub(crate) async fn text(&self, text: &str) {
        self.see(&format!("//*[normalize-space(.)={}]", quoted(text))).await;
    }

    /// Waits for something of a path that can be seen in the page.
    pub(crate) async fn see(&self, path: &str) {
        self.until(path, async || {
            for found in self.client.find_all(Locator::XPath(path)).await? {
                if found.is_displayed().await? {
                    return Ok(true);
                }
            }
            Ok(false)
        })
        .await;
    }

    /// Waits until a script in the page gives true.
    pub(crate) async fn until_true(&self, script: &str) {
        let script = &format!("return {script};");
        self.until(script, async || {
            Ok(self.client.execute(script, Vec::new()).await? == json!(true))
        })
        .await;
    }

    /// The answer of a script that calls `done`.
    pub(crate) async fn ask(&self, script: &str, arguments: Vec<Value>) -> Value {
        let script = format!("const done = arguments[arguments.length - 1];\n{script}");
        self.client.execute_async(&script, arguments).await.expect("the page answers")
    }

    /// How long the window's programs have worked so far.
    pub(crate) fn processor_time(&self) -> Duration {
        self.driver.processor_time()
    }

    /// Runs a script in the page.
    pub(crate) async fn run(&self, script: &str) {
        self.client.execute(script, Vec::new()).await.expect("the script runs");
    }

    /// Keeps a picture of the window under this name, in `target/stories`, for
    /// whoever wants to see how a story went.
    pub(crate) async fn picture(&self, name: &str) {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/stories");
        // What was changed last is drawn in one of the next frames.
        let drawn =
            "requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 100)));";
        self.ask(drawn, Vec::new()).await;
        let picture = self.client.screenshot().await.expect("a picture can be taken");
        std::fs::create_dir_all(&folder).expect("a folder can be made");
        std::fs::write(folder.join(format!("{name}.png")), picture).expect("it can be kept");
    }

    /// Presses Shift three times, and sees that the page is clear before the
    /// third press is over: nothing is waited for first.
    pub(crate) async fn shift_three_times_at_once(&self) {
        self.run(
            "window.presses = [];
            addEventListener('keydown', (event) => {
                const press = { isClear: document.getElementById('come-back') !== null };
                window.presses.push(press);
                const drawn = () => (press.took = performance.now() - event.timeStamp);
                requestAnimationFrame(() => setTimeout(drawn));
            }, true);",
        )
        .await;
        self.shift_three_times().await;
        self.screen("lock-title").await;
        self.until_true("window.presses.every((press) => 'took' in press)").await;
        let clear = self.ask("done(window.presses.map((press) => press.isClear));", vec![]).await;
        assert_eq!(clear, json!([false, false, true]), "the page is clear at once");
        let took = self.ask("done(window.presses[2].took);", vec![]).await;
        speed::of_leaving(took.as_f64().expect("a number"));
    }

    /// The page as it stands, with what was typed into its fields.
    pub(crate) async fn everything(&self) -> String {
        let typed = "return document.documentElement.outerHTML
            + [...document.querySelectorAll('input,textarea')].map((box) => box.value).join('\\n');";
        let text = self.client.execute(typed, Vec::new()).await.expect("the page can be read");
        text.as_str().expect("it is a text").to_owned()
    }

    /// The English sentence with this key.
    pub(crate) fn say(&self, key: &str) -> String {
        self.words.say(key, &[])
    }

    /// The English sentence with this key, with its blanks filled in.
    pub(crate) fn say_with(&self, key: &str, blanks: &[(&str, Blank<'_>)]) -> String {
        self.words.say(key, blanks)
    }

    /// Tries again and again; a page that changes meanwhile is no fault.
    async fn until(&self, what: &str, mut is_so: impl AsyncFnMut() -> Result<bool, CmdError>) {
        let begun = Instant::now();
        loop {
            let tried = is_so().await;
            if matches!(tried, Ok(true)) {
                return;
            }
            if begun.elapsed() > PATIENCE {
                let page = self.client.source().await.unwrap_or_default();
                panic!("not seen: {what} ({tried:?})\n{page}");
            }
            tokio::time::sleep(GLANCE).await;
        }
    }
}

/// Connects to the driver, which opens the window.
async fn client(program: &Path, words: &[&str], port: u16) -> Client {
    let options = json!({ "binary": program, "args": words });
    let capabilities = [("webkitgtk:browserOptions".to_owned(), options)].into_iter().collect();
    let mut builder = ClientBuilder::new(HttpConnector::new());
    builder.capabilities(capabilities);
    let begun = Instant::now();
    loop {
        match builder.connect(&format!("http://127.0.0.1:{port}")).await {
            Ok(client) => return client,
            // The driver does not listen yet.
            Err(NewSessionError::FailedC(_)) if begun.elapsed() < PATIENCE => {
                tokio::time::sleep(GLANCE).await;
            }
            Err(fault) => panic!("the window opens: {fault}"),
        }
    }
}

/// The path of the button that says this and does something when it is pressed.
fn button(says: &str) -> String {
    let says = quoted(says);
    format!("//button[normalize-space(.)={says} and not(@aria-disabled='true')]")
}

/// A text inside a path.
fn quoted(text: &str) -> String {
    assert!(!text.contains('"'), "a path cannot hold {text}");
    format!("\"{text}\"")
}
