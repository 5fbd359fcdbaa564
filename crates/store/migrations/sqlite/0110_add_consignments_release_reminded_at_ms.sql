ALTER TABLE consignments ADD COLUMN release_reminded_at_ms INTEGER;
