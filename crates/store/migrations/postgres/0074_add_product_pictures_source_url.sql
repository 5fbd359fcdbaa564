ALTER TABLE product_pictures ADD COLUMN source_url TEXT;
