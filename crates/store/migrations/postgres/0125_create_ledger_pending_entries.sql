CREATE TABLE ledger_pending_entries (
    id UUID NOT NULL PRIMARY KEY,
    pending_id UUID NOT NULL REFERENCES ledger_pending (id),
    account_id UUID NOT NULL,
    amount_minor BIGINT NOT NULL,
    currency TEXT NOT NULL,
    FOREIGN KEY (account_id, currency) REFERENCES ledger_accounts (id, currency)
);
