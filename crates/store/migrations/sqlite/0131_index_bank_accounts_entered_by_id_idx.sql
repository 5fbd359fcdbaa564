CREATE INDEX bank_accounts_entered_by_id_idx
    ON bank_accounts (entered_by_id);
