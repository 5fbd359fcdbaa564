CREATE INDEX products_category_status_price_key_id_idx
    ON products (category, status, price_key, id);
