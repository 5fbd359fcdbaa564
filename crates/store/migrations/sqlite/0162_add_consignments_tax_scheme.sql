ALTER TABLE consignments ADD COLUMN tax_scheme TEXT;
