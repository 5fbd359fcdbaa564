CREATE INDEX refund_lines_order_line_id_idx
    ON refund_lines (order_line_id);
