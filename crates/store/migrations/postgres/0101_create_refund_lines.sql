CREATE TABLE refund_lines (
    refund_id UUID NOT NULL REFERENCES refunds (id),
    order_line_id UUID NOT NULL REFERENCES order_lines (id),
    consignment_id UUID NOT NULL REFERENCES consignments (id),
    quantity BIGINT NOT NULL,
    currency TEXT NOT NULL,
    goods_minor BIGINT NOT NULL CONSTRAINT refund_lines_goods_minor_check CHECK (goods_minor >= 0),
    shipping_minor BIGINT NOT NULL CONSTRAINT refund_lines_shipping_minor_check CHECK (shipping_minor >= 0),
    discount_minor BIGINT NOT NULL CONSTRAINT refund_lines_discount_minor_check CHECK (discount_minor >= 0),
    duty_minor BIGINT NOT NULL CONSTRAINT refund_lines_duty_minor_check CHECK (duty_minor >= 0),
    tax_minor BIGINT NOT NULL CONSTRAINT refund_lines_tax_minor_check CHECK (tax_minor >= 0),
    fees_minor BIGINT NOT NULL CONSTRAINT refund_lines_fees_minor_check CHECK (fees_minor >= 0),
    commission_minor BIGINT,
    PRIMARY KEY (refund_id, order_line_id)
);
