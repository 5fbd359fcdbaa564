CREATE TABLE order_events (
    id UUID NOT NULL PRIMARY KEY,
    order_id UUID NOT NULL REFERENCES orders (id),
    consignment_id UUID REFERENCES consignments (id),
    kind TEXT NOT NULL,
    detail_json TEXT NOT NULL,
    at_ms BIGINT NOT NULL
);
