CREATE TABLE refund_lines (
    refund_id BLOB NOT NULL REFERENCES refunds (id),
    order_line_id BLOB NOT NULL REFERENCES order_lines (id),
    consignment_id BLOB NOT NULL REFERENCES consignments (id),
    quantity INTEGER NOT NULL,
    currency TEXT NOT NULL,
    goods_minor INTEGER NOT NULL CONSTRAINT refund_lines_goods_minor_check CHECK (goods_minor >= 0),
    shipping_minor INTEGER NOT NULL CONSTRAINT refund_lines_shipping_minor_check CHECK (shipping_minor >= 0),
    discount_minor INTEGER NOT NULL CONSTRAINT refund_lines_discount_minor_check CHECK (discount_minor >= 0),
    duty_minor INTEGER NOT NULL CONSTRAINT refund_lines_duty_minor_check CHECK (duty_minor >= 0),
    tax_minor INTEGER NOT NULL CONSTRAINT refund_lines_tax_minor_check CHECK (tax_minor >= 0),
    fees_minor INTEGER NOT NULL CONSTRAINT refund_lines_fees_minor_check CHECK (fees_minor >= 0),
    commission_minor INTEGER,
    PRIMARY KEY (refund_id, order_line_id)
) STRICT, WITHOUT ROWID;
