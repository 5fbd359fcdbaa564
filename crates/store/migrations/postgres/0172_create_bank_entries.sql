CREATE TABLE bank_entries (
    id UUID NOT NULL PRIMARY KEY,
    account TEXT NOT NULL,
    bank_ref TEXT NOT NULL,
    booked_on TEXT NOT NULL,
    currency TEXT NOT NULL,
    amount_minor BIGINT NOT NULL CONSTRAINT bank_entries_amount_minor_check CHECK (amount_minor > 0),
    payer_name TEXT NOT NULL,
    payer_account TEXT NOT NULL,
    remittance TEXT NOT NULL,
    state TEXT NOT NULL,
    payment_id UUID REFERENCES payments (id),
    received_at_ms BIGINT NOT NULL,
    updated_at_ms BIGINT NOT NULL,
    UNIQUE (account, bank_ref)
);
