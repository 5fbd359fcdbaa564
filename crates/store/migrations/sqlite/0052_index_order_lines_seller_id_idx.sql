CREATE INDEX order_lines_seller_id_idx
    ON order_lines (seller_id);
