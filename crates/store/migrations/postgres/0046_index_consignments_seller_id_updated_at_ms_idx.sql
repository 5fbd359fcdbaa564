CREATE INDEX consignments_seller_id_updated_at_ms_idx
    ON consignments (seller_id, updated_at_ms);
