//! What the README and the guides tell people to type.

use std::collections::BTreeSet;

use super::house;

#[test]
fn the_guides_name_only_commands_that_exist() {
    let tasks = house::read("crates/xtask/src/task.rs");
    let usage = house::between(&tasks, "USAGE: &str = \"\\\n", "\";").expect("xtask has a usage");
    let tasks = usage.lines().filter_map(|line| line.strip_prefix("cargo xtask "));
    let tasks: BTreeSet<_> = tasks.filter_map(first_word).map(str::to_owned).collect();
    let areas = commands_of_daymark();
    for path in house::below("").iter().filter(|path| house::is_a(path, &["md"])) {
        let text = house::read(path);
        for typed in typed(&text) {
            let (program, rest) = typed.split_once(' ').unwrap_or((typed, ""));
            let (known, word) = match (program, rest.strip_prefix("xtask ")) {
                ("cargo", Some(rest)) => (&tasks, first_word(rest)),
                ("daymark", _) => (&areas, first_word(rest)),
                _ => continue,
            };
            let exists = word.is_none_or(|word| known.contains(word));
            assert!(exists, "{} names `{typed}`", path.display());
        }
    }
}

/// The commands of `daymark`, from the list that its command line is made of.
fn commands_of_daymark() -> BTreeSet<String> {
    let args = house::read("crates/cli/src/args.rs");
    let list = house::between(&args, "enum Command {", "\n}").expect("there is a list of commands");
    let names = list.lines().filter_map(|line| line.trim().split(['(', ',']).next());
    names.filter(|name| !name.is_empty()).map(kebab).collect()
}

/// `OpenOlder` as it is typed: `open-older`.
fn kebab(name: &str) -> String {
    let mut typed = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !typed.is_empty() {
            typed.push('-');
        }
        typed.extend(letter.to_lowercase());
    }
    typed
}

/// What stands between backticks, and each line of a fenced block. A line that
/// is set in is part of a drawing.
fn typed(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    for (number, block) in text.split("```").enumerate() {
        if number % 2 == 1 {
            found.extend(block.lines().map(|line| line.trim_start_matches("$ ")));
        } else {
            found.extend(block.split('`').skip(1).step_by(2));
        }
    }
    found
}

fn first_word(text: &str) -> Option<&str> {
    text.split_whitespace().next().filter(|word| !word.starts_with(['-', '[', '<', '…']))
}
