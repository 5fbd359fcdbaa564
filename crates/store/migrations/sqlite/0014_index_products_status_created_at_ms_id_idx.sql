CREATE INDEX products_status_created_at_ms_id_idx
    ON products (status, created_at_ms, id);
