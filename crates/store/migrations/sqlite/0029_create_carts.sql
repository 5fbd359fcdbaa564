CREATE TABLE carts (
    id BLOB NOT NULL PRIMARY KEY,
    session_id BLOB REFERENCES sessions (id) ON DELETE SET NULL,
    token_hash BLOB UNIQUE,
    country TEXT NOT NULL,
    lang TEXT NOT NULL,
    currency TEXT NOT NULL,
    coupon_code TEXT,
    shipping_code TEXT,
    address_json TEXT,
    email TEXT,
    status TEXT NOT NULL,
    created_at_ms INTEGER NOT NULL,
    updated_at_ms INTEGER NOT NULL
) STRICT;
