CREATE INDEX payouts_batch_idx
    ON payouts (batch);
