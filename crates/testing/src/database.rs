//! A fresh database for each test, on either engine.

use std::path::PathBuf;
use std::time::Duration;

use sqlx::{AssertSqlSafe, Connection, PgConnection};
use store::{Engine, Fuse, Store, StoreOptions};
use tokio::sync::OnceCell;

use crate::PrivatePostgres;

const TEMPLATE: &str = "corridor_template";

/// A migrated, empty database that nobody else uses. An SQLite file goes with it; a PostgreSQL database goes with the
/// cluster at the end of the process.
#[derive(Debug)]
pub struct TestDatabase {
    store: Store,
    fuse: Fuse,
    url: String,
    _directory: Option<tempfile::TempDir>,
}

impl TestDatabase {
    /// On the engine asked for.
    pub async fn on(engine: Engine) -> Self {
        match engine {
            Engine::Sqlite => Self::sqlite().await,
            Engine::Postgres => Self::postgres().await,
        }
    }

    /// An SQLite file in a temporary folder.
    pub async fn sqlite() -> Self {
        let (directory, url) = sqlite_file();
        let fuse = Fuse::default();
        let store = connect(&url, fuse.clone()).await;
        store
            .migrate()
            .await
            .expect("the schema applies to an empty file");
        Self {
            store,
            fuse,
            url,
            _directory: Some(directory),
        }
    }

    /// A database in this process's own PostgreSQL.
    pub async fn postgres() -> Self {
        static TEMPLATE_READY: OnceCell<()> = OnceCell::const_new();
        TEMPLATE_READY.get_or_init(make_template).await;
        let url = postgres_database(Some(TEMPLATE)).await;
        let fuse = Fuse::default();
        Self {
            store: connect(&url, fuse.clone()).await,
            fuse,
            url,
            _directory: None,
        }
    }

    /// Like [`TestDatabase::on`], but without the schema: for tests of the migrations themselves.
    pub async fn empty(engine: Engine) -> Self {
        let (directory, url) = match engine {
            Engine::Sqlite => {
                let (directory, url) = sqlite_file();
                (Some(directory), url)
            }
            Engine::Postgres => (None, postgres_database(None).await),
        };
        let fuse = Fuse::default();
        Self {
            store: connect(&url, fuse.clone()).await,
            fuse,
            url,
            _directory: directory,
        }
    }

    /// The store on this database.
    #[must_use]
    pub fn store(&self) -> &Store {
        &self.store
    }

    /// Cuts the store off, as a killed process is.
    #[must_use]
    pub fn fuse(&self) -> &Fuse {
        &self.fuse
    }

    /// Where it is, as `DATABASE_URL` takes it.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }
}

/// Runs a test on SQLite and then on PostgreSQL, each time on an empty database.
pub async fn with_both<T: AsyncFn(Store)>(test: T) {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        // Only shown when the test fails: it tells on which engine.
        println!("on {engine:?}");
        let database = TestDatabase::on(engine).await;
        test(database.store().clone()).await;
        database.store().close().await;
    }
}

fn sqlite_file() -> (tempfile::TempDir, String) {
    let directory = tempfile::tempdir().expect("the system has a folder for temporary files");
    let file: PathBuf = directory.path().join("corridor.db");
    let url = format!("sqlite:{}", file.display());
    (directory, url)
}

async fn connect(url: &str, fuse: Fuse) -> Store {
    let options = StoreOptions {
        connections_max: 8,
        wait_max: Duration::from_secs(30),
        fuse,
    };
    Store::connect(url, options)
        .await
        .expect("a test's own database accepts connections")
}

async fn make_template() {
    create_database(TEMPLATE, None).await;
    let store = connect(&PrivatePostgres::shared().url(TEMPLATE), Fuse::default()).await;
    store
        .migrate()
        .await
        .expect("the schema applies to an empty database");
    // A database with connections cannot be copied.
    store.close().await;
}

async fn postgres_database(template: Option<&str>) -> String {
    let name = PrivatePostgres::shared().unused_name();
    create_database(&name, template).await;
    PrivatePostgres::shared().url(&name)
}

async fn create_database(name: &str, template: Option<&str>) {
    // Copies of one template at the same time refuse each other.
    static ONE_AT_A_TIME: tokio::sync::Mutex<()> = tokio::sync::Mutex::const_new(());
    let _turn = ONE_AT_A_TIME.lock().await;
    let url = PrivatePostgres::shared().url("postgres");
    let mut connection = PgConnection::connect(&url)
        .await
        .expect("the test's own PostgreSQL runs");
    let template = template.unwrap_or("template0");
    let sql = format!("CREATE DATABASE {name} TEMPLATE {template}");
    sqlx::query(AssertSqlSafe(sql))
        .execute(&mut connection)
        .await
        .expect("a new database can be made");
    connection.close().await.expect("a connection closes");
}
