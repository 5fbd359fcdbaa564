ALTER TABLE variants ADD COLUMN size_mm TEXT;
