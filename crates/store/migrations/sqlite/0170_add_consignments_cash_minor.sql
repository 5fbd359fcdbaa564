ALTER TABLE consignments ADD COLUMN cash_minor INTEGER;
