use super::*;
use services::shop::CaptureTime;

pub(super) fn of(variables: &[(&str, &str)]) -> Result<Config, ConfigError> {
    let mut raw = Raw::default();
    raw.add_environment(
        variables
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned())),
    );
    Config::from_raw(&raw)
}

#[test]
fn without_settings_a_shop_runs_in_the_data_folder() {
    let config = of(&[]).unwrap();
    assert_eq!(config.addr.to_string(), "127.0.0.1:3000");
    assert_eq!(config.database_url, "sqlite:data/corridor.sqlite");
    assert_eq!(config.origin, "http://127.0.0.1:3000");
}

#[test]
fn a_bad_setting_is_named_as_it_was_written() {
    for (name, value) in [
        ("CORRIDOR_ADDR", "localhost"),
        ("DATABASE_URL", "mysql://x"),
        ("CORRIDOR_ENV", "prod"),
        ("CORRIDOR_ORIGIN", "corridor.example"),
        ("CORRIDOR_COMMISSION_PPM", "8%"),
        ("CORRIDOR_PAYMENTS", "card"),
        ("CORRIDOR_CAPTURE", "later"),
        ("CORRIDOR_FX_URL", "bank.example"),
        ("CORRIDOR_FX_AGE_MAX_DAYS", "a week"),
        ("CORRIDOR_READ_DATABASE_URL", "postgres://replica"),
        ("CORRIDOR_QUOTE_LIFETIME_S", "0"),
    ] {
        let error = of(&[(name, value)]).unwrap_err();
        assert!(
            error.to_string().starts_with(&format!("{name}: ")),
            "{error}"
        );
        assert!(!error.to_string().contains('\n'));
    }
}

#[test]
fn production_refuses_the_test_bank_and_plain_cookies() {
    let bank = of(&[("CORRIDOR_ENV", "production")]).unwrap_err();
    assert_eq!(bank.setting, "CORRIDOR_PAYMENTS");
    let cookies = [
        ("CORRIDOR_ENV", "production"),
        ("CORRIDOR_PAYMENTS", "none"),
        ("CORRIDOR_COOKIES", "plain"),
    ];
    assert_eq!(of(&cookies).unwrap_err().setting, "CORRIDOR_COOKIES");
    assert!(of(&cookies[..2]).is_ok());
}

#[test]
fn the_command_line_wins_over_the_environment_and_that_over_the_file() {
    let mut raw = Raw::default();
    raw.add_environment([("CORRIDOR_DATA".to_owned(), "/from-env".to_owned())]);
    raw.add_file(
        Path::new("corridor.toml"),
        "data = \"/from-file\"\nrate_limit = false\n",
    )
    .unwrap();
    raw.set("addr", "--addr", "0.0.0.0:80".to_owned());
    let config = Config::from_raw(&raw).unwrap();
    assert_eq!(config.data, Path::new("/from-env"));
    assert_eq!(config.rate_limit, RateLimit::Off);
    assert_eq!(config.addr.port(), 80);
}

#[test]
fn a_misspelt_line_of_the_file_is_named() {
    let mut raw = Raw::default();
    let unknown = raw
        .add_file(Path::new("corridor.toml"), "adress = 1")
        .unwrap_err();
    assert_eq!(
        unknown.to_string(),
        "corridor.toml: adress: there is no such setting"
    );
    let malformed = raw
        .add_file(Path::new("corridor.toml"), "addr = \"x\"\ndata = \n")
        .unwrap_err();
    assert!(
        malformed.setting.starts_with("corridor.toml, line 2"),
        "{malformed}"
    );
}

#[test]
fn a_variable_that_is_no_setting_is_told() {
    let config = of(&[
        ("CORRIDOR_COMISSION_PPM", "1"),
        ("CORRIDOR_CONFIG", "corridor.toml"),
        ("PATH", "/bin"),
    ]);
    assert_eq!(
        config.unwrap().unknown_variables,
        ["CORRIDOR_COMISSION_PPM"]
    );
}

#[test]
fn the_help_names_every_setting_as_the_environment_spells_it() {
    let help = help();
    for name in [
        "ADDR",
        "DATABASE_URL",
        "FX_URL",
        "PAYMENTS",
        "SESSION_LIFETIME_S",
    ] {
        assert!(
            help.contains(&format!("  CORRIDOR_{name} ")),
            "{name}: {help}"
        );
    }
}

#[test]
fn numbers_of_the_post_and_of_the_one_stop_shop_are_checked_at_the_start() {
    let good = of(&[
        ("CORRIDOR_ITEM_NUMBERS", "LXCN 00000000-00099999"),
        ("CORRIDOR_IOSS_NUMBER", "IM0123456789"),
        ("CORRIDOR_FONTS", "/fonts"),
    ])
    .unwrap();
    assert!(good.shop.item_numbers.is_some() && good.shop.ioss_number.is_some());
    assert_eq!(good.shop.fonts.as_deref(), Some(Path::new("/fonts")));
    for (name, value) in [
        ("CORRIDOR_ITEM_NUMBERS", "LXCN 1-2"),
        ("CORRIDOR_IOSS_NUMBER", "0123456789"),
    ] {
        let bad = of(&[(name, value)]).unwrap_err();
        assert_eq!(bad.setting, name);
    }
}

/// Stripe, with everything it needs.
const STRIPE: [(&str, &str); 3] = [
    ("CORRIDOR_PAYMENTS", "stripe"),
    ("CORRIDOR_STRIPE_KEY", "sk_test_1"),
    ("CORRIDOR_STRIPE_WEBHOOK_SECRET", "whsec_1"),
];

#[test]
fn payments_are_a_list_in_any_order() {
    for (list, bank, has_stripe) in [
        ("none", TestBank::Closed, false),
        ("testbank", TestBank::Open, false),
        ("stripe", TestBank::Closed, true),
        ("stripe,testbank", TestBank::Open, true),
        (" testbank , stripe ", TestBank::Open, true),
    ] {
        let shop = of(&[("CORRIDOR_PAYMENTS", list), STRIPE[1], STRIPE[2]]).unwrap();
        let found = (shop.shop.test_bank, shop.shop.stripe.is_some());
        assert_eq!(found, (bank, has_stripe), "{list}");
    }
}

#[test]
fn a_payment_that_is_not_there_is_refused_by_its_name() {
    for (list, named) in [
        ("cash", "cash"),
        ("testbank,paypal", "paypal"),
        ("Stripe", "Stripe"),
    ] {
        let error = of(&[("CORRIDOR_PAYMENTS", list)]).unwrap_err();
        assert_eq!(error.setting, "CORRIDOR_PAYMENTS");
        assert!(error.reason.starts_with(named), "{error}");
    }
}

#[test]
fn cards_are_charged_at_once_unless_dispatch_is_said() {
    assert_eq!(of(&[]).unwrap().shop.capture, CaptureTime::AtOnce);
    let later = of(&[("CORRIDOR_CAPTURE", "on_dispatch")]).unwrap();
    assert_eq!(later.shop.capture, CaptureTime::OnDispatch);
}

#[test]
fn stripe_is_refused_without_its_key_or_its_secret() {
    let no_key = of(&[STRIPE[0], STRIPE[2]]).unwrap_err();
    assert_eq!(no_key.setting, "CORRIDOR_STRIPE_KEY");
    let no_secret = of(&STRIPE[..2]).unwrap_err();
    assert_eq!(no_secret.setting, "CORRIDOR_STRIPE_WEBHOOK_SECRET");
    assert!(of(&STRIPE).is_ok());
}

#[test]
fn a_list_of_no_secrets_is_no_secret() {
    let empty = ("CORRIDOR_STRIPE_WEBHOOK_SECRET", " , ");
    let error = of(&[STRIPE[0], STRIPE[1], empty]).unwrap_err();
    assert_eq!(error.setting, "CORRIDOR_STRIPE_WEBHOOK_SECRET");
}

#[test]
fn a_publishable_key_is_refused_and_not_repeated() {
    let wrong = ("CORRIDOR_STRIPE_KEY", "pk_live_abc");
    let error = of(&[STRIPE[0], wrong, STRIPE[2]]).unwrap_err();
    assert_eq!(error.setting, "CORRIDOR_STRIPE_KEY");
    assert!(!error.reason.contains("abc"), "{error}");
}

#[test]
fn while_one_secret_replaces_another_both_are_known() {
    let two = ("CORRIDOR_STRIPE_WEBHOOK_SECRET", "whsec_new, whsec_old,");
    let config = of(&[STRIPE[0], STRIPE[1], two]).unwrap();
    let secrets = config.shop.stripe.unwrap().webhook_secrets;
    let secrets: Vec<&str> = secrets.iter().map(|secret| secret.0.as_str()).collect();
    assert_eq!(secrets, ["whsec_new", "whsec_old"]);
}

#[test]
fn printed_settings_tell_neither_key_nor_secret_nor_account() {
    let printed = format!(
        "{:?}",
        of(&[
            STRIPE[0],
            ("CORRIDOR_STRIPE_KEY", "sk_test_hidden"),
            ("CORRIDOR_STRIPE_WEBHOOK_SECRET", "whsec_hidden"),
            ("CORRIDOR_PAYER_HOLDER", "Corridor SARL"),
            ("CORRIDOR_PAYER_IBAN", "DE89370400440532013000"),
        ])
        .unwrap()
    );
    assert!(!printed.contains("hidden"), "{printed}");
    assert!(!printed.contains("37040044"), "{printed}");
}

#[test]
fn production_takes_stripe_and_refuses_the_test_bank_beside_it() {
    let production = ("CORRIDOR_ENV", "production");
    assert!(of(&[production, STRIPE[0], STRIPE[1], STRIPE[2]]).is_ok());
    let both = ("CORRIDOR_PAYMENTS", "stripe,testbank");
    let error = of(&[production, both, STRIPE[1], STRIPE[2]]).unwrap_err();
    assert_eq!(error.setting, "CORRIDOR_PAYMENTS");
}

#[test]
fn a_deadline_has_1_to_365_days() {
    for name in [
        "CORRIDOR_ESCROW_DAYS",
        "CORRIDOR_ESCROW_OVERDUE_DAYS",
        "CORRIDOR_DISPUTE_DAYS",
    ] {
        for bad in ["0", "366", "-1", "7.5", "a week"] {
            assert_eq!(of(&[(name, bad)]).unwrap_err().setting, name, "{bad}");
        }
        assert!(of(&[(name, "1")]).is_ok() && of(&[(name, "365")]).is_ok());
    }
}

#[test]
fn payouts_may_wait_for_no_days_and_for_no_more_than_365() {
    for name in ["CORRIDOR_PAYOUT_HOLD_DAYS", "CORRIDOR_PAYOUT_EVERY_DAYS"] {
        for bad in ["366", "-1", ""] {
            let text = format!("{bad} ");
            assert_eq!(of(&[(name, &text)]).unwrap_err().setting, name, "{bad}");
        }
        assert!(of(&[(name, "365")]).is_ok());
    }
    let none = of(&[("CORRIDOR_PAYOUT_EVERY_DAYS", "0")]).unwrap();
    assert!(none.shop.payouts.every.is_zero());
}

#[test]
fn limits_of_payouts_are_whole_euros_above_nothing() {
    for name in [
        "CORRIDOR_PAYOUT_MINIMUM_EUR",
        "CORRIDOR_PAYOUT_FOUR_EYES_EUR",
    ] {
        for bad in ["0", "-5", "20.50", "20 €", "4294967296"] {
            assert_eq!(of(&[(name, bad)]).unwrap_err().setting, name, "{bad}");
        }
    }
    let payouts = of(&[("CORRIDOR_PAYOUT_MINIMUM_EUR", "25")]).unwrap();
    assert_eq!(payouts.shop.payouts.minimum_eur_minor, 2500);
}

#[test]
fn each_number_of_days_reaches_the_terms_it_names() {
    let shop = of(&[
        ("CORRIDOR_ESCROW_DAYS", "2"),
        ("CORRIDOR_ESCROW_OVERDUE_DAYS", "3"),
        ("CORRIDOR_DISPUTE_DAYS", "4"),
        ("CORRIDOR_PAYOUT_HOLD_DAYS", "5"),
    ])
    .unwrap()
    .shop;
    let days = |time: Duration| time.as_secs() / (24 * 3600);
    assert_eq!(days(shop.escrow.after_delivery), 2);
    assert_eq!(days(shop.escrow.after_arrival), 3);
    assert_eq!(days(shop.disputes.answer), 4);
    assert_eq!(days(shop.payouts.hold), 5);
}

#[test]
fn who_pays_has_a_name_and_an_account_or_neither() {
    let holder = ("CORRIDOR_PAYER_HOLDER", "Corridor SARL");
    let iban = ("CORRIDOR_PAYER_IBAN", "de89 3704 0044 0532 0130 00");
    assert_eq!(of(&[iban]).unwrap_err().setting, holder.0);
    assert_eq!(of(&[holder]).unwrap_err().setting, iban.0);
    assert!(of(&[]).unwrap().shop.payer.is_none());
    let payer = of(&[holder, iban]).unwrap().shop.payer.unwrap();
    assert_eq!(payer.iban.electronic(), "DE89370400440532013000");
}

#[test]
fn a_wrong_account_is_refused_and_not_repeated() {
    let wrong = ("CORRIDOR_PAYER_IBAN", "DE89370400440532013001");
    let error = of(&[("CORRIDOR_PAYER_HOLDER", "Corridor SARL"), wrong]).unwrap_err();
    assert_eq!(error.setting, "CORRIDOR_PAYER_IBAN");
    assert!(!error.reason.contains("3704"), "{error}");
}
