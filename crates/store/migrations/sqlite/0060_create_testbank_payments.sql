CREATE TABLE testbank_payments (
    id BLOB NOT NULL PRIMARY KEY,
    amount_minor INTEGER NOT NULL CONSTRAINT testbank_payments_amount_minor_check CHECK (amount_minor >= 0),
    currency TEXT NOT NULL,
    state TEXT NOT NULL,
    return_url TEXT NOT NULL,
    created_at_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
