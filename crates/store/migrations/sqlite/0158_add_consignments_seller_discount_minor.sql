ALTER TABLE consignments ADD COLUMN seller_discount_minor INTEGER NOT NULL DEFAULT 0;
