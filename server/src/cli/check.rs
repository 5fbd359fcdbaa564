//! `corridor check`

use std::process::ExitCode;

use anyhow::Result;
use services::operator::check::check;

use super::open;
use crate::config::Config;

/// Offenders shown per invariant; their number tells the rest.
const SHOWN_MAX: usize = 5;

pub async fn run(config: &Config) -> Result<ExitCode> {
    let shop = open(config).await?;
    let lines = check(&shop).await?;
    let mut broken = 0;
    for line in &lines {
        if line.offenders.is_empty() {
            println!("ok      {}", line.name);
            continue;
        }
        broken += 1;
        let shown = line.offenders[..line.offenders.len().min(SHOWN_MAX)].join(", ");
        println!("BROKEN  {}: {} ({shown})", line.name, line.offenders.len());
    }
    Ok(if broken == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}
