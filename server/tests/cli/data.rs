//! Accounts, rates and rules.

use std::fs;

use crate::command::{run, run_with_input};

#[test]
fn an_account_needs_a_password_from_standard_input() {
    let data = tempfile::tempdir().unwrap();
    let add = [
        "user",
        "add",
        "--email",
        "ops@example.org",
        "--role",
        "operator",
    ];
    assert!(!run_with_input(data.path(), &add, "").ok);
    assert!(
        run_with_input(data.path(), &add, "short\n")
            .err
            .contains("password: too_short")
    );
    assert!(run_with_input(data.path(), &add, "correct horse battery\n").ok);
    let again = run_with_input(data.path(), &add, "correct horse battery\n");
    assert!(
        !again.ok && again.err.contains("email: taken"),
        "{}",
        again.err
    );
    let mut seller = vec![
        "user",
        "add",
        "--email",
        "s@example.org",
        "--role",
        "seller",
    ];
    assert!(!run_with_input(data.path(), &seller, "correct horse battery\n").ok);
    seller.extend(["--store", "felt", "--country", "KG", "--city", "Bishkek"]);
    let opened = run_with_input(data.path(), &seller, "correct horse battery\n");
    assert!(opened.ok, "{}", opened.err);
    let none = run(data.path(), &["export", "--seller", "felt"]);
    assert!(none.ok && none.err.contains("0 products"), "{}", none.err);
}

#[test]
fn rates_are_loaded_or_the_line_is_named() {
    let data = tempfile::tempdir().unwrap();
    let file = data.path().join("rates.csv");
    fs::write(
        &file,
        "date,base,quote,rate\n2026-11-20,USD,KZT,487.25\n2026-11-20,USD,PLN,3.6\n",
    )
    .unwrap();
    let said = run(data.path(), &["fx", "load", file.to_str().unwrap()]);
    assert!(
        said.ok && said.out.contains("2 rates"),
        "{}{}",
        said.out,
        said.err
    );
    fs::write(&file, "date,base,quote,rate\n2026-11-20,USD,KZT,cheap\n").unwrap();
    let said = run(data.path(), &["fx", "load", file.to_str().unwrap()]);
    assert!(!said.ok && said.err.contains("line 2"), "{}", said.err);
}

#[test]
fn rules_are_checked_before_they_are_in_force() {
    let data = tempfile::tempdir().unwrap();
    let file = data.path().join("rules.toml");
    fs::write(&file, "[[rule]]\nid = \"x\"\n").unwrap();
    let said = run(data.path(), &["rules", "load", file.to_str().unwrap()]);
    assert!(!said.ok && said.err.contains("rules.toml"), "{}", said.err);
    let rule = "id = \"pl-vat\"\ndestination = \"PL\"\nkind = \"tax\"\nrate_ppm = 230000\nvalid_from = \"2026-01-01\"\n\
        source = \"Act\"\nchecked_on = \"2026-11-01\"\nstatus = \"verified\"\n";
    fs::write(&file, format!("[[rule]]\n{rule}")).unwrap();
    let said = run(data.path(), &["rules", "load", file.to_str().unwrap()]);
    assert!(
        said.ok && said.out.contains("1 rows added"),
        "{}{}",
        said.out,
        said.err
    );
    let exported = run(data.path(), &["rules", "export", "--format", "csv"]).out;
    let ids: Vec<&str> = exported
        .lines()
        .filter_map(|line| line.split(',').next())
        .collect();
    assert_eq!(ids, ["id", "pl-vat"]);
}

#[test]
fn a_nomenclature_is_loaded_and_a_file_without_codes_is_refused() {
    let data = tempfile::tempdir().unwrap();
    let file = data.path().join("hs.csv");
    let load = |text: &str| {
        fs::write(&file, text).unwrap();
        run(data.path(), &["rules", "load", file.to_str().unwrap()])
    };
    let head = "section,hscode,description,parent,level\n";
    let said = load(&format!(
        "{head},TOTAL,All,,5\nXI,6109,\"T-shirts, knitted\",61,4\nXI,610910,Of cotton,6109,6\n"
    ));
    assert!(
        said.ok && said.out.contains("2 codes"),
        "{}{}",
        said.out,
        said.err
    );
    let said = load(&format!("{head},TOTAL,All,,5\n"));
    assert!(
        !said.ok && said.err.contains("two to ten digits"),
        "{}",
        said.err
    );
}

#[test]
fn rules_are_exported_and_compared_before_they_are_loaded() {
    let data = tempfile::tempdir().unwrap();
    let exported = run(data.path(), &["rules", "export", "--format", "csv"]);
    assert!(
        exported.ok && exported.out.starts_with("id,destination,kind"),
        "{}",
        exported.err
    );
    let file = data.path().join("rules.csv");
    fs::write(&file, &exported.out).unwrap();
    let path = file.to_str().unwrap();
    let same = run(data.path(), &["rules", "diff", path]);
    assert_eq!(same.out.trim(), "nothing would change", "{}", same.err);
    fs::write(&file, exported.out.replacen(",230000,", ",240000,", 1)).unwrap();
    let other = run(data.path(), &["rules", "diff", path]);
    assert!(
        other.out.contains("rate_ppm 230000 → 240000"),
        "{}{}",
        other.out,
        other.err
    );
    let methods = data.path().join("methods.toml");
    fs::write(&methods, "method = []\n").unwrap();
    let refused = run(data.path(), &["rules", "diff", methods.to_str().unwrap()]);
    assert!(
        !refused.ok && refused.err.contains("only trade rules"),
        "{}",
        refused.err
    );
    assert!(run(data.path(), &["rules", "load", path]).ok);
    let loaded = run(data.path(), &["rules", "diff", path]);
    assert_eq!(loaded.out.trim(), "nothing would change");
}

#[test]
fn the_demo_is_the_same_when_it_is_loaded_twice() {
    let data = tempfile::tempdir().unwrap();
    let first = run(data.path(), &["demo"]);
    assert!(
        first.ok && first.out.contains("@corridor.example"),
        "{}{}",
        first.out,
        first.err
    );
    let accounts = fs::read_to_string(data.path().join("demo-accounts.txt")).unwrap();
    let second = run(data.path(), &["demo"]);
    assert!(
        second.ok && second.out.contains(", 0 new"),
        "{}",
        second.out
    );
    assert_eq!(
        fs::read_to_string(data.path().join("demo-accounts.txt")).unwrap(),
        accounts
    );
    assert!(run(data.path(), &["check"]).ok);
}
