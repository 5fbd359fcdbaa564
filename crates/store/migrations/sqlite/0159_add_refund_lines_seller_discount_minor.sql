ALTER TABLE refund_lines ADD COLUMN seller_discount_minor INTEGER NOT NULL DEFAULT 0;
