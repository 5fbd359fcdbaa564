CREATE TABLE warehouses (
    id UUID NOT NULL PRIMARY KEY,
    seller_id UUID NOT NULL REFERENCES sellers (id),
    country TEXT NOT NULL,
    city TEXT NOT NULL,
    sender_json TEXT,
    opened_at_ms BIGINT NOT NULL
);
