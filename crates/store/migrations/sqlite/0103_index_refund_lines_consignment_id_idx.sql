CREATE INDEX refund_lines_consignment_id_idx
    ON refund_lines (consignment_id);
