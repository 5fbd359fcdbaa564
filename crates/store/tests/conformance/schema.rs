//! Rules of the schema, read from the databases themselves.

use std::collections::{BTreeMap, BTreeSet};

use sqlx::{AssertSqlSafe, Connection, PgConnection, SqliteConnection};
use store::Engine;
use testing::TestDatabase;

type Columns = BTreeMap<String, BTreeMap<String, (String, bool)>>;

async fn sqlite() -> (TestDatabase, SqliteConnection) {
    let database = TestDatabase::on(Engine::Sqlite).await;
    let path = database.url().strip_prefix("sqlite:").unwrap().to_owned();
    let connection = SqliteConnection::connect(&path).await.unwrap();
    (database, connection)
}

async fn postgres() -> (TestDatabase, PgConnection) {
    let database = TestDatabase::on(Engine::Postgres).await;
    let connection = PgConnection::connect(database.url()).await.unwrap();
    (database, connection)
}

async fn sqlite_columns(connection: &mut SqliteConnection) -> Columns {
    let rows: Vec<(String, String, String, bool)> = sqlx::query_as(
        "SELECT m.name, c.name, c.type, c.\"notnull\" FROM sqlite_schema m JOIN pragma_table_info(m.name) c \
         WHERE m.type = 'table' AND m.name NOT LIKE '\\_sqlx%' ESCAPE '\\' AND m.name NOT LIKE 'sqlite%'",
    )
    .fetch_all(connection)
    .await
    .unwrap();
    collect(rows)
}

async fn postgres_columns(connection: &mut PgConnection) -> Columns {
    let rows: Vec<(String, String, String, bool)> = sqlx::query_as(
        "SELECT table_name::text, column_name::text, CASE data_type::text WHEN 'uuid' THEN 'BLOB' WHEN 'bytea' THEN 'BLOB' \
         WHEN 'bigint' THEN 'INTEGER' WHEN 'boolean' THEN 'INTEGER' WHEN 'text' THEN 'TEXT' ELSE data_type::text END, \
         is_nullable = 'NO' FROM information_schema.columns \
         WHERE table_schema = 'public' AND table_name NOT LIKE '\\_sqlx%'",
    )
    .fetch_all(connection)
    .await
    .unwrap();
    collect(rows)
}

fn collect(rows: Vec<(String, String, String, bool)>) -> Columns {
    let mut tables = Columns::new();
    for (table, column, kind, required) in rows {
        tables
            .entry(table)
            .or_default()
            .insert(column, (kind, required));
    }
    tables
}

#[tokio::test]
async fn both_schemas_have_the_same_tables_and_columns() {
    let (_on_sqlite, mut lite) = sqlite().await;
    let (_on_postgres, mut server) = postgres().await;
    assert_eq!(
        sqlite_columns(&mut lite).await,
        postgres_columns(&mut server).await
    );
}

#[tokio::test]
async fn every_amount_has_its_currency_in_the_same_table() {
    let (_database, mut lite) = sqlite().await;
    for (table, columns) in sqlite_columns(&mut lite).await {
        let has_amount = columns.keys().any(|column| column.ends_with("_minor"));
        assert!(!has_amount || columns.contains_key("currency"), "{table}");
    }
}

/// Without it, removing the row that is referred to reads the whole table that refers to it.
#[tokio::test]
async fn every_foreign_key_has_an_index_that_begins_with_it() {
    let (_database, mut lite) = sqlite().await;
    for table in sqlite_columns(&mut lite).await.into_keys() {
        let keys: Vec<(i64, i64, String)> = sqlx::query_as(AssertSqlSafe(format!(
            "SELECT id, seq, \"from\" FROM pragma_foreign_key_list('{table}') ORDER BY id, seq"
        )))
        .fetch_all(&mut lite)
        .await
        .unwrap();
        let indexes: Vec<(String, i64, String)> = sqlx::query_as(AssertSqlSafe(format!(
            "SELECT i.name, c.seqno, c.name FROM pragma_index_list('{table}') i JOIN pragma_index_info(i.name) c \
             WHERE i.partial = 0 ORDER BY i.name, c.seqno"
        )))
        .fetch_all(&mut lite)
        .await
        .unwrap();
        let mut by_index: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (index, _, column) in &indexes {
            by_index.entry(index).or_default().push(column);
        }
        let mut by_key: BTreeMap<i64, Vec<&str>> = BTreeMap::new();
        for (key, _, column) in &keys {
            by_key.entry(*key).or_default().push(column);
        }
        for columns in by_key.into_values() {
            let covered = by_index.values().any(|index| index.starts_with(&columns));
            assert!(
                covered,
                "{table}: {columns:?} has no index among {by_index:?}"
            );
        }
    }
}

/// Sequences and triggers do not exist on PostgreSQL's distributed relatives, or cost too much there.
#[tokio::test]
async fn there_are_no_sequences_and_no_triggers() {
    let (_database, mut server) = postgres().await;
    let count = |sql: &'static str| sqlx::query_scalar::<_, i64>(sql);
    let sequences = count("SELECT COUNT(*) FROM information_schema.sequences")
        .fetch_one(&mut server)
        .await
        .unwrap();
    let triggers = count("SELECT COUNT(*) FROM information_schema.triggers")
        .fetch_one(&mut server)
        .await
        .unwrap();
    assert_eq!((sequences, triggers), (0, 0));
}

/// The store gives one name for both engines; it is derived from columns on SQLite and so must follow one rule on PostgreSQL.
#[tokio::test]
async fn unique_indexes_are_named_by_table_and_columns() {
    let (_database, mut server) = postgres().await;
    let rows: Vec<(String, String, Vec<String>, bool)> = sqlx::query_as(
        "SELECT t.relname::text, i.relname::text, array_agg(a.attname::text ORDER BY k.n), x.indisprimary \
         FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_class t ON t.oid = x.indrelid \
         JOIN pg_namespace s ON s.oid = t.relnamespace AND s.nspname = 'public' \
         CROSS JOIN LATERAL unnest(x.indkey) WITH ORDINALITY AS k(attnum, n) \
         JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = k.attnum \
         WHERE x.indisunique AND t.relname NOT LIKE '\\_sqlx%' GROUP BY 1, 2, x.indisprimary",
    )
    .fetch_all(&mut server)
    .await
    .unwrap();
    for (table, index, columns, primary) in rows {
        let expected = if primary {
            format!("{table}_pkey")
        } else {
            format!("{table}_{}_key", columns.join("_"))
        };
        assert_eq!(index, expected);
    }
}

#[test]
fn every_seller_owned_table_carries_its_seller() {
    let texts: BTreeMap<&str, &str> = store::steps()
        .iter()
        .map(|step| (step.name, step.postgres))
        .collect();
    for table in [
        "products",
        "variants",
        "warehouses",
        "stock_levels",
        "consignments",
        "order_lines",
    ] {
        let (_, text) = texts
            .iter()
            .find(|(name, _)| name.ends_with(&format!("create_{table}")))
            .unwrap();
        assert!(text.contains("seller_id UUID NOT NULL"), "{table}");
    }
}

#[test]
fn every_step_is_one_statement_with_an_equal_name_on_both_engines() {
    let mut versions = BTreeSet::new();
    for step in store::steps() {
        assert!(
            versions.insert(step.version()),
            "{} has a number that is taken",
            step.name
        );
        for text in [step.sqlite, step.postgres] {
            assert_eq!(text.matches(';').count(), 1, "{}", step.name);
        }
    }
    for engine in ["sqlite", "postgres"] {
        let folder = format!("{}/migrations/{engine}", env!("CARGO_MANIFEST_DIR"));
        let files: BTreeSet<String> = std::fs::read_dir(folder)
            .unwrap()
            .map(|entry| {
                entry
                    .unwrap()
                    .path()
                    .file_stem()
                    .unwrap()
                    .to_str()
                    .unwrap()
                    .to_owned()
            })
            .collect();
        let names: BTreeSet<String> = store::steps()
            .iter()
            .map(|step| step.name.to_owned())
            .collect();
        assert_eq!(files, names, "{engine}");
    }
}
