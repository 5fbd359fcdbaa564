CREATE TABLE ledger_transactions (
    id BLOB NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    order_id BLOB REFERENCES orders (id),
    reference TEXT NOT NULL,
    idempotency_key TEXT NOT NULL UNIQUE,
    at_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
