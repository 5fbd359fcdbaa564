CREATE INDEX products_status_price_key_id_idx
    ON products (status, price_key, id);
