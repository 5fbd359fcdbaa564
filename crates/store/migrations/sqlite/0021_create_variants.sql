CREATE TABLE variants (
    id BLOB NOT NULL PRIMARY KEY,
    product_id BLOB NOT NULL REFERENCES products (id) ON DELETE CASCADE,
    seller_id BLOB NOT NULL REFERENCES sellers (id),
    sku TEXT NOT NULL,
    position INTEGER NOT NULL,
    options_json TEXT NOT NULL,
    price_minor INTEGER NOT NULL CONSTRAINT variants_price_minor_check CHECK (price_minor >= 0),
    compare_at_minor INTEGER,
    currency TEXT NOT NULL,
    weight_grams INTEGER,
    hs_code TEXT,
    origin TEXT,
    picture_hash TEXT REFERENCES pictures (hash),
    status TEXT NOT NULL,
    UNIQUE (seller_id, sku)
) STRICT, WITHOUT ROWID;
