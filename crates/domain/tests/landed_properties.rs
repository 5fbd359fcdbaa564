//! What holds for every landed price.

mod support;

use std::sync::LazyLock;

use domain::landed::{Breakdown, ConsignmentInput, EarlierImports, LineInput, RuleSet, compute};
use domain::market::Market;
use domain::money::{Currency, Money};
use domain::place::Country;
use domain::shipping::{Carriage, Incoterm};
use jiff::civil::date;
use proptest::prelude::*;
use support::{consignment, fx, line, rules};

const CODES: [&str; 6] = ["610910", "640411", "420222", "851830", "490199", "330499"];

static RULES: LazyLock<RuleSet> = LazyLock::new(rules);

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
    let markets = Market::all().iter().map(|market| market.country);
    // Japan has no rules, and goods come from China most of the time.
    let places: Vec<Country> = markets.chain([Country::JP, Country::CN]).collect();
    let places = prop::sample::select(places);
    let lines = prop::collection::vec(any_line(amount()), 1..6);
    let switches = (prop::bool::ANY, prop::bool::ANY, prop::bool::ANY);
    let amounts = (amount(), amount(), amount());
    let earlier = prop::option::of((amount(), any::<u32>()));
    (places.clone(), places, lines, amounts, earlier, switches).prop_map(
        |(to, from, lines, (shipping, insurance, discount), earlier, (dap, post, old))| {
            let mut made = consignment(to, lines, shipping);
            made.origin = from;
            made.insurance = Money::new(insurance, Currency::EUR);
            made.discount = Money::new(discount, Currency::EUR);
            made.earlier = earlier.map(|(goods, weight_grams)| EarlierImports {
                goods: Money::new(goods, Currency::EUR),
                weight_grams,
            });
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
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn the_parts_make_the_total_and_none_is_negative(
        input in any_consignment(|| (0_i64..2_000_000).boxed()),
    ) {
        let mut input = input;
        input.lines.iter_mut().for_each(|line| line.quantity = line.quantity % 999 + 1);
        input.discount.minor = input.discount.minor.min(input.lines.iter().map(|line| line.goods.minor).sum());
        let answer = compute(&input, &RULES, &fx()).unwrap();
        assert_parts_make_the_total(&answer)?;
        prop_assert_eq!(&answer, &compute(&input, &RULES, &fx()).unwrap());
    }

    #[test]
    fn no_input_panics(input in any_consignment(|| any::<i64>().boxed())) {
        if let Ok(answer) = compute(&input, &RULES, &fx()) {
            assert_parts_make_the_total(&answer)?;
        }
    }

    /// A step of a rule (a relief that ends, a duty that turns flat) may make more goods cheaper to bring in; between two
    /// steps, where the same rules act, it never is. Of one kind of goods: beside a dear tariff line, more of a cheap one
    /// takes over part of the freight, and with it of the duty on that.
    #[test]
    fn more_goods_never_cost_less_to_bring_in_under_the_same_rules(
        input in any_consignment(|| (0_i64..2_000_000).boxed()),
        more_minor in 1_i64..500_000,
    ) {
        let mut input = input;
        input.lines.truncate(1);
        input.lines[0].quantity = input.lines[0].quantity % 999 + 1;
        input.discount = Money::zero(Currency::EUR);
        let less = compute(&input, &RULES, &fx()).unwrap();
        input.lines[0].goods.minor += more_minor;
        let more = compute(&input, &RULES, &fx()).unwrap();
        let ids = |answer: &Breakdown| {
            answer.rules.iter().map(|rule| rule.id.clone()).collect::<Vec<_>>()
        };
        if ids(&less) == ids(&more) {
            let door = |answer: &Breakdown| {
                answer.total.minor + answer.estimate_at_door.map_or(0, |amount| amount.minor)
            };
            prop_assert!(door(&more) >= door(&less) + more_minor, "{:?}", input);
        }
    }

    /// What a person imported before in the month only ever makes the next parcel dearer.
    #[test]
    fn earlier_imports_never_make_a_parcel_cheaper(
        input in any_consignment(|| (0_i64..2_000_000).boxed()),
    ) {
        let mut input = input;
        input.lines.iter_mut().for_each(|line| line.quantity = line.quantity % 999 + 1);
        input.discount = Money::zero(Currency::EUR);
        input.incoterm = Incoterm::Ddp;
        let with = compute(&input, &RULES, &fx()).unwrap();
        input.earlier = None;
        let without = compute(&input, &RULES, &fx()).unwrap();
        prop_assert!(with.total.minor >= without.total.minor, "{:?}", input);
    }

    #[test]
    fn more_pieces_of_one_tariff_line_never_multiply_the_flat_duty(quantity in 1_u32..999) {
        let input = consignment(Country::PL, vec![line("610910", quantity, 5000)], 0);
        prop_assert_eq!(compute(&input, &RULES, &fx()).unwrap().duty, Money::new(300, Currency::EUR));
    }
}
