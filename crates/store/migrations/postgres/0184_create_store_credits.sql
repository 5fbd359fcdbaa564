CREATE TABLE store_credits (
    id UUID NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    user_id UUID REFERENCES users (id),
    code_hash BYTEA UNIQUE,
    code_ending TEXT,
    currency TEXT NOT NULL,
    balance_minor BIGINT NOT NULL CONSTRAINT store_credits_balance_minor_check CHECK (balance_minor >= 0),
    state TEXT NOT NULL,
    created_at_ms BIGINT NOT NULL,
    updated_at_ms BIGINT NOT NULL,
    UNIQUE (user_id, currency)
);
