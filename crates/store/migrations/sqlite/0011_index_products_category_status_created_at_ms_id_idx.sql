CREATE INDEX products_category_status_created_at_ms_id_idx
    ON products (category, status, created_at_ms, id);
