CREATE TABLE payments (
    id BLOB NOT NULL PRIMARY KEY,
    order_id BLOB NOT NULL REFERENCES orders (id),
    provider TEXT NOT NULL,
    state TEXT NOT NULL,
    amount_minor INTEGER NOT NULL CONSTRAINT payments_amount_minor_check CHECK (amount_minor >= 0),
    currency TEXT NOT NULL,
    provider_ref TEXT,
    created_at_ms INTEGER NOT NULL,
    updated_at_ms INTEGER NOT NULL,
    UNIQUE (provider, provider_ref)
) STRICT, WITHOUT ROWID;
