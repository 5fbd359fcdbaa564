//! `corridor coupon add`

use std::time::Duration;

use anyhow::Result;
use clap::Subcommand;
use domain::coupon::Coupon;
use services::operator::add_coupon::{NewCoupon, add_coupon};

use super::open;
use crate::config::Config;

const DAY_SECONDS: u64 = 24 * 3600;
/// One per cent in millionths.
const PERCENT_PPM: i64 = 10_000;

/// Discount codes.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Gives out a code that takes a share off the goods, from now on.
    Add {
        /// What shoppers type: letters, digits and dashes.
        code: String,
        /// How many per cent it takes off.
        #[arg(long, value_parser = clap::value_parser!(i64).range(1..=100))]
        percent: i64,
        /// How many orders may carry it.
        #[arg(long, value_parser = clap::value_parser!(i64).range(1..))]
        uses: i64,
        /// For how many days.
        #[arg(long, default_value_t = 30, value_parser = clap::value_parser!(u64).range(1..=3650))]
        days: u64,
        /// How many per cent of the discount the sellers bear; the marketplace bears the rest.
        #[arg(long, default_value_t = 0, value_parser = clap::value_parser!(i64).range(0..=100))]
        seller_share: i64,
    },
}

pub async fn run(config: &Config, command: Command) -> Result<()> {
    let Command::Add {
        code,
        percent,
        uses,
        days,
        seller_share,
    } = command;
    let shop = open(config).await?;
    let new = NewCoupon {
        rate_ppm: percent * PERCENT_PPM,
        seller_share_ppm: seller_share * PERCENT_PPM,
        uses_max: uses,
        valid_to: shop.now().plus(Duration::from_secs(days * DAY_SECONDS)),
        code,
    };
    add_coupon(&shop, &new).await?;
    println!("{} counts for {uses} orders", Coupon::normalised(&new.code));
    Ok(())
}
