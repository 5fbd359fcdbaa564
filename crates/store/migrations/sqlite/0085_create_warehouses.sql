CREATE TABLE warehouses (
    id BLOB NOT NULL PRIMARY KEY,
    seller_id BLOB NOT NULL REFERENCES sellers (id),
    country TEXT NOT NULL,
    city TEXT NOT NULL,
    sender_json TEXT,
    opened_at_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
