CREATE TABLE store_credits (
    id BLOB NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    user_id BLOB REFERENCES users (id),
    code_hash BLOB UNIQUE,
    code_ending TEXT,
    currency TEXT NOT NULL,
    balance_minor INTEGER NOT NULL CONSTRAINT store_credits_balance_minor_check CHECK (balance_minor >= 0),
    state TEXT NOT NULL,
    created_at_ms INTEGER NOT NULL,
    updated_at_ms INTEGER NOT NULL,
    UNIQUE (user_id, currency)
) STRICT, WITHOUT ROWID;
