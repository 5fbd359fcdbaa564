//! Landed cost by the rules the project ships, checked by hand.

mod support;

use domain::landed::{Collected, LandedError, RuleError, RuleSet, RuleStatus, Unknown, compute};
use domain::money::{Currency, Money};
use domain::place::Country;
use domain::shipping::{Carriage, Incoterm};
use jiff::civil::date;
use support::{consignment, fx, line, rules};

fn eur(minor: i64) -> Money {
    Money::new(minor, Currency::EUR)
}

#[test]
fn two_t_shirts_and_shoes_to_poland_cost_62_73() {
    // Goods 40.00 + freight 5.00. Duty 3.00 × 2 tariff lines (610910, 640411) = 6.00, not × 3 pieces.
    // VAT 23 %: of 45.00 = 10.35, of the duty 6.00 = 1.38; together 11.73. Total 40.00 + 5.00 + 6.00 + 11.73 = 62.73.
    let lines = vec![line("610910", 2, 2000), line("640411", 1, 2000)];
    let answer = compute(&consignment(Country::PL, lines, 500), &rules(), &fx()).unwrap();
    assert_eq!(
        (answer.goods, answer.shipping, answer.duty, answer.tax),
        (eur(4000), eur(500), eur(600), eur(1173))
    );
    assert_eq!(answer.total, eur(6273));
    assert_eq!(answer.unknown, []);
    assert_eq!(answer.collected, Collected::AtCheckout);
    let ids: Vec<&str> = answer.rules.iter().map(|rule| rule.id.as_str()).collect();
    assert_eq!(ids, ["eu-duty-flat-2026", "pl-vat-2011"]);
}

#[test]
fn two_lines_of_one_tariff_line_share_its_three_euros() {
    // 30.00 and 10.00 of one HS6 code: 3.00 once, split 2.25 + 0.75.
    let lines = vec![line("6109100010", 1, 3000), line("6109100090", 5, 1000)];
    let answer = compute(&consignment(Country::PL, lines, 0), &rules(), &fx()).unwrap();
    assert_eq!(answer.duty, eur(300));
    assert_eq!(
        (answer.lines[0].duty, answer.lines[1].duty),
        (eur(225), eur(75))
    );
}

#[test]
fn the_eu_threshold_counts_goods_after_the_discount_and_without_freight() {
    let mut input = consignment(Country::PL, vec![line("610910", 1, 16_000)], 5_000);
    // 160.00 − 10.00 = 150.00: still 3.00 a tariff line.
    input.discount = eur(1000);
    assert_eq!(compute(&input, &rules(), &fx()).unwrap().duty, eur(300));
    // 150.01: 12 % of goods and freight, 150.01 + 50.00 = 200.01 → 24.00.
    input.discount = eur(999);
    assert_eq!(compute(&input, &rules(), &fx()).unwrap().duty, eur(2400));
}

#[test]
fn before_july_2026_small_parcels_to_the_eu_were_free_of_duty() {
    let mut input = consignment(Country::PL, vec![line("610910", 1, 4000)], 0);
    input.date = date(2026, 6, 30);
    let answer = compute(&input, &rules(), &fx()).unwrap();
    assert_eq!((answer.duty, answer.tax), (eur(0), eur(920)));
}

#[test]
fn delivered_at_place_collects_nothing_and_estimates_the_door() {
    let mut input = consignment(
        Country::PL,
        vec![line("610910", 2, 2000), line("640411", 1, 2000)],
        500,
    );
    input.incoterm = Incoterm::Dap;
    let answer = compute(&input, &rules(), &fx()).unwrap();
    assert_eq!(
        (answer.duty, answer.tax, answer.fees, answer.total),
        (eur(0), eur(0), eur(0), eur(4500))
    );
    // 6.00 + 11.73
    assert_eq!(answer.estimate_at_door, Some(eur(1773)));
    assert_eq!(answer.collected, Collected::AtTheDoor);
    assert!(
        answer
            .lines
            .iter()
            .all(|line| line.duty.is_zero() && line.tax.is_zero())
    );
}

#[test]
fn above_200_euros_kazakhstan_takes_five_percent_or_one_euro_a_kilogram() {
    // 300.00 + freight 0: 5 % = 15.00; 2 kg × 1.00 = 2.00; the larger is 15.00. VAT 16 % of 315.00 = 50.40.
    let light = consignment(Country::KZ, vec![line("851830", 1, 30_000)], 0);
    let answer = compute(&light, &rules(), &fx()).unwrap();
    assert_eq!((answer.duty, answer.tax), (eur(1500), eur(5040)));
    assert_eq!(answer.rules[0].status, RuleStatus::Unverified);
    // 40 pieces of 1 kg: 40.00 > 15.00.
    let mut heavy = consignment(Country::KZ, vec![line("851830", 40, 30_000)], 0);
    heavy.lines[0].weight_grams = Some(1000);
    assert_eq!(compute(&heavy, &rules(), &fx()).unwrap().duty, eur(4000));
}

#[test]
fn until_july_2026_kazakhstan_took_15_percent_of_the_excess() {
    let mut input = consignment(Country::KZ, vec![line("851830", 1, 45_000)], 0);
    input.date = date(2026, 6, 30);
    // (450.00 − 200.00) × 15 % = 37.50
    assert_eq!(compute(&input, &rules(), &fx()).unwrap().duty, eur(3750));
    // 100.00 but 40 kg: (40 − 31) kg × 2.00 = 18.00
    input.lines = vec![line("851830", 1, 10_000)];
    input.lines[0].weight_grams = Some(40_000);
    assert_eq!(compute(&input, &rules(), &fx()).unwrap().duty, eur(1800));
}

#[test]
fn a_missing_weight_is_said_where_weight_decides() {
    let mut input = consignment(Country::KZ, vec![line("851830", 1, 30_000)], 0);
    input.lines[0].weight_grams = None;
    assert_eq!(
        compute(&input, &rules(), &fx()).unwrap().unknown,
        [Unknown::MissingWeight { line: 0 }]
    );
}

#[test]
fn indonesia_takes_more_for_bags_than_for_toys_and_nothing_below_three_dollars() {
    // At 1 EUR = 1.25 USD: 40.00 € is 50 USD. Bags 25 % = 10.00; toys 7.5 % = 3.00.
    for (hs, goods, duty) in [
        ("420222", 4000, 1000),
        ("950300", 4000, 300),
        ("420222", 240, 0),
        ("490199", 4000, 0),
    ] {
        let input = consignment(Country::ID, vec![line(hs, 1, goods)], 0);
        assert_eq!(
            compute(&input, &rules(), &fx()).unwrap().duty,
            eur(duty),
            "{hs} {goods}"
        );
    }
}

#[test]
fn a_personal_allowance_is_flagged_because_other_parcels_count() {
    let mut input = consignment(Country::UZ, vec![line("851830", 1, 9_000)], 0);
    // 90.00 € is 112.50 USD: within the courier's 200, beyond the post's 100.
    let by_courier = compute(&input, &rules(), &fx()).unwrap();
    assert_eq!(by_courier.duty, eur(0));
    let rule = "uz-duty-relief-courier-2025".to_owned();
    assert_eq!(by_courier.unknown, [Unknown::SharedAllowance { rule }]);
    input.carriage = Carriage::Post;
    // (90.00 − 80.00) × 30 % = 3.00; 500 g × 2.40 €/kg = 1.20
    assert_eq!(compute(&input, &rules(), &fx()).unwrap().duty, eur(300));
}

#[test]
fn where_no_row_applies_the_answer_says_so() {
    let rows = rules();
    let turkey = compute(
        &consignment(Country::TR, vec![line("950300", 1, 4000)], 0),
        &rows,
        &fx(),
    )
    .unwrap();
    assert_eq!(turkey.unknown, [Unknown::NoDutyRule { line: 0 }]);
    let japan = compute(
        &consignment(Country::JP, vec![line("950300", 1, 4000)], 0),
        &rows,
        &fx(),
    )
    .unwrap();
    assert_eq!(japan.unknown, [Unknown::NoRules]);
    let mut no_code = consignment(
        Country::PL,
        vec![line("610910", 1, 1000), line("610910", 1, 1000)],
        0,
    );
    no_code.lines[1].hs = None;
    let answer = compute(&no_code, &rows, &fx()).unwrap();
    assert_eq!(
        (answer.duty, answer.unknown),
        (eur(600), vec![Unknown::MissingHsCode { line: 1 }])
    );
}

#[test]
fn nothing_is_levied_within_a_country_and_no_duty_within_a_union() {
    let mut input = consignment(Country::PL, vec![line("610910", 1, 4000)], 500);
    input.origin = Country::PL;
    input.seller = Country::PL;
    let domestic = compute(&input, &rules(), &fx()).unwrap();
    assert_eq!((domestic.total, domestic.unknown), (eur(4500), vec![]));
    input.origin = Country::DE;
    let union = compute(&input, &rules(), &fx()).unwrap();
    // 23 % of 45.00 = 10.35
    assert_eq!(
        (union.duty, union.tax, union.unknown),
        (eur(0), eur(1035), vec![])
    );
}

#[test]
fn a_seller_from_abroad_owes_the_local_tax_on_sales_from_a_warehouse_in_the_country() {
    // Goods 40.00 €, delivery 5.00 €, from a warehouse in the country; no duty, no customs fee anywhere.
    let cases: [(Country, i64, &str); 8] = [
        (Country::PL, 1035, "pl-vat-2011"),   // 23 % of 45.00
        (Country::HU, 1215, "hu-vat-2012"),   // 27 %
        (Country::RO, 945, "ro-vat-2025"),    // 21 %, and no fee per parcel: nothing is imported
        (Country::KZ, 720, "kz-vat-2026"),    // 16 %
        (Country::AE, 225, "ae-vat-2018"),    // 5 %
        (Country::TR, 450, "tr-vat-61-2026"), // 10 % on knitwear
        (Country::RU, 990, "ru-home-sale"),   // 22 %
        (Country::GE, 810, "ge-home-sale"),   // 18 %
    ];
    for (country, tax, rule) in cases {
        let mut input = consignment(country, vec![line("610910", 1, 4000)], 500);
        input.origin = country;
        let answer = compute(&input, &rules(), &fx()).unwrap();
        assert_eq!((answer.duty, answer.tax), (eur(0), eur(tax)), "{country}");
        assert_eq!(answer.fees, eur(0), "{country}");
        assert_eq!(answer.unknown, vec![], "{country}");
        let ids: Vec<_> = answer.rules.iter().map(|rule| rule.id.as_str()).collect();
        assert_eq!(ids, [rule], "{country}");
    }
}

#[test]
fn the_tax_on_home_sales_leaves_imports_as_they_were() {
    // A parcel from China to Russia of 45.00 € with freight is below the EAEU's limit: nothing is due.
    let input = consignment(Country::RU, vec![line("610910", 1, 4000)], 500);
    let answer = compute(&input, &rules(), &fx()).unwrap();
    assert_eq!((answer.duty, answer.tax), (eur(0), eur(0)));
    // A country whose tax nobody wrote down is not told to be free of it.
    let mut japan = consignment(Country::JP, vec![line("610910", 1, 4000)], 500);
    japan.origin = Country::JP;
    let answer = compute(&japan, &rules(), &fx()).unwrap();
    assert_eq!(answer.unknown, [Unknown::NoRules]);
}

#[test]
fn kenya_levies_its_fees_on_goods_and_freight() {
    // CIF 100.00: IDF 2.5 % = 2.50, RDL 2 % = 2.00.
    let answer = compute(
        &consignment(Country::KE, vec![line("950300", 1, 9000)], 1000),
        &rules(),
        &fx(),
    )
    .unwrap();
    assert_eq!(answer.fees, eur(450));
}

#[test]
fn nonsense_is_refused_with_its_reason() {
    let good = consignment(Country::PL, vec![line("610910", 1, 4000)], 500);
    let refused = |change: fn(&mut domain::landed::ConsignmentInput)| {
        let mut input = good.clone();
        change(&mut input);
        compute(&input, &rules(), &fx()).unwrap_err()
    };
    assert_eq!(refused(|input| input.lines.clear()), LandedError::NoLines);
    assert_eq!(
        refused(|input| input.lines[0].quantity = 0),
        LandedError::NoQuantity { line: 0 }
    );
    assert_eq!(
        refused(|input| input.shipping = eur(-1)),
        LandedError::Negative { what: "shipping" }
    );
    assert_eq!(
        refused(|input| input.discount = eur(4001)),
        LandedError::DiscountExceedsGoods
    );
}

#[test]
fn a_rule_without_source_or_figure_is_refused() {
    let row = |extra: &str| {
        format!(
            "[[rule]]\nid = \"x\"\ndestination = \"PL\"\nkind = \"duty\"\nvalid_from = \"2026-01-01\"\nchecked_on = \"2026-01-01\"\nstatus = \"verified\"\n{extra}"
        )
    };
    let field = |text: &str| match RuleSet::from_toml(text) {
        Err(RuleError::BadField { field, .. }) => field,
        other => panic!("{other:?}"),
    };
    assert_eq!(field(&row("source = \"\"\nrate_ppm = 1")), "source");
    assert_eq!(field(&row("source = \"law\"")), "rate_ppm");
    assert_eq!(
        field(&row(
            "source = \"law\"\nrate_ppm = 1\nhs_prefix = \"61.09\""
        )),
        "hs_prefix"
    );
    assert_eq!(
        field(&row("source = \"law\"\namount = \"3 euros\"")),
        "amount"
    );
    assert!(matches!(
        RuleSet::from_toml(&row("source = \"law\"\nrate = 1")),
        Err(RuleError::Malformed { .. })
    ));
}

#[test]
fn excise_is_levied_on_the_duty_and_taxed_itself() {
    let row = |id: &str, kind: &str, rate_ppm: i64, base: &str| {
        format!(
            "[[rule]]\nid = \"{id}\"\ndestination = \"KE\"\nkind = \"{kind}\"\nrate_ppm = {rate_ppm}\nbase = \"{base}\"\n\
             valid_from = \"2026-01-01\"\nsource = \"test\"\nchecked_on = \"2026-01-01\"\nstatus = \"unverified\"\n"
        )
    };
    let rows = row("duty", "duty", 100_000, "cif")
        + &row("excise", "excise", 200_000, "cif_and_duty")
        + &row("vat", "tax", 160_000, "cif_and_duty");
    let rules = RuleSet::from_toml(&rows).unwrap();
    let input = consignment(Country::KE, vec![line("330300", 1, 9_000)], 1_000);
    let answer = compute(&input, &rules, &fx()).unwrap();
    // Duty 10 % × 100.00 = 10.00; excise 20 % × 110.00 = 22.00; VAT 16 % × 132.00 = 21.12
    assert_eq!((answer.duty, answer.tax), (eur(3_200), eur(2_112)));
    let amounts: Vec<i64> = answer.rules.iter().map(|rule| rule.amount.minor).collect();
    assert_eq!(amounts, [1_000, 2_200, 2_112]);
    assert_eq!(answer.lines[0].duty, eur(3_200));
}
