//! The command line: one file per command.

mod backup;
mod check;
mod coupon;
mod demo;
mod fx;
mod logging;
mod port;
mod restore;
mod rules;
mod seller;
mod serve;
mod settings;
mod user;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context as _, Result};
use clap::{Args, Parser, Subcommand};
use services::shop::Shop;

use self::logging::Runs;
use crate::config::{self, Config};
use crate::shop;

/// Corridor, a marketplace across borders.
#[derive(Debug, Parser)]
#[command(name = "corridor", version, about, long_about = LONG_ABOUT, after_long_help = config::help())]
pub struct Cli {
    #[command(subcommand)]
    command: Command,
    #[command(flatten)]
    flags: Flags,
}

const LONG_ABOUT: &str = "Corridor, a marketplace across borders: sellers list once, shoppers see the whole price at their door.\n\n\
    Settings are read from the command line, then the environment (CORRIDOR_…, DATABASE_URL), then corridor.toml.";

/// What every command understands.
#[derive(Debug, Clone, Args)]
pub struct Flags {
    /// The folder of everything the shop keeps.
    #[arg(long, global = true, value_name = "DIR")]
    pub data: Option<PathBuf>,
    /// The file of settings; corridor.toml in the present folder where it is there.
    #[arg(long, global = true, value_name = "FILE", env = "CORRIDOR_CONFIG")]
    pub config: Option<PathBuf>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serves the shop, after bringing the database up to date.
    Serve {
        /// Where to listen.
        #[arg(long, value_name = "ADDRESS")]
        addr: Option<String>,
    },
    /// Brings the database up to date.
    Migrate,
    /// Loads the demo marketplace; again changes nothing.
    Demo {
        /// How many products; all that there are when absent, copies beyond that.
        #[arg(long, value_name = "N")]
        products: Option<u32>,
    },
    /// Builds the search index anew.
    Reindex,
    /// Takes a seller's products in: Corridor or Shopify CSV, recognised by content. All or nothing.
    Import(port::Import),
    /// Writes a seller's products to standard output.
    Export {
        /// The seller's shop.
        #[arg(long, value_name = "SLUG")]
        seller: String,
    },
    /// Accounts.
    #[command(subcommand)]
    User(user::Command),
    /// Shops.
    #[command(subcommand)]
    Seller(seller::Command),
    /// Discount codes.
    #[command(subcommand)]
    Coupon(coupon::Command),
    /// Verifies every invariant against the database, one line each; fails if one is broken.
    Check,
    /// Copies the database while it is in use.
    Backup {
        /// The file to write; must not exist.
        file: PathBuf,
    },
    /// Puts a backup in the database's place. The one that was there is kept beside it.
    Restore {
        /// A file that `backup` wrote.
        file: PathBuf,
    },
    /// Rates of exchange.
    #[command(subcommand)]
    Fx(fx::Command),
    /// Duties, taxes, fees, thresholds and delivery methods.
    #[command(subcommand)]
    Rules(rules::Command),
}

impl Command {
    const fn runs(&self) -> Runs {
        match self {
            Self::Serve { .. } => Runs::OnAndOn,
            _ => Runs::Once,
        }
    }
}

/// Does what was asked for.
///
/// # Errors
/// What went wrong, for the operator.
pub fn run(cli: Cli) -> Result<ExitCode> {
    let Cli { command, flags } = cli;
    let addr = match &command {
        Command::Serve { addr } => addr.clone(),
        _ => None,
    };
    let config = settings::read(&flags, addr)?;
    logging::start(&config, command.runs());
    for variable in &config.unknown_variables {
        tracing::warn!(%variable, "there is no such setting; it is ignored");
    }
    // One library for encryption; without a choice the first connection would panic.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()?;
    runtime.block_on(command_of(command, &config))
}

async fn command_of(command: Command, config: &Config) -> Result<ExitCode> {
    match command {
        Command::Serve { .. } => serve::run(config).await?,
        Command::Migrate => migrate(config).await?,
        Command::Demo { products } => demo::run(config, products).await?,
        Command::Reindex => {
            println!("nothing to do: search reads the database itself in this version")
        }
        Command::Seller(command) => seller::run(config, command).await?,
        Command::Coupon(command) => coupon::run(config, command).await?,
        Command::Import(import) => port::import(config, import).await?,
        Command::Export { seller } => port::export(config, &seller).await?,
        Command::User(command) => user::run(config, command).await?,
        Command::Check => return check::run(config).await,
        Command::Backup { file } => backup::run(config, &file).await?,
        Command::Restore { file } => restore::run(config, &file).await?,
        Command::Fx(command) => fx::run(config, command).await?,
        Command::Rules(command) => rules::run(config, command).await?,
    }
    Ok(ExitCode::SUCCESS)
}

async fn migrate(config: &Config) -> Result<()> {
    open(config).await?;
    println!("the database is up to date");
    Ok(())
}

/// The shop, or one line why it cannot open.
async fn open(config: &Config) -> Result<Shop> {
    shop::open(config).await.context("the shop cannot open")
}
