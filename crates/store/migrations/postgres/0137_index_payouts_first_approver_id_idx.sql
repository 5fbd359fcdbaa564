CREATE INDEX payouts_first_approver_id_idx
    ON payouts (first_approver_id);
