CREATE TABLE item_numbers (
    series TEXT NOT NULL,
    serial INTEGER NOT NULL CONSTRAINT item_numbers_serial_check CHECK (serial BETWEEN 0 AND 99999999),
    consignment_id BLOB NOT NULL REFERENCES consignments (id),
    issued_at_ms INTEGER NOT NULL,
    PRIMARY KEY (series, serial)
) STRICT, WITHOUT ROWID;
