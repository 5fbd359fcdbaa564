CREATE TABLE ledger_pending (
    id BLOB NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    order_id BLOB REFERENCES orders (id),
    reference TEXT NOT NULL,
    idempotency_key TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    resolved_at_ms INTEGER
) STRICT, WITHOUT ROWID;
