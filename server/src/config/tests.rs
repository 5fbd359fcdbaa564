use super::*;

fn of(variables: &[(&str, &str)]) -> Result<Config, ConfigError> {
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
        ("CORRIDOR_PAYMENTS", "stripe"),
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
