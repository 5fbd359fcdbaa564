use std::time::Duration;

use domain::money::Currency;
use domain::place::Country;
use services::shop::TestBank;

use super::tests::of;

#[test]
fn cash_on_delivery_needs_countries_that_are_markets() {
    let cod = ("CORRIDOR_PAYMENTS", "cod");
    let nowhere = of(&[cod]).unwrap_err();
    assert_eq!(nowhere.setting, "CORRIDOR_COD_COUNTRIES");
    let odd = of(&[cod, ("CORRIDOR_COD_COUNTRIES", "KZ, XX")]).unwrap_err();
    assert!(odd.reason.contains("XX"), "{odd}");
    let limit = ("CORRIDOR_COD_MAX_EUR", "150");
    let set = of(&[cod, ("CORRIDOR_COD_COUNTRIES", "KZ, AE"), limit]).unwrap();
    let terms = set.shop.cash.unwrap();
    assert_eq!(terms.countries, [Country::KZ, Country::AE]);
    assert_eq!(terms.max_eur_minor, 15_000);
    assert_eq!(set.shop.test_bank, TestBank::Closed);
}

#[test]
fn bank_transfer_needs_an_account_and_its_currencies() {
    let on = ("CORRIDOR_PAYMENTS", "bank_transfer");
    let holder = ("CORRIDOR_TRANSFER_HOLDER", "Corridor Ltd");
    let iban = (
        "CORRIDOR_TRANSFER_IBAN",
        "pl61 1090 1014 0000 0712 1981 2874",
    );
    let currencies = ("CORRIDOR_TRANSFER_CURRENCIES", "EUR, PLN");
    let all = [on, holder, iban, currencies];
    for missing in 1..all.len() {
        let set: Vec<_> = all
            .iter()
            .copied()
            .filter(|row| *row != all[missing])
            .collect();
        let error = of(&set).unwrap_err();
        assert_eq!(error.setting, all[missing].0);
    }
    let terms = of(&all).unwrap().shop.transfer.unwrap();
    assert_eq!(terms.iban.electronic(), "PL61109010140000071219812874");
    assert_eq!(terms.currencies, [Currency::EUR, Currency::PLN]);
    assert_eq!(terms.window, Duration::from_secs(5 * 24 * 3600));
    for (name, value) in [
        ("CORRIDOR_TRANSFER_IBAN", "PL62109010140000071219812874"),
        ("CORRIDOR_TRANSFER_CURRENCIES", "EUR;PLN"),
        ("CORRIDOR_TRANSFER_BIC", "X"),
        ("CORRIDOR_TRANSFER_DAYS", "0"),
    ] {
        let mut odd: Vec<_> = all.iter().copied().filter(|row| row.0 != name).collect();
        odd.push((name, value));
        assert_eq!(of(&odd).unwrap_err().setting, name);
    }
}
