//! `corridor seller plan`

use anyhow::Result;
use clap::Subcommand;
use services::operator::set_plan::set_plan;

use super::open;
use crate::config::Config;

/// Shops.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Puts a shop on a plan, which decides its commission (rules/commissions.toml), for what is quoted from now on.
    Plan {
        /// The shop.
        slug: String,
        /// The plan: small letters, digits and dashes. Shops begin on `standard`.
        plan: String,
    },
}

pub async fn run(config: &Config, command: Command) -> Result<()> {
    let Command::Plan { slug, plan } = command;
    set_plan(&open(config).await?, &slug, &plan).await?;
    println!("{slug} is on the plan {plan}");
    Ok(())
}
