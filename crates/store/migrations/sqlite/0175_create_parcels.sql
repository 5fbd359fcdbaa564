CREATE TABLE parcels (
    id BLOB NOT NULL PRIMARY KEY,
    consignment_id BLOB NOT NULL REFERENCES consignments (id),
    position INTEGER NOT NULL,
    carrier TEXT,
    tracking TEXT,
    packed_at_ms INTEGER NOT NULL,
    shipped_at_ms INTEGER,
    UNIQUE (consignment_id, position)
) STRICT, WITHOUT ROWID;
