//! `sample --to DIR`: does the main job on a sample case and prints where
//! everything is.

#![allow(clippy::print_stdout, clippy::disallowed_methods, reason = "a program for developers")]

use std::ops::ControlFlow;
use std::path::PathBuf;
use std::process::{Command, ExitCode};

use daymark::bundles::{self, Place};
use daymark::contract::{BundleRequest, BundleShape};
use support::{programs, sample};

fn main() -> ExitCode {
    if let Some(code) = daymark::outside::serve_if_asked() {
        return code;
    }
    let mut arguments = std::env::args().skip(1);
    let to = match (arguments.next().as_deref(), arguments.next(), arguments.next()) {
        (Some("--to"), Some(to), None) => PathBuf::from(to),
        _ => {
            println!("usage: sample --to DIR");
            return ExitCode::from(2);
        }
    };
    match run(&to) {
        Ok(holds) => ExitCode::from(u8::from(!holds)),
        Err(problem) => {
            println!("{problem}: the sample could not be made");
            ExitCode::from(1)
        }
    }
}

fn run(to: &std::path::Path) -> Result<bool, daymark::Problem> {
    let diary = to.join("diary");
    let mut sample = sample::make(diary.clone())?;
    println!("diary       {}", diary.display());
    println!("passphrase  {}", sample::PASSPHRASE);
    let mut holds = true;
    for (shape, name) in [(BundleShape::Folder, "bundle"), (BundleShape::Zip, "bundle.zip")] {
        let path = to.join(name);
        let request = BundleRequest { shape, ..BundleRequest::default() };
        let at = Some(sample::handed_over());
        let never = &mut |_| ControlFlow::Continue(());
        let made = bundles::make(&mut sample.session, &request, Place::Exactly(&path), at, never)?;
        println!(
            "{name:<11} {} ({} incidents, {} exhibits)",
            made.path, made.incidents, made.exhibits
        );
        println!("seal code   {}", made.seal_code);
        let checked = Command::new(programs::ours("daymark-verify")).arg(&path).status();
        holds &= checked.is_ok_and(|status| status.success());
    }
    sample.session.lock();
    Ok(holds)
}
