ALTER TABLE consignments ADD COLUMN release_extended_at_ms INTEGER;
