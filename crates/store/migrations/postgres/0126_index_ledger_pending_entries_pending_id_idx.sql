CREATE INDEX ledger_pending_entries_pending_id_idx
    ON ledger_pending_entries (pending_id);
