CREATE INDEX reviews_product_id_created_at_ms_idx
    ON reviews (product_id, created_at_ms);
