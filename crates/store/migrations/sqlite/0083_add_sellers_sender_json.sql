ALTER TABLE sellers ADD COLUMN sender_json TEXT;
