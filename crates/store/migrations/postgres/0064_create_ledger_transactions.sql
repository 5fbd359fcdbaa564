CREATE TABLE ledger_transactions (
    id UUID NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    order_id UUID REFERENCES orders (id),
    reference TEXT NOT NULL,
    idempotency_key TEXT NOT NULL UNIQUE,
    at_ms BIGINT NOT NULL
);
