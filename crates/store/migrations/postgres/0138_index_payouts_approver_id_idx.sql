CREATE INDEX payouts_approver_id_idx
    ON payouts (approver_id);
