CREATE INDEX products_category_status_sold_count_id_idx
    ON products (category, status, sold_count, id);
