CREATE TABLE chargebacks (
    id UUID NOT NULL PRIMARY KEY,
    payment_id UUID NOT NULL REFERENCES payments (id),
    order_id UUID NOT NULL REFERENCES orders (id),
    provider_ref TEXT NOT NULL,
    state TEXT NOT NULL,
    currency TEXT NOT NULL,
    amount_minor BIGINT NOT NULL CONSTRAINT chargebacks_amount_minor_check CHECK (amount_minor >= 0),
    opened_at_ms BIGINT NOT NULL,
    resolved_at_ms BIGINT,
    UNIQUE (payment_id, provider_ref)
);
