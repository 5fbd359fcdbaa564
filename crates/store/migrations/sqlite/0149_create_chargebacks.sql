CREATE TABLE chargebacks (
    id BLOB NOT NULL PRIMARY KEY,
    payment_id BLOB NOT NULL REFERENCES payments (id),
    order_id BLOB NOT NULL REFERENCES orders (id),
    provider_ref TEXT NOT NULL,
    state TEXT NOT NULL,
    currency TEXT NOT NULL,
    amount_minor INTEGER NOT NULL CONSTRAINT chargebacks_amount_minor_check CHECK (amount_minor >= 0),
    opened_at_ms INTEGER NOT NULL,
    resolved_at_ms INTEGER,
    UNIQUE (payment_id, provider_ref)
) STRICT, WITHOUT ROWID;
