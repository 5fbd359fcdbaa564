//! `bench landed`: landed prices a second on one core, and one basket to every country.

use std::hint::black_box;
use std::time::{Duration, Instant};

use domain::landed::{Breakdown, RuleStatus};
use domain::market::Market;
use domain::money::{Currency, Money, Rounding};
use domain::place::{Country, Language};
use serde_json::{Value, json};
use services::catalogue::Asking;
use services::catalogue::parcel::{Parcel, ParcelLine};
use services::catalogue::price::landed_parcel;
use services::catalogue::ways::default_method;
use services::shop::Reference;

use crate::cpu::{Side, stay_on};
use crate::report::{Table, figure, publish};
use crate::stats::median;

const ROUNDS: usize = 5;
const ROUND: Duration = Duration::from_millis(500);
/// HS code, pieces, price of a piece in US cents, grams of a piece: two T-shirts, a pair of shoes, headphones.
const BASKET: [(&str, u32, i64, u32); 3] = [
    ("610910", 2, 1_200, 180),
    ("640411", 1, 3_400, 900),
    ("851830", 1, 2_900, 250),
];
const DESTINATIONS: [Country; 6] = [
    Country::KZ,
    Country::AE,
    Country::PL,
    Country::ID,
    Country::KE,
    Country::UZ,
];

/// What is printed besides the speed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Also {
    /// Nothing.
    Nothing,
    /// The basket to every market.
    Everywhere,
}

/// Measures.
pub fn run(also: Also) {
    stay_on(Side::Server);
    let reference = testing::reference();
    let columns = ["to", "landed prices/s", "µs each"];
    let mut speed = Table::new("A basket of three lines from China, one core", &columns);
    for destination in DESTINATIONS {
        let per_second = speed_of(&reference, destination);
        speed.row([
            json!(destination.code()),
            figure(per_second.round()),
            figure(1e6 / per_second),
        ]);
    }
    let mut tables = vec![speed];
    if also == Also::Everywhere {
        tables.push(everywhere(&reference));
    }
    publish("landed", &tables);
}

fn asking(destination: Country) -> Asking {
    let market = Market::of(destination).expect("the bench asks for markets only");
    Asking::new(market, Language::En)
}

fn parcel(reference: &Reference, currency: Currency) -> Parcel {
    let line = |(hs, quantity, cents, grams): (&str, u32, i64, u32)| {
        let price = Money::new(cents, Currency::USD);
        let unit = reference.fx.convert(price, currency, Rounding::Ceil);
        ParcelLine {
            unit: unit.expect("the demo has every rate").amount,
            quantity,
            hs: Some(hs.parse().expect("a code of six digits")),
            origin: Country::CN,
            weight_grams: Some(grams),
            volume_cm3: None,
            tags: Vec::new(),
        }
    };
    Parcel::new(
        Country::CN,
        Country::CN,
        BASKET.map(line).to_vec(),
        currency,
    )
}

fn landed(reference: &Reference, asking: Asking, parcel: &Parcel) -> Breakdown {
    let ways = reference
        .shipping
        .methods(Country::CN, asking.market.country);
    let method = default_method(reference, asking, &ways).expect("every market is served");
    let day = jiff::civil::date(2026, 11, 20);
    landed_parcel(reference, asking, parcel, method, day).expect("the basket has a price")
}

fn speed_of(reference: &Reference, destination: Country) -> f64 {
    let asking = asking(destination);
    let parcel = parcel(reference, asking.currency);
    let round = || {
        let (start, mut count) = (Instant::now(), 0_u32);
        while start.elapsed() < ROUND {
            for _ in 0..100 {
                black_box(landed(reference, asking, black_box(&parcel)));
            }
            count += 100;
        }
        f64::from(count) / start.elapsed().as_secs_f64()
    };
    let rounds: Vec<f64> = (0..ROUNDS).map(|_| round()).collect();
    median(&rounds)
}

fn everywhere(reference: &Reference) -> Table {
    let columns = [
        "to",
        "currency",
        "goods",
        "delivery",
        "duty",
        "tax",
        "fees",
        "at the door",
        "over goods %",
        "doubts",
    ];
    let mut table = Table::new("The same basket, 87.00 USD, to every market", &columns);
    for market in Market::all() {
        let asking = Asking::new(market, Language::En);
        let parcel = parcel(reference, asking.currency);
        table.row(row(asking, &landed(reference, asking, &parcel)));
    }
    table
}

fn row(asking: Asking, parts: &Breakdown) -> [Value; 10] {
    let amount = |money: Money| json!(money.to_decimal_string());
    let over = (parts.total.minor - parts.goods.minor) as f64 / parts.goods.minor as f64;
    let unverified = parts
        .rules
        .iter()
        .any(|rule| rule.status == RuleStatus::Unverified);
    let doubts = match (parts.unknown.is_empty(), unverified) {
        (true, false) => "",
        (true, true) => "unverified",
        (false, _) => "not all known",
    };
    [
        json!(asking.market.country.code()),
        json!(asking.currency.code()),
        amount(parts.goods),
        amount(parts.shipping),
        amount(parts.duty),
        amount(parts.tax),
        amount(parts.fees),
        amount(parts.total),
        figure(over * 100.0),
        json!(doubts),
    ]
}
