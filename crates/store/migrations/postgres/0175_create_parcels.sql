CREATE TABLE parcels (
    id UUID NOT NULL PRIMARY KEY,
    consignment_id UUID NOT NULL REFERENCES consignments (id),
    position BIGINT NOT NULL,
    carrier TEXT,
    tracking TEXT,
    packed_at_ms BIGINT NOT NULL,
    shipped_at_ms BIGINT,
    UNIQUE (consignment_id, position)
);
