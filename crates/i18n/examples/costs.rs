//! What a message and a price cost: `cargo run --release -p i18n --example costs`.

use std::hint::black_box;
use std::time::Instant;

use domain::market::Market;
use domain::money::{Currency, Money};
use domain::place::Language;
use domain::time::Timestamp;
use i18n::{Formatter, Messages};

const ROUNDS: u32 = 200_000;

fn main() {
    let market = Market::by_country("KZ").expect("KZ is the default market");
    let start = Instant::now();
    let t = Messages::of(Language::En);
    println!(
        "{:>10} µs  first use of the messages",
        start.elapsed().as_micros()
    );
    for language in Language::ALL {
        let start = Instant::now();
        let _ = Formatter::new(*language, market);
        println!(
            "{:>10} µs  first use of the formatter, {language:?}",
            start.elapsed().as_micros()
        );
    }
    let f = Formatter::new(Language::Ru, market);
    let day = Timestamp::from_ms(1_796_000_000_000);
    let later = Timestamp::from_ms(1_796_400_000_000);

    measure("Messages::of", || Messages::of(black_box(Language::Ru)));
    measure("Formatter::new", || {
        Formatter::new(black_box(Language::Ru), market)
    });
    measure("plain message", || black_box(t).nav_cart());
    measure("message with a text", || {
        t.product_seller_name(black_box("Yiwu Home"))
    });
    measure("message with a plural", || {
        t.card_sold_count(black_box(12_431))
    });
    measure("money, own currency", || {
        f.money(black_box(Money::new(1_299_050, Currency::KZT)))
    });
    measure("money, other currency", || {
        f.money(black_box(Money::new(1_299_050, Currency::USD)))
    });
    measure("number", || f.number(black_box(12_431)));
    measure("percent", || f.percent_ppm(black_box(160_000)));
    measure("date", || f.date(black_box(day)));
    measure("date_range", || {
        f.date_range(black_box(day), black_box(later))
    });
    measure("country_name", || f.country_name(black_box(market.country)));
}

fn measure<T>(name: &str, mut run: impl FnMut() -> T) {
    let start = Instant::now();
    for _ in 0..ROUNDS {
        black_box(run());
    }
    println!(
        "{:>10} ns  {name}",
        start.elapsed().as_nanos() / u128::from(ROUNDS)
    );
}
