ALTER TABLE payments ADD COLUMN authorised_until_ms BIGINT;
