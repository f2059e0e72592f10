//! The contract's types in TypeScript, as the window uses them.

use std::fs;
use std::path::PathBuf;

use crate::house;
use crate::steps::{Failure, step};

/// Writes them where the window's pages look for them.
pub(crate) fn write() -> Result<(), Failure> {
    step("build", &mut house::cargo(&["build", "--workspace", "--example", "types"]))?;
    fs::write(file(), contract()?).map_err(|fault| Failure::new(fault.to_string()))
}

/// Whether those in the tree are those of the contract. The program that tells
/// them must be built already.
pub(crate) fn compare() -> Result<(), Failure> {
    println!("==> types: the contract's against the window's");
    let contract = contract()?;
    if fs::read(file()).is_ok_and(|kept| kept == contract) {
        return Ok(());
    }
    Err(Failure::new("Stopped at: types (they are old; run `cargo xtask types`)."))
}

fn file() -> PathBuf {
    house::ui().join("src/contract/types.ts")
}

fn contract() -> Result<Vec<u8>, Failure> {
    let told = house::built("debug", "examples/types")?.output();
    let told = told.map_err(|fault| Failure::new(format!("`types` could not be run: {fault}")))?;
    if told.status.success() { Ok(told.stdout) } else { Err(Failure::new("`types` failed.")) }
}
