CREATE TABLE testbank_refunds (
    id BLOB NOT NULL PRIMARY KEY,
    payment_id BLOB NOT NULL,
    currency TEXT NOT NULL,
    amount_minor INTEGER NOT NULL CONSTRAINT testbank_refunds_amount_minor_check CHECK (amount_minor >= 0),
    created_at_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
