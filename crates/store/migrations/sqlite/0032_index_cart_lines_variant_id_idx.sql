CREATE INDEX cart_lines_variant_id_idx
    ON cart_lines (variant_id);
