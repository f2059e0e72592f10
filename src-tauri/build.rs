//! Declares each command that the page may give, so that none can be given
//! without a permission. The list stands in `capabilities/window.json` alone.
#![allow(clippy::print_stdout, reason = "this is how a build script speaks to cargo")]

use serde_json::Value;
use tauri_build::{AppManifest, Attributes};

const CAPABILITY: &str = "capabilities/window.json";

fn main() {
    println!("cargo:rerun-if-changed={CAPABILITY}");
    let commands = AppManifest::new().commands(commands());
    tauri_build::try_build(Attributes::new().app_manifest(commands)).expect("Tauri's own files");
}

fn commands() -> &'static [&'static str] {
    let text = std::fs::read_to_string(CAPABILITY).expect("there is a capability file");
    let capability: Value = serde_json::from_str(&text).expect("it is JSON");
    let permissions = capability["permissions"].as_array().expect("it lists permissions");
    let names = permissions.iter().filter_map(Value::as_str);
    let ours = names.filter_map(|name| name.strip_prefix("allow-"));
    // The manifest wants them for as long as the build runs.
    let commands = ours.map(|name| &*Box::leak(name.replace('-', "_").into_boxed_str()));
    Box::leak(commands.collect::<Vec<_>>().into_boxed_slice())
}
