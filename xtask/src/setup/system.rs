//! What only the operating system's packages bring: a browser with fonts for all scripts, and PostgreSQL.

use std::path::Path;

use anyhow::{Result, bail};

use crate::child;
use crate::step::{Logged, step};

const BROWSERS: [&str; 4] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
];
const FONTS: [(&str, &str); 2] = [
    ("/usr/share/fonts/truetype/noto", "fonts-noto-core"),
    ("/usr/share/fonts/opentype/noto", "fonts-noto-cjk"),
];

/// The browser that runs the stories.
pub fn browser() -> Option<String> {
    let found = BROWSERS.iter().find_map(|name| child::find(name));
    found.map(|path| path.to_string_lossy().into_owned())
}

/// Chromium, and fonts without which Arabic and Chinese pages would be measured as empty boxes.
pub fn ensure_browser() -> Result<()> {
    let mut missing = Vec::new();
    if browser().is_none() {
        missing.push("chromium");
    }
    if child::find("apt-get").is_some() {
        missing.extend(
            FONTS
                .iter()
                .filter(|(folder, _)| !Path::new(folder).is_dir())
                .map(|(_, package)| *package),
        );
    }
    ensure_packages("browser", &missing)
}

/// PostgreSQL's own programs: the tests start a cluster of their own.
pub fn ensure_postgres() -> Result<()> {
    let missing: &[&str] = if child::find("initdb").is_some() {
        &[]
    } else {
        &["postgresql"]
    };
    ensure_packages("postgresql", missing)
}

fn ensure_packages(name: &str, missing: &[&str]) -> Result<()> {
    if missing.is_empty() {
        println!("✓ {name} (0.0 s)");
        return Ok(());
    }
    step(name, || apt_install(name, missing))
}

/// `apt-get install` as root or through sudo; fails with the command to type when neither works.
pub fn apt_install(name: &str, packages: &[&str]) -> Result<()> {
    let mend = format!(
        "sudo apt-get update && sudo apt-get install -y --no-install-recommends {}",
        packages.join(" ")
    );
    if child::find("apt-get").is_none() {
        bail!(
            "{} is missing, and there is no apt-get; install it with your system's packages",
            packages.join(", ")
        );
    }
    let update = apt_get(&["update", "-qq"]);
    Logged::new(&format!("apt update {name}"), update, &mend).run()?;
    let mut install = apt_get(&["install", "-y", "--no-install-recommends"]);
    install.args(packages);
    Logged::new(&format!("apt install {name}"), install, &mend)
        .run()
        .map(drop)
}

/// Waits for another installation that holds Debian's lock, and never asks a question.
fn apt_get(words: &[&str]) -> std::process::Command {
    let mut apt = child::privileged("env");
    apt.args([
        "DEBIAN_FRONTEND=noninteractive",
        "apt-get",
        "-o",
        "DPkg::Lock::Timeout=300",
    ])
    .args(words);
    apt
}
