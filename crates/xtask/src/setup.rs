//! What must be on the machine before anything is built, and putting it there.
//!
//! On Debian, Ubuntu and their kin the system's packages are installed; on
//! other systems their names are said. Rust and Node are there already, or the
//! developer is told. Quick, and silent, when nothing is missing.

use std::collections::BTreeSet;
use std::fs;
use std::process::Command;

use crate::house;
use crate::steps::{Failure, leave_out, step};
use crate::test::has;

/// What is about to be done, from the least that it needs to the most.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum For {
    /// Building everything that has no window.
    Building,
    /// Building and opening the window.
    Window,
    /// Running every test, those with other people's tools too.
    Testing,
}

/// A package of Debian and Ubuntu.
struct Package {
    name: &'static str,
    needed_for: For,
    why: &'static str,
}

const fn package(name: &'static str, needed_for: For, why: &'static str) -> Package {
    Package { name, needed_for, why }
}

/// Every package that is ever installed.
const PACKAGES: &[Package] = &[
    package("build-essential", For::Building, "compiles SQLCipher and OpenSSL from their sources"),
    package("perl", For::Building, "configures OpenSSL"),
    package("pkg-config", For::Window, "finds the web view"),
    package("libwebkit2gtk-4.1-dev", For::Window, "the web view that the window shows"),
    package("webkit2gtk-driver", For::Testing, "steers the window in the desktop stories"),
    package("xvfb", For::Testing, "a display where there is none"),
    package("xauth", For::Testing, "lets a program use that display"),
    package("gstreamer1.0-libav", For::Testing, "plays the films of phones in the window"),
    package("dbus", For::Testing, "the bus on which a test says that the computer goes to sleep"),
    package("openbox", For::Testing, "the window manager of the tests' display"),
    package("xdotool", For::Testing, "the keyboard of the tests' display"),
    package("at-spi2-core", For::Testing, "tells the tests what the window shows"),
    package("gir1.2-atspi-2.0", For::Testing, "the same, for Python"),
    package("gir1.2-gtk-3.0", For::Testing, "another program to drag and paste from, in Python"),
    package("python3-gi", For::Testing, "the same, for Python"),
    package("chromium", For::Testing, "shows every screen to the accessibility tests"),
    package("firefox-esr", For::Testing, "opens the checking page as an officer may"),
    package("openssh-client", For::Testing, "ssh-keygen checks our signatures"),
    package("openssl", For::Testing, "checks our hashes and signs time stamps"),
    package("age", For::Testing, "opens our attachments and wrapped bundles"),
    package("qpdf", For::Testing, "checks our PDFs"),
    package("poppler-utils", For::Testing, "reads our PDFs"),
    package("libimage-exiftool-perl", For::Testing, "reads photos beside us"),
    package("python3", For::Testing, "its zipfile opens our bundles"),
    package("python3-venv", For::Testing, "keeps judges from PyPI to itself"),
    package("unzip", For::Testing, "opens our bundles"),
    package("zip", For::Testing, "packs bundles again, which a checker must notice"),
    package("p7zip-full", For::Testing, "opens our bundles, wrapped ones too"),
    package("jq", For::Testing, "lists the entries of our bundles"),
    package("strace", For::Testing, "shows that nothing speaks to the network"),
];

/// Ubuntu has these only as snaps, which cannot be steered from a test.
const NOT_ON_UBUNTU: &[&str] = &["chromium", "firefox-esr"];

/// What is needed where packages are not installed for the developer.
const ELSEWHERE: &str = "\
This is not Debian or Ubuntu, so nothing is installed for you. Needed:
  Fedora   gcc make perl pkgconf webkit2gtk4.1-devel
  Arch     base-devel perl webkit2gtk-4.1
  macOS    the Xcode command line tools (xcode-select --install)
  Windows  Visual Studio Build Tools with C++, Strawberry Perl, NASM
The tests with other people's tools and the desktop stories run on Linux.";

/// Who reads our bags and our database beside us.
const JUDGES: [&str; 5] = [
    "bagit==1.9.0",
    "jsonschema==4.26.0",
    "openpyxl==3.1.5",
    "python-docx==1.2.0",
    "sqlcipher3-wheels==0.5.7",
];

/// The cargo-fuzz that the targets of tests/fuzz are built with.
const FUZZER: &str = "0.13.2";

/// The oldest Node that the pages are built with.
const NODE: (u32, u32) = (20, 19);

/// Installs the system's packages that are missing.
pub(crate) fn packages(purpose: For) -> Result<(), Failure> {
    if !(house::on_path("apt-get") && house::on_path("dpkg-query")) {
        println!("{ELSEWHERE}");
        return Ok(());
    }
    let ubuntu = is_ubuntu(&fs::read_to_string("/etc/os-release").unwrap_or_default());
    let wanted = wanted(purpose, ubuntu);
    let there = installed(&wanted)?;
    let missing: Vec<&Package> = wanted.into_iter().filter(|p| !there.contains(p.name)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    println!("Missing from this machine:");
    for package in &missing {
        println!("  {:24} {}", package.name, package.why);
    }
    install(&missing)
}

/// Fetches the packages of the pages where they are older than their list.
pub(crate) fn pages() -> Result<(), Failure> {
    node()?;
    let list = house::ui().join("package-lock.json");
    let fetched = house::ui().join("node_modules/.package-lock.json");
    let written = |path| fs::metadata(path).and_then(|about| about.modified()).ok();
    if written(fetched).is_some_and(|fetched| Some(fetched) >= written(list)) {
        return Ok(());
    }
    step("packages of the pages", &mut house::npm(&["ci", "--no-audit", "--no-fund"]))
}

/// Gets programs of other people that only Python's own registry has. Tests
/// that need one are left out where that cannot be.
pub(crate) fn judges() {
    let folder = house::root().join("target/judges");
    let list = folder.join("list.txt");
    let wanted = JUDGES.join("\n");
    if fs::read_to_string(&list).is_ok_and(|there| there == wanted) {
        return;
    }
    let mut make = house::as_by_hand(Command::new("python3"));
    make.args(["-m", "venv"]).arg(&folder);
    let mut fetch = house::as_by_hand(Command::new(folder.join("bin/python")));
    fetch.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"]);
    fetch.args(["--timeout", "20", "--retries", "2"]).args(JUDGES);
    let got = step("a place for judges", &mut make).and_then(|()| step("judges", &mut fetch));
    if got.is_err() || fs::write(&list, wanted).is_err() {
        leave_out("tests by judges from PyPI", "they could not be fetched");
    }
}

/// Installs cargo-fuzz where it is missing.
pub(crate) fn fuzzer() -> Result<(), Failure> {
    if has("fuzz") {
        return Ok(());
    }
    let version = ["--locked", "--version", FUZZER];
    step("cargo-fuzz", house::cargo(&["install", "cargo-fuzz"]).args(version))
}

fn wanted(purpose: For, ubuntu: bool) -> Vec<&'static Package> {
    let (there, not_there): (Vec<_>, Vec<_>) = PACKAGES
        .iter()
        .filter(|package| package.needed_for <= purpose)
        .partition(|package| !(ubuntu && NOT_ON_UBUNTU.contains(&package.name)));
    for package in not_there {
        if !house::on_path(package.name) {
            leave_out(package.name, "Ubuntu has no such package: put one on the PATH yourself");
        }
    }
    there
}

fn is_ubuntu(os_release: &str) -> bool {
    os_release
        .lines()
        .filter_map(|line| line.strip_prefix("ID=").or_else(|| line.strip_prefix("ID_LIKE=")))
        .any(|ids| ids.trim_matches('"').split(' ').any(|id| id == "ubuntu"))
}

fn installed(wanted: &[&Package]) -> Result<BTreeSet<String>, Failure> {
    let mut query = Command::new("dpkg-query");
    query.args(["--show", "--showformat=${db:Status-Status} ${Package}\\n"]);
    query.args(wanted.iter().map(|package| package.name));
    // It exits with 1 when it has never heard of one of them: that is an answer too.
    let answer = query.output().map_err(|fault| Failure::new(format!("dpkg-query: {fault}")))?;
    Ok(read_installed(&String::from_utf8_lossy(&answer.stdout)))
}

fn read_installed(answer: &str) -> BTreeSet<String> {
    answer.lines().filter_map(|line| line.strip_prefix("installed ")).map(str::to_owned).collect()
}

fn install(missing: &[&Package]) -> Result<(), Failure> {
    let names: Vec<&str> = missing.iter().map(|package| package.name).collect();
    let mut words = vec!["install", "-y", "--no-install-recommends"];
    words.extend(&names);
    let Some(mut update) = as_administrator(&["update"]) else {
        let words = words.join(" ");
        return Err(Failure::new(format!(
            "Please run this as the administrator, then try again:\n  \
             apt-get update && apt-get {words}"
        )));
    };
    step("list of packages", &mut update)?;
    let mut install = as_administrator(&words).expect("it was possible a moment ago");
    step("packages of the system", &mut install)
}

/// `apt-get WORDS`, by sudo where this is not the administrator; nothing where
/// there is no sudo.
fn as_administrator(words: &[&str]) -> Option<Command> {
    let mut command = if is_administrator() {
        Command::new("env")
    } else if house::on_path("sudo") {
        let mut sudo = Command::new("sudo");
        sudo.arg("env");
        sudo
    } else {
        return None;
    };
    command.args(["DEBIAN_FRONTEND=noninteractive", "apt-get", "-q"]).args(words);
    Some(command)
}

fn is_administrator() -> bool {
    Command::new("id").arg("-u").output().is_ok_and(|answer| answer.stdout.trim_ascii() == b"0")
}

fn node() -> Result<(), Failure> {
    let answer = Command::new("node").arg("--version").output();
    let found = answer.map(|a| String::from_utf8_lossy(&a.stdout).trim().to_owned());
    let found = found.unwrap_or_else(|_| "none".to_owned());
    if version(&found).is_some_and(|version| version >= NODE) && house::on_path(house::NPM) {
        return Ok(());
    }
    let (major, minor) = NODE;
    Err(Failure::new(format!(
        "Node {major}.{minor} or newer is needed, with npm (found: {found}). See https://nodejs.org."
    )))
}

/// The first two numbers of `v20.20.2`.
fn version(text: &str) -> Option<(u32, u32)> {
    let mut numbers = text.strip_prefix('v')?.split('.').map(|number| number.parse().ok());
    Some((numbers.next()??, numbers.next()??))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_packages_that_are_wholly_installed_count_as_there() {
        let answer = "installed perl\nconfig-files qpdf\nnot-installed age\n";
        assert_eq!(read_installed(answer), BTreeSet::from(["perl".to_owned()]));
    }

    #[test]
    fn the_demo_needs_no_web_view_and_no_test_tools() {
        let names: Vec<_> = wanted(For::Building, false).iter().map(|p| p.name).collect();
        assert_eq!(names, ["build-essential", "perl"]);
    }

    #[test]
    fn each_package_is_named_once_and_with_a_reason() {
        let names: BTreeSet<_> = PACKAGES.iter().map(|p| p.name).collect();
        assert_eq!(names.len(), PACKAGES.len());
        assert!(PACKAGES.iter().all(|p| !p.why.is_empty()));
    }

    #[test]
    fn ubuntu_and_its_kin_are_told_from_debian() {
        assert!(is_ubuntu("NAME=\"Ubuntu\"\nID=ubuntu\nID_LIKE=debian\n"));
        assert!(is_ubuntu("ID=linuxmint\nID_LIKE=\"ubuntu debian\"\n"));
        assert!(!is_ubuntu("ID=debian\n"));
        assert!(!is_ubuntu(""));
        assert!(wanted(For::Testing, true).iter().all(|p| !NOT_ON_UBUNTU.contains(&p.name)));
    }

    #[test]
    fn the_version_of_node_is_read() {
        assert_eq!(version("v20.20.2"), Some((20, 20)));
        assert_eq!(version("command not found"), None);
    }
}
