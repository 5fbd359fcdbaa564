//! `corridor backup` and `corridor restore`

use std::fs;

use crate::command::{Server, run, run_with_input};

fn add_user(data: &std::path::Path, email: &str) -> bool {
    run_with_input(
        data,
        &["user", "add", "--email", email, "--role", "operator"],
        "correct horse battery\n",
    )
    .ok
}

#[test]
fn a_backup_that_was_made_while_serving_brings_everything_back() {
    let (data, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let backup = other.path().join("backup.sqlite");
    let file = backup.to_str().unwrap();
    let server = Server::start(data.path());
    assert!(add_user(data.path(), "first@example.org"));
    let said = run(data.path(), &["backup", file]);
    assert!(said.ok && backup.is_file(), "{}", said.err);
    assert!(add_user(data.path(), "second@example.org"));
    let refused = run(data.path(), &["restore", file]);
    assert!(
        !refused.ok && refused.err.contains("stop it first"),
        "{}",
        refused.err
    );
    assert!(server.stop());
    let restored = run(data.path(), &["restore", file]);
    assert!(
        restored.ok && restored.out.contains("before-restore"),
        "{}{}",
        restored.out,
        restored.err
    );
    // The first is known, the second is free again.
    assert!(!add_user(data.path(), "first@example.org"));
    assert!(add_user(data.path(), "second@example.org"));
    assert!(run(data.path(), &["check"]).ok);
}

#[test]
fn a_backup_never_overwrites_a_file() {
    let data = tempfile::tempdir().unwrap();
    assert!(run(data.path(), &["migrate"]).ok);
    let file = data.path().join("precious");
    fs::write(&file, "precious").unwrap();
    assert!(!run(data.path(), &["backup", file.to_str().unwrap()]).ok);
    assert_eq!(fs::read_to_string(&file).unwrap(), "precious");
}

#[test]
fn what_is_no_backup_replaces_nothing() {
    let data = tempfile::tempdir().unwrap();
    assert!(add_user(data.path(), "first@example.org"));
    for (name, bytes) in [
        ("text", &b"hello"[..]),
        ("half", b"SQLite format 3\0 and no more"),
    ] {
        let file = data.path().join(name);
        fs::write(&file, bytes).unwrap();
        let said = run(data.path(), &["restore", file.to_str().unwrap()]);
        assert!(
            !said.ok && said.err.contains("not a backup"),
            "{}",
            said.err
        );
    }
    assert!(!run(data.path(), &["restore", "no-such-file"]).ok);
    assert!(!add_user(data.path(), "first@example.org"));
}
