ALTER TABLE consignments ADD COLUMN release_due_at_ms INTEGER;
