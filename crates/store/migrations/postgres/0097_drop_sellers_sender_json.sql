ALTER TABLE sellers DROP COLUMN sender_json;
