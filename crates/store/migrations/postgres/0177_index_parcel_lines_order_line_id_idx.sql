CREATE INDEX parcel_lines_order_line_id_idx
    ON parcel_lines (order_line_id);
