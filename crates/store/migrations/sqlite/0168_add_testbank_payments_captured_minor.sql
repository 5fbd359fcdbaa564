ALTER TABLE testbank_payments ADD COLUMN captured_minor INTEGER NOT NULL DEFAULT 0;
