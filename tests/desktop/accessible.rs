//! What a machine can find that would shut someone out, in the real window.

use std::path::Path;

use serde_json::Value;

use crate::home::Home;
use crate::steps::{make_diary, write};
use crate::window::Window;

/// What finds it. The packages of the pages hold it.
const AXE: &str = "../ui/node_modules/axe-core/axe.min.js";

#[tokio::test]
async fn the_real_screens_have_no_fault_that_a_machine_can_find() {
    let home = Home::empty();
    let window = Window::open(&home).await;
    window.screen("before-title").await;
    let axe = Path::new(env!("CARGO_MANIFEST_DIR")).join(AXE);
    let axe = std::fs::read_to_string(axe).expect("the packages of the pages are there");
    window.run(&axe).await;

    no_fault(&window, "before").await;
    make_diary(&window).await;
    no_fault(&window, "write").await;
    write(&window, "Three calls from a hidden number.").await;
    no_fault(&window, "saved").await;
    for (menu, title) in [
        ("menu-incidents", "incidents-title"),
        ("menu-evidence", "evidence-title"),
        ("menu-patterns", "menu-patterns"),
        ("menu-grounds", "menu-grounds"),
        ("menu-bundle", "bundle-title"),
        ("menu-seal", "seal-title"),
        ("menu-settings", "settings-title"),
    ] {
        window.press(menu).await;
        window.screen(title).await;
        no_fault(&window, menu).await;
    }
    window.press("leave").await;
    window.screen("lock-title").await;
    no_fault(&window, "lock").await;
}

async fn no_fault(window: &Window, screen: &str) {
    let faults = window
        .ask(
            "axe.run(document).then(
                (found) => done(found.violations.map((fault) =>
                    fault.id + ': ' + fault.nodes.map((node) => node.target.join(' ')).join(', '))),
                (failed) => done([String(failed)]));",
            Vec::new(),
        )
        .await;
    assert_eq!(faults, Value::Array(Vec::new()), "{screen}");
}
