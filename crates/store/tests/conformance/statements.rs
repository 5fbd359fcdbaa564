//! One SQL text for both engines is only worth something if both really take it.

use store::Engine;
use testing::TestDatabase;

#[tokio::test]
async fn every_statement_prepares_on_both_engines() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let database = TestDatabase::on(engine).await;
        let mut refused = Vec::new();
        for statement in store::statements() {
            if let Err(problem) = database.store().prepare(statement).await {
                refused.push(format!("{}: {problem:?}", statement.name));
            }
        }
        assert!(refused.is_empty(), "{engine:?}:\n{}", refused.join("\n"));
    }
}

#[test]
fn no_two_statements_have_one_name() {
    let mut names: Vec<&str> = store::statements()
        .map(|statement| statement.name)
        .collect();
    let count = names.len();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), count);
}

#[test]
fn every_file_with_statements_is_registered() {
    let registered: Vec<&str> = store::statements()
        .map(|statement| statement.name)
        .collect();
    for entry in std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/src")).unwrap() {
        let path = entry.unwrap().path();
        let module = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let text = std::fs::read_to_string(&path).unwrap();
        let has_statements = text.contains("\nstatements! {");
        let prefix = format!("store::{module}::");
        let is_registered = registered.iter().any(|name| name.starts_with(&prefix));
        assert_eq!(has_statements, is_registered, "{}", path.display());
    }
}

#[test]
fn a_limit_is_cast_so_that_sqlite_keeps_its_plan() {
    for statement in store::statements() {
        for word in ["LIMIT $", "OFFSET $"] {
            assert!(!statement.sql.contains(word), "{}: {word}", statement.name);
        }
    }
}
