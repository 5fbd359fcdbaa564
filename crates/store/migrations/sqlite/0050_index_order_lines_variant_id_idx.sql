CREATE INDEX order_lines_variant_id_idx
    ON order_lines (variant_id);
