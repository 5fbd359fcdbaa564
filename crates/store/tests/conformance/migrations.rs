//! Each step is applied to a database that is in use: after each step a row is put into the table it made, so that every
//! later step meets data.

use sqlx::{AssertSqlSafe, Connection, PgConnection, SqliteConnection};
use store::Engine;
use testing::TestDatabase;

/// The row for the table a step made. `{id:1}` and `{bytes:1}` stand for what each engine writes in its own way.
fn seed(name: &str, engine: Engine) -> Option<String> {
    let path = format!("{}/tests/seeds/{name}.sql", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(path).ok()?;
    let (id, bytes) = match engine {
        Engine::Sqlite => ("X'00000000000000000000000000000001'", "X'01'"),
        Engine::Postgres => ("'00000000-0000-0000-0000-000000000001'", "'\\x01'"),
    };
    Some(text.replace("{id:1}", id).replace("{bytes:1}", bytes))
}

#[tokio::test]
async fn every_step_applies_to_a_database_in_use_on_sqlite() {
    let database = TestDatabase::empty(Engine::Sqlite).await;
    let mut connection = SqliteConnection::connect(database.url().strip_prefix("sqlite:").unwrap())
        .await
        .unwrap();
    for step in store::steps() {
        let texts = [
            Some(step.sqlite.to_owned()),
            seed(step.name, Engine::Sqlite),
        ];
        for sql in texts.into_iter().flatten() {
            let outcome = sqlx::raw_sql(AssertSqlSafe(sql))
                .execute(&mut connection)
                .await;
            outcome.unwrap_or_else(|error| panic!("{}: {error}", step.name));
        }
    }
}

#[tokio::test]
async fn every_step_applies_to_a_database_in_use_on_postgres() {
    let database = TestDatabase::empty(Engine::Postgres).await;
    let mut connection = PgConnection::connect(database.url()).await.unwrap();
    for step in store::steps() {
        let texts = [
            Some(step.postgres.to_owned()),
            seed(step.name, Engine::Postgres),
        ];
        for sql in texts.into_iter().flatten() {
            let outcome = sqlx::raw_sql(AssertSqlSafe(sql))
                .execute(&mut connection)
                .await;
            outcome.unwrap_or_else(|error| panic!("{}: {error}", step.name));
        }
    }
}

#[test]
fn every_new_table_has_a_seed() {
    for step in store::steps()
        .iter()
        .filter(|step| step.postgres.starts_with("CREATE TABLE"))
    {
        assert!(seed(step.name, Engine::Sqlite).is_some(), "{}", step.name);
    }
}

#[tokio::test]
async fn migrating_again_changes_nothing() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let database = TestDatabase::on(engine).await;
        database.store().migrate().await.unwrap();
    }
}

#[tokio::test]
async fn nodes_that_start_together_migrate_once() {
    let database = TestDatabase::empty(Engine::Postgres).await;
    let nodes: Vec<_> = (0..3)
        .map(|_| {
            let store = database.store().clone();
            tokio::spawn(async move { store.migrate().await })
        })
        .collect();
    for node in nodes {
        node.await.unwrap().unwrap();
    }
    assert_eq!(
        store::seller::count(&mut database.store().reader().await.unwrap())
            .await
            .unwrap(),
        0
    );
}
