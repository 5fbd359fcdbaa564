//! The benches behind `cargo xtask bench NAME`: what the shop does in a second, and next to what.
//!
//! A figure alone says more about the machine than about the shop, so each table carries its reference, measured in
//! the same run: a bare page, or the disk. Nothing here asserts a time; `race` alone can fail, because it counts orders.

mod cpu;
mod disk;
mod http;
mod landed;
mod load;
mod orders;
mod pages;
mod race;
mod report;
mod serve;
mod shop;
mod simulate;
mod stats;

use std::process::ExitCode;

const NAMES: &str = "\
pages [--products N]   listing and product page against a bare page of the same size
landed [--table]       landed prices a second, and one basket to every market
orders                 durable orders a second, in the store and over HTTP, against the disk
race                   1,000 buyers of 100 units; fails unless exactly 100 get one
simulate [--seeds N]   worlds by the dice against a naive model; fails when one breaks a rule";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words[..] {
        ["pages"] => pages::run(pages::PRODUCTS),
        ["pages", "--products", number] => match number.parse() {
            Ok(products) => pages::run(products),
            Err(_) => return help(),
        },
        ["landed"] => landed::run(landed::Also::Nothing),
        ["landed", "--table"] => landed::run(landed::Also::Everywhere),
        ["orders"] => orders::run(),
        ["race"] => return race::run(),
        ["simulate"] => return simulate::run(1),
        ["simulate", "--seeds", number] => match number.parse() {
            Ok(seeds) => return simulate::run(seeds),
            Err(_) => return help(),
        },
        _ => return help(),
    }
    ExitCode::SUCCESS
}

fn help() -> ExitCode {
    eprintln!("{NAMES}");
    ExitCode::FAILURE
}
