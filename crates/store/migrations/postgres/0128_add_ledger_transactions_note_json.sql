ALTER TABLE ledger_transactions ADD COLUMN note_json TEXT NOT NULL DEFAULT '{}';
