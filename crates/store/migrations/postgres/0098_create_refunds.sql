CREATE TABLE refunds (
    id UUID NOT NULL PRIMARY KEY,
    order_id UUID NOT NULL REFERENCES orders (id),
    payment_id UUID NOT NULL REFERENCES payments (id),
    currency TEXT NOT NULL,
    total_minor BIGINT NOT NULL CONSTRAINT refunds_total_minor_check CHECK (total_minor >= 0),
    reason TEXT NOT NULL,
    state TEXT NOT NULL,
    created_at_ms BIGINT NOT NULL,
    sent_at_ms BIGINT
);
