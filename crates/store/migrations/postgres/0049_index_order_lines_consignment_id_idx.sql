CREATE INDEX order_lines_consignment_id_idx
    ON order_lines (consignment_id);
