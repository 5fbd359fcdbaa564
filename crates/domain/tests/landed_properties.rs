//! What holds for every landed price.

mod support;

use domain::landed::{Breakdown, ConsignmentInput, LineInput, compute};
use domain::money::{Currency, Money};
use domain::place::Country;
use domain::shipping::{Carriage, Incoterm};
use jiff::civil::date;
use proptest::prelude::*;
use support::{consignment, fx, line, rules};

const CODES: [&str; 6] = ["610910", "640411", "420222", "851830", "490199", "330499"];

fn any_line(goods: impl Strategy<Value = i64>) -> impl Strategy<Value = LineInput> {
    let weight = prop::option::of(any::<u32>());
    (
        0..=CODES.len(),
        prop::bool::ANY,
        any::<u32>(),
        goods,
        weight,
    )
        .prop_map(|(code, german, quantity, minor, weight)| {
            let mut made = line(CODES[code % CODES.len()], quantity, minor);
            made.hs = made.hs.filter(|_| code < CODES.len());
            made.origin = if german { Country::DE } else { Country::CN };
            made.weight_grams = weight;
            made
        })
}

fn any_consignment(amount: fn() -> BoxedStrategy<i64>) -> impl Strategy<Value = ConsignmentInput> {
    let places = prop::sample::select(vec![
        "KZ", "UZ", "TR", "AE", "PL", "PK", "KE", "ID", "DE", "RU", "JP",
    ]);
    let lines = prop::collection::vec(any_line(amount()), 1..6);
    let switches = (prop::bool::ANY, prop::bool::ANY, prop::bool::ANY);
    (places.clone(), places, lines, amount(), amount(), switches).prop_map(
        |(to, from, lines, shipping, discount, (dap, post, old))| {
            let mut made = consignment(
                Country::from_code(to).expect("listed above"),
                lines,
                shipping,
            );
            made.origin = Country::from_code(from).expect("listed above");
            made.discount = Money::new(discount, Currency::EUR);
            made.incoterm = if dap { Incoterm::Dap } else { Incoterm::Ddp };
            made.carriage = if post {
                Carriage::Post
            } else {
                Carriage::Courier
            };
            made.date = if old {
                date(2026, 1, 15)
            } else {
                date(2026, 11, 20)
            };
            made
        },
    )
}

fn sum(amounts: impl Iterator<Item = Money>) -> Money {
    Money::sum(Currency::EUR, amounts).expect("no more than the total")
}

fn assert_parts_make_the_total(answer: &Breakdown) -> Result<(), TestCaseError> {
    let parts = [
        answer.goods,
        answer.shipping,
        answer.discount,
        answer.duty,
        answer.tax,
        answer.fees,
        answer.total,
    ];
    prop_assert!(parts.iter().all(|part| !part.is_negative()), "{:?}", parts);
    let [goods, shipping, discount, duty, tax, fees, total] =
        parts.map(|part| i128::from(part.minor));
    prop_assert_eq!(goods + shipping - discount + duty + tax + fees, total);
    prop_assert_eq!(
        sum(answer.lines.iter().map(|line| line.discount)),
        answer.discount
    );
    prop_assert_eq!(sum(answer.lines.iter().map(|line| line.duty)), answer.duty);
    prop_assert_eq!(sum(answer.lines.iter().map(|line| line.tax)), answer.tax);
    prop_assert_eq!(sum(answer.lines.iter().map(|line| line.fees)), answer.fees);
    let levied = sum(answer.rules.iter().map(|rule| rule.amount));
    let collected = sum([answer.duty, answer.tax, answer.fees].into_iter());
    prop_assert_eq!(answer.estimate_at_door.unwrap_or(collected), levied);
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn the_parts_make_the_total_and_none_is_negative(
        input in any_consignment(|| (0_i64..2_000_000).boxed()),
    ) {
        let mut input = input;
        input.lines.iter_mut().for_each(|line| line.quantity = line.quantity % 999 + 1);
        input.discount.minor = input.discount.minor.min(input.lines.iter().map(|line| line.goods.minor).sum());
        let answer = compute(&input, &rules(), &fx()).unwrap();
        assert_parts_make_the_total(&answer)?;
        prop_assert_eq!(&answer, &compute(&input, &rules(), &fx()).unwrap());
    }

    #[test]
    fn no_input_panics(input in any_consignment(|| any::<i64>().boxed())) {
        if let Ok(answer) = compute(&input, &rules(), &fx()) {
            assert_parts_make_the_total(&answer)?;
        }
    }

    #[test]
    fn more_pieces_of_one_tariff_line_never_multiply_the_flat_duty(quantity in 1_u32..999) {
        let input = consignment(Country::PL, vec![line("610910", quantity, 5000)], 0);
        prop_assert_eq!(compute(&input, &rules(), &fx()).unwrap().duty, Money::new(300, Currency::EUR));
    }
}
