CREATE TABLE carts (
    id UUID NOT NULL PRIMARY KEY,
    session_id UUID REFERENCES sessions (id) ON DELETE SET NULL,
    token_hash BYTEA UNIQUE,
    country TEXT NOT NULL,
    lang TEXT NOT NULL,
    currency TEXT NOT NULL,
    coupon_code TEXT,
    shipping_code TEXT,
    address_json TEXT,
    email TEXT,
    status TEXT NOT NULL,
    created_at_ms BIGINT NOT NULL,
    updated_at_ms BIGINT NOT NULL
);
