CREATE INDEX products_seller_id_status_sold_count_id_idx
    ON products (seller_id, status, sold_count, id);
