INSERT INTO pictures (hash, width, height, widths_json, created_at_ms)
VALUES ('one', 0, 0, '{}', 1790000000000);
