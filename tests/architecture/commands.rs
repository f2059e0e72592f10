//! Four lists that must agree: what the window's pages may ask for, what the
//! shell's build declares, what it handles, and what its permissions allow.

use std::collections::BTreeSet;

use serde_json::Value;

use super::house;

#[test]
fn pages_handlers_and_permissions_name_the_same_commands() {
    let pages = asked_by_the_pages();
    assert!(!pages.is_empty(), "the pages ask for nothing");
    assert_eq!(handled_by_the_shell(), pages, "the shell's handlers (left) and the pages (right)");
    assert_eq!(allowed(), pages, "the permissions (left) and the pages (right)");
}

#[test]
fn each_command_is_declared_once() {
    for text in house::below("src-tauri/src").iter().map(house::read) {
        let Some(list) = house::between(&text, "generate_handler![", "]") else { continue };
        let names: Vec<_> = names(list).collect();
        assert_eq!(names.len(), names.iter().collect::<BTreeSet<_>>().len(), "a command is twice");
    }
}

/// Permissions that are the framework's own; each must be wanted here.
const FRAMEWORK: &[&str] = &["core:event:allow-listen", "core:event:allow-unlisten"];

fn asked_by_the_pages() -> BTreeSet<String> {
    let text = house::read("ui/src/contract/commands.ts");
    let list = house::between(&text, "commands = [", "]").expect("the pages have their list");
    list.split(',')
        .map(|name| name.trim().trim_matches('\''))
        .filter(|name| !name.is_empty())
        .map(str::to_owned)
        .collect()
}

fn handled_by_the_shell() -> BTreeSet<String> {
    let texts = house::below("src-tauri/src").into_iter().map(house::read);
    let lists: Vec<String> = texts
        .filter_map(|text| house::between(&text, "generate_handler![", "]").map(str::to_owned))
        .collect();
    assert_eq!(lists.len(), 1, "the shell has one list of handlers");
    names(&lists[0]).collect()
}

/// The last part of each path in a list of Rust paths.
fn names(list: &str) -> impl Iterator<Item = String> {
    let lines = list.lines().map(|line| line.split("//").next().unwrap_or_default());
    let paths: Vec<String> = lines.flat_map(|line| line.split(',')).map(str::to_owned).collect();
    paths.into_iter().filter_map(|path| {
        let name = path.trim().rsplit("::").next().unwrap_or_default().to_owned();
        (!name.is_empty()).then_some(name)
    })
}

fn allowed() -> BTreeSet<String> {
    let files = house::below("src-tauri/capabilities");
    let mut commands = BTreeSet::new();
    for file in files {
        let capability: Value = serde_json::from_str(&house::read(&file)).expect("it is JSON");
        let list = capability["permissions"].as_array().expect("a capability lists permissions");
        for permission in list {
            let permission = permission.as_str().expect("a permission is a name");
            if FRAMEWORK.contains(&permission) {
                continue;
            }
            let command = permission.strip_prefix("allow-");
            let command = command.unwrap_or_else(|| panic!("`{permission}` is not wanted"));
            commands.insert(command.replace('-', "_"));
        }
    }
    commands
}
