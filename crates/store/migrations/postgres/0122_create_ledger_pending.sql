CREATE TABLE ledger_pending (
    id UUID NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    order_id UUID REFERENCES orders (id),
    reference TEXT NOT NULL,
    idempotency_key TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL,
    at_ms BIGINT NOT NULL,
    resolved_at_ms BIGINT
);
