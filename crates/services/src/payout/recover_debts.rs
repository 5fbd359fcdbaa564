//! What a seller owes in one currency is taken from what can be paid out in another, before any of it is.

use domain::ids::LedgerTransactionId;
use domain::ledger::{AccountKind, debt_recovered};
use domain::money::{Converted, Currency, Money, Rounding};
use serde_json::json;
use store::seller::SellerRow;
use store::{Conn, StoreError};

use super::available::{currencies, lock, of};
use crate::payment::book::book_with;
use crate::shop::Shop;

/// Whether anything was taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Recovered {
    /// Nothing is owed, or no rate leads there.
    Nothing,
    /// What is available is less than before.
    Something,
}

/// Locks all balances of a seller, and takes what is owed in other currencies from what is available in this one, at the
/// rate of the day.
pub(super) async fn recover_debts(
    shop: &Shop,
    conn: &mut Conn,
    seller: &SellerRow,
    from: Currency,
) -> Result<Recovered, StoreError> {
    let mut own = currencies(conn, seller.id).await?;
    // In one order for everybody: two payouts in two currencies would wait for each other.
    own.sort_by_key(|currency| currency.code());
    for currency in &own {
        lock(conn, seller.id, *currency).await?;
    }
    let mut recovered = Recovered::Nothing;
    for currency in own.into_iter().filter(|currency| *currency != from) {
        let balance = of(shop, conn, seller, currency).await?.balance;
        if !balance.is_negative() {
            continue;
        }
        let owed = Money::new(balance.minor.saturating_neg(), currency);
        let available = of(shop, conn, seller, from).await?.available;
        let Some(exchange) = exchange(shop, available, owed) else {
            continue;
        };
        take(shop, conn, seller, exchange).await?;
        recovered = Recovered::Something;
    }
    Ok(recovered)
}

/// What leaves one balance, what arrives in the other, and the rate between them.
struct Exchange {
    taken: Money,
    arrived: Money,
    rate: Converted,
}

/// So much of a debt as what is available pays for. Rounded up to the smallest unit where the debt is paid whole: the
/// marketplace gives nothing away; rounded down where it is not, for the same reason.
fn exchange(shop: &Shop, available: Money, owed: Money) -> Option<Exchange> {
    let fx = &shop.reference().fx;
    let whole = fx
        .convert(owed, available.currency, Rounding::Ceil)
        .inspect_err(|error| tracing::warn!(%owed, %error, "a debt cannot be exchanged"))
        .ok()?;
    if whole.amount.minor <= available.minor {
        return Some(Exchange {
            taken: whole.amount,
            arrived: owed,
            rate: whole,
        });
    }
    let part = fx.convert(available, owed.currency, Rounding::Floor).ok()?;
    let minor = part.amount.minor.min(owed.minor);
    (minor > 0).then(|| Exchange {
        taken: available,
        arrived: Money::new(minor, owed.currency),
        rate: part,
    })
}

async fn take(
    shop: &Shop,
    conn: &mut Conn,
    seller: &SellerRow,
    exchange: Exchange,
) -> Result<(), StoreError> {
    let event = debt_recovered(seller.id, exchange.taken, exchange.arrived);
    let event = event.map_err(|error| {
        tracing::error!(seller = %seller.id, %error, "a debt cannot be booked");
        StoreError::Inconsistent {
            table: "ledger_accounts",
            column: "owner",
            row: AccountKind::SellerPayable(seller.id).owner(),
        }
    })?;
    let rate = &exchange.rate.rate;
    let particulars = json!({
        "rate_e9": rate.rate_e9,
        "source": rate.source,
        "date": rate.date.to_string(),
    });
    let key = format!("debt:{}", shop.new_id(LedgerTransactionId::from_parts));
    let _ = book_with(shop, conn, None, key, &event, &particulars).await?;
    Ok(())
}
