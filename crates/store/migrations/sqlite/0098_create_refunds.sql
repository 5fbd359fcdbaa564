CREATE TABLE refunds (
    id BLOB NOT NULL PRIMARY KEY,
    order_id BLOB NOT NULL REFERENCES orders (id),
    payment_id BLOB NOT NULL REFERENCES payments (id),
    currency TEXT NOT NULL,
    total_minor INTEGER NOT NULL CONSTRAINT refunds_total_minor_check CHECK (total_minor >= 0),
    reason TEXT NOT NULL,
    state TEXT NOT NULL,
    created_at_ms INTEGER NOT NULL,
    sent_at_ms INTEGER
) STRICT, WITHOUT ROWID;
