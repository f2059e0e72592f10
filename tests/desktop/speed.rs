//! How quick the window feels, on the program as people get it: for
//! `cargo xtask bench window`, and never on a computer with other work.

use std::fs;
use std::path::PathBuf;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use support::figures::Figures;
use support::{filled, sample};

use crate::driver::{START_TIME, field, ticks};
use crate::home::Home;
use crate::window::Window;

/// The diary that the window is measured with.
const INCIDENTS: u32 = 10_000;
/// How often each thing is done; the middle figure counts.
const TIMES: usize = 5;
/// How long the window is left alone, to see that it rests.
const RESTS: Duration = Duration::from_secs(10);

const START: Duration = Duration::from_millis(500);
const OPEN_TO_LIST: Duration = Duration::from_millis(200);
const LEAVE: Duration = Duration::from_millis(200);
/// Three frames: less is not seen.
const TYPE: Duration = Duration::from_millis(50);

/// The program to measure, where stories are run for that.
pub(crate) fn measured() -> Option<PathBuf> {
    std::env::var_os("DAYMARK_MEASURE").map(PathBuf::from)
}

/// How many milliseconds the page took to stand clear; held to its budget
/// where it is measured.
pub(crate) fn of_leaving(took: f64) {
    if measured().is_some() {
        let mut figures = Figures::default();
        figures.time("leaving, until the clear screen is drawn", millis(took), LEAVE);
        assert!(figures.are_within());
    }
}

#[tokio::test]
#[ignore = "it measures: `cargo xtask bench window`"]
async fn a_window_is_there_at_once_and_never_makes_anyone_wait() {
    let home = Home::empty();
    filled::with_incidents(&home.path("vault"), INCIDENTS).expect("a diary can be made");
    let mut figures = Figures::begin();
    println!("the window, with a diary of {INCIDENTS} incidents");

    let mut starts = Vec::new();
    for _ in 0..TIMES {
        let window = Window::open(&home).await;
        window.screen("open-title").await;
        starts.push(since_start(&home, &window).await);
    }
    figures.time("from the start to the first screen", middle(starts), START);

    let window = Window::open(&home).await;
    window.screen("open-title").await;
    let (mut keys, mut opened, mut listed) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..TIMES {
        window.type_into("passphrase", "not the passphrase").await;
        let refused = has_text(&window.say("problem-wrong-key"));
        keys.push(took(&window, &press(&window, "open"), &refused).await);
        window.type_into("passphrase", sample::PASSPHRASE).await;
        let written = "document.getElementById('what-happened') !== null";
        opened.push(took(&window, &press(&window, "open"), written).await);
        let rows = "document.querySelector('[data-row]') !== null";
        listed.push(took(&window, &press(&window, "menu-incidents"), rows).await);
        window.press("leave").await;
        window.screen("lock-title").await;
        window.press("lock-back").await;
        window.screen("open-title").await;
    }
    let (key, open, list) = (middle(keys), middle(opened), middle(listed));
    figures.time("from the key to the list", open.saturating_sub(key) + list, OPEN_TO_LIST);
    Figures::note("the key itself, as a wrong passphrase takes", &format!("{key:.0?}"));

    window.type_into("passphrase", sample::PASSPHRASE).await;
    window.press("open").await;
    window.screen("what-happened").await;
    figures.time("a letter, until it is drawn, at most", typing(&window).await, TYPE);

    let blinking = at_rest(&window).await;
    window.run("document.activeElement.blur();").await;
    figures.time("work in ten seconds of rest", at_rest(&window).await, RESTS / 100);
    Figures::note("the same, while a cursor blinks", &format!("{blinking:.0?}"));
    assert!(figures.are_within());
}

/// How long the window's programs work while nothing is done.
async fn at_rest(window: &Window) -> Duration {
    // What was typed is kept first.
    tokio::time::sleep(Duration::from_secs(3)).await;
    let before = window.processor_time();
    tokio::time::sleep(RESTS).await;
    window.processor_time() - before
}

/// How long it takes in the page from doing something until this is so and drawn.
async fn took(window: &Window, doing: &str, until: &str) -> Duration {
    let script = format!(
        "const begun = performance.now();
        const drawn = () => setTimeout(() => done(performance.now() - begun));
        const watch = new MutationObserver(() => look());
        const look = () => {{
            if ({until}) {{
                watch.disconnect();
                requestAnimationFrame(drawn);
            }}
        }};
        watch.observe(document.body, {{ childList: true, subtree: true, characterData: true }});
        {doing}"
    );
    let took = window.ask(&script, Vec::new()).await;
    millis(took.as_f64().expect("a number"))
}

/// A script that presses the button that says this.
fn press(window: &Window, key: &str) -> String {
    let says = window.say(key);
    format!(
        "[...document.querySelectorAll('button')]
            .find((button) => button.textContent.trim() === {says:?}).click();"
    )
}

/// A script that tells whether this text stands in the page.
fn has_text(text: &str) -> String {
    format!("document.body.textContent.includes({text:?})")
}

/// The longest that a letter takes from its key to the frame that shows it.
async fn typing(window: &Window) -> Duration {
    window
        .run(
            "window.letters = [];
            addEventListener('keydown', () => {
                const pressed = performance.now();
                const drawn = () => window.letters.push(performance.now() - pressed);
                requestAnimationFrame(() => setTimeout(drawn));
            }, true);",
        )
        .await;
    let text = "He stood across the road again, and looked up until the light went out.";
    window.type_into("what-happened", text).await;
    window.until_true(&format!("window.letters.length === {}", text.len())).await;
    let longest = window.ask("done(Math.max(...window.letters));", Vec::new()).await;
    millis(longest.as_f64().expect("a number"))
}

/// How long ago the window's program was started when its first screen was drawn.
async fn since_start(home: &Home, window: &Window) -> Duration {
    let paint = "performance.getEntriesByName('first-contentful-paint')[0]";
    window.until_true(&format!("{paint} !== undefined")).await;
    let drawn = format!("done(performance.timeOrigin + {paint}.startTime);");
    let drawn = window.ask(&drawn, Vec::new()).await.as_f64().expect("a moment");
    let started = started(home).as_secs_f64() * 1e3;
    millis(drawn - started)
}

/// When the program with this home's diary was started, since 1970.
fn started(home: &Home) -> Duration {
    let vault = home.path("vault").display().to_string();
    let has_it = |process: &PathBuf| {
        let words = fs::read_to_string(process.join("cmdline")).unwrap_or_default();
        words.starts_with('/') && words.split('\0').any(|word| word == vault)
    };
    let processes = fs::read_dir("/proc").expect("it is there").flatten();
    let process = processes.map(|process| process.path()).find(has_it).expect("the window runs");
    let stat = fs::read_to_string(process.join("stat")).expect("it can be read");
    let begun = field(&stat, START_TIME);
    let uptime = fs::read_to_string("/proc/uptime").expect("it can be read");
    let uptime: f64 = uptime.split(' ').next().and_then(|text| text.parse().ok()).expect("seconds");
    let now = SystemTime::now().duration_since(UNIX_EPOCH).expect("after 1970");
    now.saturating_sub(Duration::from_secs_f64(uptime)) + ticks(begun)
}

fn millis(millis: f64) -> Duration {
    Duration::from_secs_f64(millis.max(0.0) / 1e3)
}

/// The middle one.
fn middle(mut took: Vec<Duration>) -> Duration {
    took.sort();
    took.get(took.len() / 2).copied().unwrap_or_default()
}
