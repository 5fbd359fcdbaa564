CREATE INDEX bank_entries_payment_id_idx
    ON bank_entries (payment_id);
