//! Writes the TypeScript form of the contract to standard output.

use std::io::Write as _;

fn main() -> std::io::Result<()> {
    std::io::stdout().lock().write_all(daymark::contract::typescript().as_bytes())
}
