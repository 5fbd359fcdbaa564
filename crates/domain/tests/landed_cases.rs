//! Parcels to every destination by the rules the project ships, each with its arithmetic. Amounts in euros.
//!
//! A row: destination · day · lines `hs×pieces=goods@grams-a-piece` · freight · duty, tax, fees. Parcels come from China by
//! courier, 500 g a piece unless the line says otherwise.

#![expect(
    clippy::unwrap_used,
    reason = "in a test, what fails to unwrap is the finding"
)]

mod support;

use domain::landed::{EarlierImports, compute};
use domain::money::{Currency, Money};
use domain::place::Country;
use support::{consignment, fx, line, rules};

/// What is expected, and the row that says so.
type Case = (&'static str, &'static str, &'static str, i64, [i64; 3]);

const NOW: &str = "2026-11-20";

/// Flat duty of 3.00 a tariff line up to 150.00 of goods since July 2026, VAT on goods, freight and duty.
const EUROPE: &[Case] = &[
    // VAT 19 % × (50.00 + 8.00 + 3.00) = 11.59
    ("DE", NOW, "940520×1=5000", 800, [300, 1159, 0]),
    // Three pieces of one code are one tariff line: 3.00. VAT 20 % × 93.00 = 18.60
    ("FR", NOW, "610910×3=9000", 0, [300, 1860, 0]),
    // Three codes: 9.00. VAT 21 % × (90.00 + 10.00 + 9.00) = 22.89
    (
        "ES",
        NOW,
        "610910×1=2000 640411×1=3000 420221×1=4000",
        1000,
        [900, 2289, 0],
    ),
    // VAT 22 % × 93.00 = 20.46; parcel fee 2.00 since October 2026
    ("IT", NOW, "420221×1=8000", 1000, [300, 2046, 200]),
    ("IT", "2026-09-30", "420221×1=8000", 1000, [300, 2046, 0]),
    ("IT", "2026-10-01", "420221×1=8000", 1000, [300, 2046, 200]),
    // Above 150.00 no parcel fee. Bags have no duty row yet. VAT 22 % × 151.00 = 33.22
    ("IT", NOW, "420221×1=15100", 0, [0, 3322, 0]),
    // VAT 21 % × (30.00 + 5.00 + 3.00) = 7.98; 25.00 RON = 5.00
    ("RO", NOW, "610910×1=3000", 500, [300, 798, 500]),
    // Before 2026 no parcel fee, and free of duty. VAT 21 % × 35.00 = 7.35
    ("RO", "2025-12-31", "610910×1=3000", 500, [0, 735, 0]),
    // VAT 24 % × 33.00 = 7.92
    ("GR", NOW, "610910×1=2500", 500, [300, 792, 0]),
    // VAT 21 % × 103.00 = 21.63
    ("CZ", NOW, "851830×1=10000", 0, [300, 2163, 0]),
    // VAT 27 % × 15.00 = 4.05
    ("HU", NOW, "851830×1=1000", 200, [300, 405, 0]),
    // The limit itself still pays the flat duty. VAT 21 % × (150.00 + 20.00 + 3.00) = 36.33
    ("NL", NOW, "611020×1=15000", 2000, [300, 3633, 0]),
    // A cent above: 12 % × 150.01 = 18.00. VAT 21 % × 168.01 = 35.28
    ("NL", NOW, "611020×1=15001", 0, [1800, 3528, 0]),
    // VAT 23 % × 69.00 = 15.87
    ("PT", NOW, "940520×1=6000", 600, [300, 1587, 0]),
    // VAT 23 % × (12.34 + 1.11 + 3.00) = 3.7835 → 3.78
    ("SK", NOW, "940520×1=1234", 111, [300, 378, 0]),
    // VAT 20 % × 4.00 = 0.80
    ("BG", NOW, "940520×1=100", 0, [300, 80, 0]),
    // On 40.00 + 3.00: 20 %, 21 %, 25 %, 19 %, 25 %, 24 %, 25.5 % (10.965 → 10.97), 25 %, 23 %, 21 %, 17 %, 21 %, 18 %, 22 %
    ("AT", NOW, "940520×1=4000", 0, [300, 860, 0]),
    ("BE", NOW, "940520×1=4000", 0, [300, 903, 0]),
    ("HR", NOW, "940520×1=4000", 0, [300, 1075, 0]),
    ("CY", NOW, "940520×1=4000", 0, [300, 817, 0]),
    ("DK", NOW, "940520×1=4000", 0, [300, 1075, 0]),
    ("EE", NOW, "940520×1=4000", 0, [300, 1032, 0]),
    ("FI", NOW, "940520×1=4000", 0, [300, 1097, 0]),
    ("SE", NOW, "940520×1=4000", 0, [300, 1075, 0]),
    ("IE", NOW, "940520×1=4000", 0, [300, 989, 0]),
    ("LT", NOW, "940520×1=4000", 0, [300, 903, 0]),
    ("LU", NOW, "940520×1=4000", 0, [300, 731, 0]),
    ("LV", NOW, "940520×1=4000", 0, [300, 903, 0]),
    ("MT", NOW, "940520×1=4000", 0, [300, 774, 0]),
    ("SI", NOW, "940520×1=4000", 0, [300, 946, 0]),
    // The day before the flat duty: VAT 23 % × 45.00 = 10.35
    ("PL", "2026-06-30", "610910×2=4000", 500, [0, 1035, 0]),
    ("PL", "2026-07-01", "610910×2=4000", 500, [300, 1104, 0]),
    // Leather shoes 8 % × 220.00 = 17.60; VAT 19 % × 237.60 = 45.144 → 45.14
    ("DE", NOW, "640399×1=20000", 2000, [1760, 4514, 0]),
    // Textile shoes 16.9 % × 160.00 = 27.04; VAT 19 % × 187.04 = 35.5376 → 35.54
    ("DE", NOW, "640411×1=16000", 0, [2704, 3554, 0]),
    // No duty row for lamps above 150.00: VAT alone, 20 % × 300.00
    ("FR", NOW, "940520×1=30000", 0, [0, 6000, 0]),
];

/// Free up to 200.00; above, since July 2026, max(5 % of the goods, 1.00 a kilogram) and national VAT.
const EURASIA: &[Case] = &[
    // Kazakhstan takes VAT from the first tenge since 2026: 16 % × 110.00 = 17.60
    ("KZ", NOW, "851830×1=10000", 1000, [0, 1760, 0]),
    ("KZ", NOW, "851830×1=20000", 0, [0, 3200, 0]),
    // 5 % × 200.01 = 10.00; VAT 16 % × 210.01 = 33.60
    ("KZ", NOW, "851830×1=20001", 0, [1000, 3360, 0]),
    // The old regime: 15 % × (250.00 − 200.00) = 7.50; VAT 16 % × 257.50 = 41.20
    ("KZ", "2026-03-01", "851830×1=25000", 0, [750, 4120, 0]),
    ("KZ", "2025-12-31", "851830×1=10000", 0, [0, 0, 0]),
    ("RU", NOW, "851830×1=10000", 500, [0, 0, 0]),
    // 5 % × 300.00 = 15.00; VAT 22 % × (300.00 + 20.00 + 15.00) = 73.70
    ("RU", NOW, "851830×1=30000", 2000, [1500, 7370, 0]),
    // 20 kg × 1.00 = 20.00 > 5 % × 250.00; VAT 22 % × 270.00 = 59.40
    ("RU", NOW, "851830×20=25000@1000", 0, [2000, 5940, 0]),
    // The bill of 2027: 5 % × 110.00 = 5.50
    ("RU", "2027-02-01", "851830×1=10000", 1000, [0, 550, 0]),
    // 5 % × 400.00 = 20.00; VAT 12 % × 420.00 = 50.40
    ("KG", NOW, "851830×1=40000", 0, [2000, 5040, 0]),
    // 12.50; VAT 20 % × (250.00 + 10.00 + 12.50) = 54.50
    ("AM", NOW, "851830×1=25000", 1000, [1250, 5450, 0]),
    // 5 % × 201.00 = 10.05; VAT 20 % × 211.05 = 42.21
    ("BY", NOW, "851830×1=20100", 0, [1005, 4221, 0]),
    // 100.00 = 300 GEL, and under 30 kg: free
    ("GE", NOW, "851830×1=10000", 0, [0, 0, 0]),
    // A cent more: VAT 18 % × 100.01 = 18.00
    ("GE", NOW, "851830×1=10001", 0, [0, 1800, 0]),
    // Cheap but 31 kg: VAT 18 % × 50.00 = 9.00
    ("GE", NOW, "851830×31=5000@1000", 0, [0, 900, 0]),
    // 300 USD = 240.00 a month: free
    ("AZ", NOW, "851830×1=24000", 1000, [0, 0, 0]),
    // 15 % × 260.00 = 39.00; VAT 18 % × 299.00 = 53.82
    ("AZ", NOW, "851830×1=25000", 1000, [3900, 5382, 0]),
    // 200 USD = 160.00: 30 % × 40.00 = 12.00, more than 3 USD × 0.5 kg
    ("UZ", NOW, "851830×1=20000", 0, [1200, 0, 0]),
    ("UZ", NOW, "851830×1=16000", 0, [0, 0, 0]),
];

const ELSEWHERE: &[Case] = &[
    // Shoes pay 10 % VAT, headphones 20 %: 0.1 × 100.00 + 0.2 × 50.00 = 20.00. No duty rows yet.
    ("TR", NOW, "640411×1=10000 851830×1=5000", 0, [0, 2000, 0]),
    // Until 2026-02-05: 60 % × 30.00 in place of duty and VAT
    ("TR", "2026-02-05", "851830×1=2500", 500, [1800, 0, 0]),
    // VAT 5 % × 110.00 = 5.50
    ("AE", NOW, "851830×1=10000", 1000, [0, 550, 0]),
    // 5 % × 300.00 = 15.00; VAT 5 % × 315.00 = 15.75
    ("AE", NOW, "851830×1=30000", 0, [1500, 1575, 0]),
    // 190.00 = 950 SAR with freight: no duty. VAT 15 % × 190.00 = 28.50
    ("SA", NOW, "851830×1=15000", 4000, [0, 2850, 0]),
    // 200.00 = 1,000 SAR is no longer below 1,000: 5 % = 10.00; VAT 15 % × 210.00 = 31.50
    ("SA", NOW, "851830×1=16000", 4000, [1000, 3150, 0]),
    // Clothing 15 % × 300.00 = 45.00; VAT 15 % × 345.00 = 51.75
    ("SA", NOW, "610910×1=30000", 0, [4500, 5175, 0]),
    // Clothing 40 % × 60.00 = 24.00; VAT 14 % × 84.00 = 11.76
    ("EG", NOW, "610910×1=5000", 1000, [2400, 1176, 0]),
    ("EG", NOW, "940520×1=5000", 1000, [0, 840, 0]),
    // 2.85 = 997.50 PKR: free. 100.00: sales tax 18 %, no duty row yet
    ("PK", NOW, "851830×1=285", 0, [0, 0, 0]),
    ("PK", NOW, "851830×1=10000", 0, [0, 1800, 0]),
    // 13.33 = 1,999.50 BDT: free. 25 % × 20.00 = 5.00; VAT 15 % × 25.00 = 3.75
    ("BD", NOW, "851830×1=1333", 0, [0, 0, 0]),
    ("BD", NOW, "851830×1=2000", 0, [500, 375, 0]),
    // 20 % × 24.00 = 4.80; VAT 18 % × 28.80 = 5.184 → 5.18
    ("LK", NOW, "851830×1=2000", 400, [480, 518, 0]),
    // Low-value goods: 10 % of 80.00, freight excluded. Above 500 MYR = 100.00: 10 % × 130.00
    ("MY", NOW, "851830×1=8000", 2000, [0, 800, 0]),
    ("MY", NOW, "851830×1=12000", 1000, [0, 1300, 0]),
    // Bags 20 % × 110.00 = 22.00; VAT 7 % × 132.00 = 9.24. From the first satang: 7 % × 0.10 = 0.007 → 0.01
    ("TH", NOW, "420221×1=10000", 1000, [2200, 924, 0]),
    ("TH", NOW, "940520×1=10", 0, [0, 1, 0]),
    // 30.00 = 900,000 VND: no duty; VAT 10 % × 33.00. Shoes 30 % × 50.00 = 15.00; VAT 10 % × 65.00
    ("VN", NOW, "851830×1=3000", 300, [0, 330, 0]),
    ("VN", NOW, "640411×1=5000", 0, [1500, 650, 0]),
    // 3 USD = 2.40: no duty, VAT 11 % × 2.40 = 0.264. 7.5 % × 110.00 = 8.25; VAT 11 % × 118.25 = 13.0075
    ("ID", NOW, "851830×1=240", 0, [0, 26, 0]),
    ("ID", NOW, "851830×1=10000", 1000, [825, 1301, 0]),
    // Shoes 25 % × 100.00 = 25.00; VAT 11 % × 125.00 = 13.75. Books 0; VAT 11 % × 100.00
    ("ID", NOW, "640411×1=10000", 0, [2500, 1375, 0]),
    ("ID", NOW, "490199×1=10000", 0, [0, 1100, 0]),
    // Clothing 35 % × 110.00 = 38.50; VAT 16 % × 148.50 = 23.76; fees 2.5 % + 2 % of 110.00 = 4.95
    ("KE", NOW, "610910×1=10000", 1000, [3850, 2376, 495]),
];

fn lines(text: &str) -> Vec<domain::landed::LineInput> {
    let of = |word: &str| {
        let (word, grams) = word.split_once('@').unwrap_or((word, "500"));
        let (hs, rest) = word.split_once('×').expect("pieces");
        let (pieces, goods) = rest.split_once('=').expect("goods");
        let mut line = line(hs, pieces.parse().unwrap(), goods.parse().unwrap());
        line.weight_grams = Some(grams.parse().unwrap());
        line
    };
    text.split(' ').map(of).collect()
}

fn check(cases: &[Case]) {
    let (rules, fx) = (rules(), fx());
    for (country, day, goods, freight_minor, expected) in cases {
        let destination = Country::from_code(country).unwrap();
        let mut input = consignment(destination, lines(goods), *freight_minor);
        input.date = day.parse().unwrap();
        let answer = compute(&input, &rules, &fx).unwrap();
        let parts = [answer.duty, answer.tax, answer.fees].map(|part| part.minor);
        assert_eq!(parts, *expected, "{country} on {day}: {goods}");
        let sum = answer.goods.minor + answer.shipping.minor + parts.iter().sum::<i64>();
        assert_eq!(answer.total.minor, sum, "{country} on {day}: {goods}");
    }
}

#[test]
fn parcels_to_the_european_union() {
    check(EUROPE);
}

#[test]
fn parcels_to_eurasia() {
    check(EURASIA);
}

#[test]
fn parcels_elsewhere() {
    check(ELSEWHERE);
}

#[test]
fn earlier_parcels_of_the_month_use_the_allowance_up() {
    let earlier = |goods_minor| {
        Some(EarlierImports {
            goods: Money::new(goods_minor, Currency::EUR),
            weight_grams: 0,
        })
    };
    // Destination, earlier, now, duty, tax, and whether the allowance may be used up by parcels nobody knows of.
    let cases = [
        // 200.00 + 50.00 exceed 240.00: 15 % × 50.00 = 7.50; VAT 18 % × 57.50 = 10.35
        (Country::AZ, earlier(20_000), 5_000, 750, 1_035, 0),
        (Country::AZ, earlier(19_000), 5_000, 0, 0, 0),
        // 150.00 + 30.00 exceed 160.00 by 20.00: 30 % = 6.00
        (Country::UZ, earlier(15_000), 3_000, 600, 0, 0),
        // What was above the limit before was paid for then: 30 % × 30.00 = 9.00
        (Country::UZ, earlier(30_000), 3_000, 900, 0, 0),
        (Country::UZ, None, 3_000, 0, 0, 1),
    ];
    for (destination, earlier, goods_minor, duty, tax, doubts) in cases {
        let mut input = consignment(destination, vec![line("851830", 1, goods_minor)], 0);
        input.earlier = earlier;
        let answer = compute(&input, &rules(), &fx()).unwrap();
        let found = (answer.duty.minor, answer.tax.minor, answer.unknown.len());
        assert_eq!(found, (duty, tax, doubts), "{destination} {earlier:?}");
    }
}

#[test]
fn insurance_is_part_of_the_freight_and_of_the_value_at_the_border() {
    let mut input = consignment(Country::PL, vec![line("610910", 1, 4_000)], 500);
    input.insurance = Money::new(100, Currency::EUR);
    let answer = compute(&input, &rules(), &fx()).unwrap();
    // Freight 5.00 + 1.00; duty 3.00; VAT 23 % × 49.00 = 11.27; together 60.27
    let parts = [answer.shipping, answer.duty, answer.tax, answer.total];
    assert_eq!(parts.map(|part| part.minor), [600, 300, 1_127, 6_027]);
}
