CREATE TABLE payments (
    id UUID NOT NULL PRIMARY KEY,
    order_id UUID NOT NULL REFERENCES orders (id),
    provider TEXT NOT NULL,
    state TEXT NOT NULL,
    amount_minor BIGINT NOT NULL CONSTRAINT payments_amount_minor_check CHECK (amount_minor >= 0),
    currency TEXT NOT NULL,
    provider_ref TEXT,
    created_at_ms BIGINT NOT NULL,
    updated_at_ms BIGINT NOT NULL,
    UNIQUE (provider, provider_ref)
);
