CREATE TABLE bank_accounts (
    seller_id UUID NOT NULL PRIMARY KEY REFERENCES sellers (id),
    holder TEXT NOT NULL,
    number TEXT NOT NULL,
    bic TEXT,
    bank_name TEXT NOT NULL,
    country TEXT NOT NULL,
    currency TEXT NOT NULL,
    entered_by_id UUID NOT NULL REFERENCES users (id),
    entered_at_ms BIGINT NOT NULL
);
