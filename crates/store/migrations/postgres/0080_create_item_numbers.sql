CREATE TABLE item_numbers (
    series TEXT NOT NULL,
    serial BIGINT NOT NULL CONSTRAINT item_numbers_serial_check CHECK (serial BETWEEN 0 AND 99999999),
    consignment_id UUID NOT NULL REFERENCES consignments (id),
    issued_at_ms BIGINT NOT NULL,
    PRIMARY KEY (series, serial)
);
