//! Hostile input by the million: every target of `tests/fuzz`, for a while.
//!
//! The pinned toolchain builds them, told that it may use what is not stable
//! yet (`RUSTC_BOOTSTRAP`); nothing built here is built into Daymark.

mod seeds;

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::Duration;

use crate::house;
use crate::setup;
use crate::steps::{Failure, leave_out, step};

/// How long each is run where nobody says.
pub(crate) const USUAL: Duration = Duration::from_secs(30);

/// Longer than any text or header, and than where photos say what they are.
const LONGEST: usize = 64 << 10;

/// Builds the targets, or only one, and runs each for so long. Fails where one
/// falls over, once all were run.
pub(crate) fn run(each: Duration, only: Option<&str>) -> Result<(), Failure> {
    if !cfg!(target_os = "linux") {
        leave_out("fuzzing", "its targets are built on Linux only");
        return Ok(());
    }
    let targets = targets(only)?;
    setup::fuzzer()?;
    let form = ["fmt", "--manifest-path", "tests/fuzz/Cargo.toml", "--check"];
    step("form of the fuzzing targets", &mut house::cargo(&form))?;
    build(only)?;
    let mut fallen = Vec::new();
    for target in &targets {
        let tried = Target(target).run(each)?;
        match tried {
            Tried::Held { inputs } => println!("counted: inputs that {target} withstood: {inputs}"),
            Tried::Fell { input } => fallen.push(format!("{target}: {input}")),
        }
    }
    if fallen.is_empty() {
        return Ok(());
    }
    Err(Failure::new(format!("Stopped at: fuzzing. What they fell over:\n{}", fallen.join("\n"))))
}

/// The names of all targets, or the one that was asked for.
fn targets(only: Option<&str>) -> Result<Vec<String>, Failure> {
    let listed = fs::read_dir(house::root().join("tests/fuzz/targets"));
    let listed = listed.map_err(|fault| Failure::new(format!("tests/fuzz/targets: {fault}")))?;
    let paths = listed.flatten().map(|entry| entry.path());
    let mut names: Vec<String> = paths
        .filter(|path| path.extension().is_some_and(|ending| ending == "rs"))
        .filter_map(|path| Some(path.file_stem()?.to_str()?.to_owned()))
        .collect();
    names.sort();
    if let Some(only) = only {
        names.retain(|name| name == only);
    }
    match only {
        Some(only) if names.is_empty() => {
            Err(Failure::new(format!("There is no target `{only}`.")))
        }
        _ => Ok(names),
    }
}

fn build(only: Option<&str>) -> Result<(), Failure> {
    let mut build = house::cargo(&["fuzz", "build", "--fuzz-dir", "tests/fuzz"]);
    build.args(["--sanitizer", "address", "--target-dir", "target/fuzz/build"]).args(only);
    step("build the fuzzing targets", build.env("RUSTC_BOOTSTRAP", "1"))
}

/// What came of running one.
enum Tried {
    /// Nothing was wrong with any of so many inputs.
    Held { inputs: u64 },
    /// This file made it fall over.
    Fell { input: String },
}

struct Target<'a>(&'a str);

impl Target<'_> {
    fn run(&self, each: Duration) -> Result<Tried, Failure> {
        let Self(name) = self;
        let corpus = self.folder("corpus")?;
        seeds::put(name, &corpus).map_err(|fault| Failure::new(format!("seeds: {fault}")))?;
        let artifacts = self.folder("artifacts")?;
        println!("==> fuzzing {name}: {} s", each.as_secs());
        let mut command = house::as_by_hand(Command::new(self.program()?));
        command.arg(&corpus).arg(format!("-artifact_prefix={}/", artifacts.display()));
        // What a thread has when it ends is taken for a leak now and then; what
        // grows without end is stopped by the limit of memory.
        command.args(["-detect_leaks=0", "-rss_limit_mb=2048", "-timeout=10"]);
        // The sanitizer looks once more when the program ends.
        command.env("ASAN_OPTIONS", "detect_leaks=0");
        command.arg("-print_final_stats=1");
        command.arg(format!("-max_len={LONGEST}"));
        command.arg(format!("-max_total_time={}", each.as_secs()));
        let place = place();
        let made = fs::create_dir_all(&place);
        made.map_err(|fault| Failure::new(format!("{}: {fault}", place.display())))?;
        let told = command.env("DAYMARK_FUZZ_PLACE", &place).stdin(Stdio::null()).output();
        let _ = fs::remove_dir_all(&place);
        let told = told.map_err(|fault| Failure::new(format!("{name}: {fault}")))?;
        let said = String::from_utf8_lossy(&told.stderr);
        match inputs(&said) {
            Some(inputs) if told.status.success() => Ok(Tried::Held { inputs }),
            _ => {
                let last: Vec<&str> = said.lines().rev().take(40).collect();
                for line in last.into_iter().rev() {
                    eprintln!("{line}");
                }
                let input = written(&said).unwrap_or("it wrote none down").to_owned();
                Ok(Tried::Fell { input })
            }
        }
    }

    fn program(&self) -> Result<PathBuf, Failure> {
        let built = house::root().join("target/fuzz/build");
        let under = fs::read_dir(&built).map_err(|fault| Failure::new(fault.to_string()))?;
        // Under the name of the platform, which cargo-fuzz always gives.
        let mut programs = under.flatten().map(|entry| entry.path().join("release").join(self.0));
        let program = programs.find(|program| program.is_file());
        program.ok_or_else(|| Failure::new(format!("{} was not built.", self.0)))
    }

    fn folder(&self, of: &str) -> Result<PathBuf, Failure> {
        let folder = house::root().join("target/fuzz").join(of).join(self.0);
        fs::create_dir_all(&folder).map_err(|fault| Failure::new(fault.to_string()))?;
        Ok(folder)
    }
}

/// Where targets put the bundles that they check, in memory where the system
/// has such a place.
fn place() -> PathBuf {
    let memory = PathBuf::from("/dev/shm");
    let base = if memory.is_dir() { memory } else { std::env::temp_dir() };
    base.join(format!("daymark-fuzz-{}", std::process::id()))
}

/// How many inputs were tried, as libFuzzer says at the end.
fn inputs(said: &str) -> Option<u64> {
    let line =
        |line: &str| line.strip_prefix("stat::number_of_executed_units:")?.trim().parse().ok();
    said.lines().find_map(line)
}

/// Where libFuzzer wrote the input down that did it.
fn written(said: &str) -> Option<&str> {
    said.lines().find_map(|line| line.split_once("Test unit written to ")).map(|(_, path)| path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_fuzzer_says_is_read() {
        let held = "Done 9 runs in 2 second(s)\nstat::number_of_executed_units: 380\n";
        assert_eq!((inputs(held), written(held)), (Some(380), None));
        let fell = "artifact_prefix='a/'; Test unit written to a/crash-9b\nBase64: x\n";
        assert_eq!((inputs(fell), written(fell)), (None, Some("a/crash-9b")));
    }

    #[test]
    fn every_target_is_one_that_is_built() {
        let manifest = fs::read_to_string(house::root().join("tests/fuzz/Cargo.toml"));
        let manifest = manifest.expect("the targets have a manifest");
        let targets = targets(None).expect("there are targets");
        for target in &targets {
            assert!(manifest.contains(&format!("path = \"targets/{target}.rs\"")), "{target}");
        }
        assert_eq!(manifest.matches("[[bin]]").count(), targets.len());
        assert!(super::targets(Some("no such one")).is_err());
    }
}
