ALTER TABLE consignments ADD COLUMN seller_discount_minor BIGINT NOT NULL DEFAULT 0;
