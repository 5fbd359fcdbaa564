CREATE TABLE ledger_entries (
    id UUID NOT NULL PRIMARY KEY,
    transaction_id UUID NOT NULL REFERENCES ledger_transactions (id),
    account_id UUID NOT NULL,
    amount_minor BIGINT NOT NULL,
    currency TEXT NOT NULL,
    FOREIGN KEY (account_id, currency) REFERENCES ledger_accounts (id, currency)
);
