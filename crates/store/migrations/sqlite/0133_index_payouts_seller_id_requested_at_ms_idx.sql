CREATE INDEX payouts_seller_id_requested_at_ms_idx
    ON payouts (seller_id, requested_at_ms);
