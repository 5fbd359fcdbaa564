CREATE TABLE bank_entries (
    id BLOB NOT NULL PRIMARY KEY,
    account TEXT NOT NULL,
    bank_ref TEXT NOT NULL,
    booked_on TEXT NOT NULL,
    currency TEXT NOT NULL,
    amount_minor INTEGER NOT NULL CONSTRAINT bank_entries_amount_minor_check CHECK (amount_minor > 0),
    payer_name TEXT NOT NULL,
    payer_account TEXT NOT NULL,
    remittance TEXT NOT NULL,
    state TEXT NOT NULL,
    payment_id BLOB REFERENCES payments (id),
    received_at_ms INTEGER NOT NULL,
    updated_at_ms INTEGER NOT NULL,
    UNIQUE (account, bank_ref)
) STRICT, WITHOUT ROWID;
