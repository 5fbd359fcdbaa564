CREATE TABLE outbox (
    id BLOB NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    body_json TEXT NOT NULL,
    state TEXT NOT NULL,
    run_after_ms INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    last_error TEXT,
    claimed_until_ms INTEGER,
    created_at_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
