//! The key by which products of different currencies are put in order of price.

use domain::money::{Currency, FxTable, Money, Rounding};

/// Millionths of a US dollar at today's rate: for sorting only, never shown, never charged. A price without a rate sorts
/// last among the cheap ones.
#[must_use]
pub fn price_key(fx: &FxTable, price: Money) -> i64 {
    // A cent is 10,000 millionths of a dollar.
    fx.convert_ratio(price, 10_000, 1, Currency::USD, Rounding::HalfUp)
        .map_or(i64::MAX, |key| key.minor)
}

/// The key of a product: that of its cheapest variant. A product without a price sorts like one without a rate.
#[must_use]
pub fn cheapest_key(fx: &FxTable, prices: impl IntoIterator<Item = Money>) -> i64 {
    let keys = prices.into_iter().map(|price| price_key(fx, price));
    keys.min().unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dollar_is_a_million_and_what_has_no_rate_comes_last() {
        let fx = FxTable::new(Currency::USD);
        assert_eq!(price_key(&fx, Money::new(1_99, Currency::USD)), 1_990_000);
        assert_eq!(price_key(&fx, Money::new(1, Currency::KZT)), i64::MAX);
    }
}
