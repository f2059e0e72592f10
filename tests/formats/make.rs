//! `formats --to DIR`: makes the kept diary and bundle anew, in place of those
//! that are there.

#![allow(clippy::print_stdout, clippy::disallowed_methods, reason = "a program for developers")]

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use support::formats;

fn main() -> ExitCode {
    if let Some(code) = daymark::outside::serve_if_asked() {
        return code;
    }
    let mut arguments = std::env::args().skip(1);
    let (Some("--to"), Some(to)) = (arguments.next().as_deref(), arguments.next()) else {
        println!("usage: formats --to DIR");
        return ExitCode::from(2);
    };
    match make(Path::new(&to)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            println!("the kept diary could not be made: {fault}");
            ExitCode::FAILURE
        }
    }
}

fn make(to: &Path) -> Result<(), Box<dyn std::error::Error>> {
    let (vault, bundle) = (to.join("vault-1"), to.join("bundle-1"));
    for old in [&vault, &bundle] {
        if old.exists() {
            fs::remove_dir_all(old)?;
        }
    }
    let words = formats::make(&vault, &bundle)?;
    // It says who has the diary open, and means nothing without them.
    fs::remove_file(vault.join("in-use"))?;
    fs::write(to.join("recovery-words.txt"), words.join(" ") + "\n")?;
    Ok(())
}
