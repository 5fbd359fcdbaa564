CREATE TABLE order_events (
    id BLOB NOT NULL PRIMARY KEY,
    order_id BLOB NOT NULL REFERENCES orders (id),
    consignment_id BLOB REFERENCES consignments (id),
    kind TEXT NOT NULL,
    detail_json TEXT NOT NULL,
    at_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
