CREATE TABLE variants (
    id UUID NOT NULL PRIMARY KEY,
    product_id UUID NOT NULL REFERENCES products (id) ON DELETE CASCADE,
    seller_id UUID NOT NULL REFERENCES sellers (id),
    sku TEXT NOT NULL,
    position BIGINT NOT NULL,
    options_json TEXT NOT NULL,
    price_minor BIGINT NOT NULL CONSTRAINT variants_price_minor_check CHECK (price_minor >= 0),
    compare_at_minor BIGINT,
    currency TEXT NOT NULL,
    weight_grams BIGINT,
    hs_code TEXT,
    origin TEXT,
    picture_hash TEXT REFERENCES pictures (hash),
    status TEXT NOT NULL,
    UNIQUE (seller_id, sku)
);
