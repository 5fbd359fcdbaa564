CREATE INDEX payouts_requested_by_id_idx
    ON payouts (requested_by_id);
