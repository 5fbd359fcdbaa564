CREATE INDEX products_featured_status_sold_count_id_idx
    ON products (featured, status, sold_count, id);
