ALTER TABLE refund_lines ADD COLUMN seller_discount_minor BIGINT NOT NULL DEFAULT 0;
