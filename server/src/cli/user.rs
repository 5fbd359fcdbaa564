//! `corridor user add`

use std::io::{BufRead as _, IsTerminal as _};

use anyhow::{Context as _, Result, bail};
use clap::{Subcommand, ValueEnum};
use domain::money::Currency;
use domain::place::Country;
use services::account::session::Role;
use services::account::user_add::{NewStore, SellsFor, user_add};

use super::open;
use crate::config::Config;

/// Accounts.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Adds an account. The password is read from standard input.
    Add {
        /// The e-mail address.
        #[arg(long)]
        email: String,
        /// What the account may do.
        #[arg(long)]
        role: RoleName,
        /// The shop that a seller acts for; it is opened unless it is there.
        #[arg(long, value_name = "SLUG")]
        store: Option<String>,
        /// The name of a shop that is opened; its slug when absent.
        #[arg(long, value_name = "NAME", requires = "store")]
        store_name: Option<String>,
        /// The country that a shop that is opened sends from, ISO 3166.
        #[arg(long, value_name = "CODE", default_value = "CN", requires = "store")]
        country: Country,
        /// The city it sends from; the country's code when absent.
        #[arg(long, requires = "store")]
        city: Option<String>,
        /// The currency of its prices, ISO 4217; the country's own when absent.
        #[arg(long, value_name = "CODE", requires = "store")]
        currency: Option<Currency>,
        /// The person's name; the part before the @ when absent.
        #[arg(long)]
        name: Option<String>,
    },
}

/// What an account may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum RoleName {
    Shopper,
    Seller,
    Operator,
}

impl From<RoleName> for Role {
    fn from(name: RoleName) -> Self {
        match name {
            RoleName::Shopper => Self::Shopper,
            RoleName::Seller => Self::Seller,
            RoleName::Operator => Self::Operator,
        }
    }
}

pub async fn run(config: &Config, command: Command) -> Result<()> {
    let Command::Add {
        email,
        role,
        store,
        store_name,
        country,
        city,
        currency,
        name,
    } = command;
    let password = password()?;
    let sells_for = store.map(|slug| {
        SellsFor::Opened(NewStore {
            name: store_name.unwrap_or_else(|| slug.clone()),
            slug,
            country,
            city: city.unwrap_or_else(|| country.code().to_owned()),
            currency,
        })
    });
    let name = name.unwrap_or_else(|| email.split('@').next().unwrap_or_default().to_owned());
    let shop = open(config).await?;
    let id = user_add(&shop, &email, &password, &name, role.into(), sells_for).await?;
    println!("{email} is account {id}");
    Ok(())
}

/// One line. Never an argument: those are seen by everybody on the machine and stay in the shell's history.
fn password() -> Result<String> {
    let stdin = std::io::stdin();
    if stdin.is_terminal() {
        eprintln!("Password, then Enter:");
    }
    let mut line = String::new();
    stdin
        .lock()
        .read_line(&mut line)
        .context("standard input")?;
    let password = line.trim_end_matches(['\r', '\n']);
    if password.is_empty() {
        bail!("the password is read from standard input, and there was none");
    }
    Ok(password.to_owned())
}
