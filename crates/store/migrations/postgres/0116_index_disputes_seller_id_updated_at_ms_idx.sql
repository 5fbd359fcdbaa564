CREATE INDEX disputes_seller_id_updated_at_ms_idx
    ON disputes (seller_id, updated_at_ms);
