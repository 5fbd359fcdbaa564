CREATE INDEX products_status_sold_count_id_idx
    ON products (status, sold_count, id);
