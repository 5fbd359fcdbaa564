CREATE TABLE testbank_refunds (
    id UUID NOT NULL PRIMARY KEY,
    payment_id UUID NOT NULL,
    currency TEXT NOT NULL,
    amount_minor BIGINT NOT NULL CONSTRAINT testbank_refunds_amount_minor_check CHECK (amount_minor >= 0),
    created_at_ms BIGINT NOT NULL
);
