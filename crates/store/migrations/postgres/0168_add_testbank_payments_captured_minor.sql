ALTER TABLE testbank_payments ADD COLUMN captured_minor BIGINT NOT NULL DEFAULT 0;
