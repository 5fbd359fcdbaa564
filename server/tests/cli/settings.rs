//! A bad setting stops the start with one line that names it.

use std::fs;

use crate::command::{corridor, said};

#[test]
fn a_bad_setting_is_one_line_that_names_it() {
    let data = tempfile::tempdir().unwrap();
    for (name, value) in [
        ("CORRIDOR_ADDR", "everywhere"),
        ("DATABASE_URL", "mysql://localhost/shop"),
        ("CORRIDOR_ENV", "live"),
        ("CORRIDOR_COOKIES", "none"),
    ] {
        let said = said(
            corridor(data.path())
                .arg("serve")
                .env(name, value)
                .output()
                .unwrap(),
        );
        assert!(!said.ok);
        assert_eq!(said.err.lines().count(), 1, "{}", said.err);
        assert!(said.err.contains(name), "{}", said.err);
    }
}

#[test]
fn production_refuses_the_test_bank() {
    let data = tempfile::tempdir().unwrap();
    let said = said(
        corridor(data.path())
            .arg("serve")
            .env("CORRIDOR_ENV", "production")
            .output()
            .unwrap(),
    );
    assert!(
        !said.ok && said.err.contains("CORRIDOR_PAYMENTS") && said.err.contains("test bank"),
        "{}",
        said.err
    );
}

#[test]
fn a_misspelt_line_of_the_file_is_named() {
    let data = tempfile::tempdir().unwrap();
    fs::write(data.path().join("corridor.toml"), "quote_lifetime = 5\n").unwrap();
    let said = said(corridor(data.path()).arg("migrate").output().unwrap());
    assert!(
        !said.ok && said.err.contains("corridor.toml: quote_lifetime"),
        "{}",
        said.err
    );
}

#[test]
fn a_database_that_is_away_is_one_line_without_the_password() {
    let data = tempfile::tempdir().unwrap();
    let url = "postgres://shop:hunter2@127.0.0.1:1/shop";
    let said = said(
        corridor(data.path())
            .arg("migrate")
            .env("DATABASE_URL", url)
            .output()
            .unwrap(),
    );
    assert!(
        !said.ok && said.err.contains("database") && !said.err.contains("hunter2"),
        "{}",
        said.err
    );
    assert_eq!(said.err.lines().count(), 1, "{}", said.err);
}
