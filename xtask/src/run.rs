//! `run`: from a fresh clone to a marketplace in the browser.

use std::ffi::OsString;
use std::fs;
use std::net::TcpListener;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, bail};

use crate::setup::{self, Extent};
use crate::step::{Logged, step};
use crate::{child, site};

const ADDRESS: &str = "127.0.0.1:3000";
/// What `corridor demo` leaves for people to read.
const ACCOUNTS: &str = "demo-accounts.txt";
/// There while the demo is being loaded: an interrupted first run loads it again.
const PENDING: &str = "demo-pending";

/// Whether an empty shop is filled.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Demo {
    OnFirstRun,
    Never,
}

#[derive(PartialEq, Eq, Debug)]
struct Options {
    address: String,
    data: PathBuf,
    demo: Demo,
}

/// Sets up, builds, fills an empty shop, and becomes the server.
pub fn run(arguments: &[String], called_from: &Path) -> Result<ExitCode> {
    let options = parse(arguments, called_from)?;
    site::build(&setup::setup(Extent::Build)?)?;
    let binary = crate::root().join(site::BINARY).into_os_string();
    fs::create_dir_all(&options.data)
        .with_context(|| format!("cannot make {}", options.data.display()))?;
    if options.demo == Demo::OnFirstRun && is_first_run(&options.data) {
        load_demo(&binary, &options.data)?;
    }
    // Asked before the server starts, to answer with one clear line instead of a log.
    TcpListener::bind(&options.address).with_context(|| {
        format!(
            "{} is taken; choose another with --addr 127.0.0.1:3001",
            options.address
        )
    })?;
    announce(&options);
    let mut server = child::command(&binary.to_string_lossy());
    server
        .args(["serve", "--addr", &options.address, "--data"])
        .arg(&options.data);
    // The server takes this process's place, so every signal reaches it directly.
    Err(server.exec()).context("cannot start the server")
}

fn parse(arguments: &[String], called_from: &Path) -> Result<Options> {
    let mut options = Options {
        address: ADDRESS.to_owned(),
        data: crate::root().join("data"),
        demo: Demo::OnFirstRun,
    };
    let mut rest = arguments.iter();
    while let Some(argument) = rest.next() {
        let mut value = || {
            rest.next()
                .with_context(|| format!("{argument} needs a value"))
        };
        match argument.as_str() {
            "--addr" => value()?.clone_into(&mut options.address),
            "--data" => options.data = called_from.join(value()?),
            "--no-demo" => options.demo = Demo::Never,
            unknown => bail!(
                "unknown argument {unknown}; usage: cargo xtask run [--addr A] [--data DIR] [--no-demo]"
            ),
        }
    }
    Ok(options)
}

fn is_first_run(data: &Path) -> bool {
    let is_empty = data
        .read_dir()
        .is_ok_and(|mut files| files.next().is_none());
    is_empty || data.join(PENDING).exists()
}

fn load_demo(binary: &OsString, data: &Path) -> Result<()> {
    step("demo marketplace", || {
        fs::write(data.join(PENDING), "")?;
        let mut demo = child::command(&binary.to_string_lossy());
        demo.arg("demo").arg("--data").arg(data);
        let finished = Logged::new("demo", demo, "cargo xtask run").run()?;
        let accounts = data.join(ACCOUNTS);
        if !accounts.exists() {
            fs::write(&accounts, finished.output)?;
        }
        fs::remove_file(data.join(PENDING)).context("cannot mark the demo as loaded")
    })
}

fn announce(options: &Options) {
    println!();
    if let Ok(accounts) = fs::read_to_string(options.data.join(ACCOUNTS)) {
        println!("{}\n", accounts.trim_end());
    }
    println!(
        "Corridor: http://{}   (data in {}, Ctrl-C stops it)\n",
        options.address,
        options.data.display()
    );
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        text.split_whitespace().map(str::to_owned).collect()
    }

    #[test]
    fn data_is_meant_from_where_the_command_was_typed() {
        let options = parse(
            &words("--data shop --addr 127.0.0.1:80 --no-demo"),
            Path::new("/srv"),
        )
        .unwrap();
        assert_eq!(options.data, Path::new("/srv/shop"));
        assert_eq!(
            (options.address.as_str(), options.demo),
            ("127.0.0.1:80", Demo::Never)
        );
    }

    #[test]
    fn an_unknown_argument_is_refused() {
        assert!(parse(&words("--port 80"), Path::new("/srv")).is_err());
        assert!(parse(&words("--addr"), Path::new("/srv")).is_err());
    }

    #[test]
    fn a_shop_with_data_is_not_filled_again_unless_filling_was_interrupted() {
        let folder =
            std::env::temp_dir().join(format!("corridor-first-run-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        assert!(is_first_run(&folder));
        fs::write(folder.join("corridor.sqlite"), "").unwrap();
        assert!(!is_first_run(&folder));
        fs::write(folder.join(PENDING), "").unwrap();
        assert!(is_first_run(&folder));
        fs::remove_dir_all(&folder).unwrap();
    }
}
