//! Consignments in euros from China, half a kilogram a piece, at round exchange rates.

use domain::catalogue::HsCode;
use domain::landed::{ConsignmentInput, LineInput, RuleSet};
use domain::money::{Currency, FxTable, Money, Rate};
use domain::place::Country;
use domain::shipping::{Carriage, Incoterm};
use jiff::civil::date;

pub fn rules() -> RuleSet {
    RuleSet::from_toml(include_str!("../../../../rules/trade-rules.toml"))
        .expect("the shipped rules are sound")
}

/// 1 USD = 0.80 EUR. Others as one euro buys them: 625 KZT, 5 AED, 350 PKR, 5 RON, 3 GEL, 5 SAR, 150 BDT, 5 MYR,
/// 30,000 VND.
pub fn fx() -> FxTable {
    let rates = [
        (Currency::EUR, 800),
        (Currency::KZT, 500_000),
        (Currency::AED, 4_000),
        (Currency::PKR, 280_000),
        (Currency::RON, 4_000),
        (Currency::GEL, 2_400),
        (Currency::SAR, 4_000),
        (Currency::BDT, 120_000),
        (Currency::MYR, 4_000),
        (Currency::VND, 24_000_000),
    ];
    let rates = rates.map(|(quote, thousandths)| Rate {
        base: Currency::USD,
        quote,
        rate_e9: thousandths * 1_000_000,
        date: date(2026, 10, 1),
        source: "test".to_owned(),
    });
    FxTable::from_rates(Currency::USD, rates).expect("positive rates from the pivot")
}

pub fn line(hs: &str, quantity: u32, goods_minor: i64) -> LineInput {
    LineInput {
        hs: Some(HsCode::parse(hs).expect("six digits")),
        origin: Country::CN,
        quantity,
        goods: Money::new(goods_minor, Currency::EUR),
        weight_grams: Some(500),
    }
}

pub fn consignment(
    destination: Country,
    lines: Vec<LineInput>,
    shipping_minor: i64,
) -> ConsignmentInput {
    ConsignmentInput {
        destination,
        origin: Country::CN,
        seller: Country::CN,
        lines,
        shipping: Money::new(shipping_minor, Currency::EUR),
        insurance: Money::zero(Currency::EUR),
        discount: Money::zero(Currency::EUR),
        date: date(2026, 11, 20),
        earlier: None,
        incoterm: Incoterm::Ddp,
        carriage: Carriage::Courier,
        currency: Currency::EUR,
    }
}
