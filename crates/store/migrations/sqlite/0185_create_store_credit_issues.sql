CREATE TABLE store_credit_issues (
    id BLOB NOT NULL PRIMARY KEY,
    store_credit_id BLOB NOT NULL REFERENCES store_credits (id),
    currency TEXT NOT NULL,
    amount_minor INTEGER NOT NULL CONSTRAINT store_credit_issues_amount_minor_check CHECK (amount_minor > 0),
    source TEXT NOT NULL,
    reason TEXT NOT NULL,
    state TEXT NOT NULL,
    author_id BLOB NOT NULL REFERENCES users (id),
    approver_id BLOB REFERENCES users (id),
    created_at_ms INTEGER NOT NULL,
    resolved_at_ms INTEGER
) STRICT, WITHOUT ROWID;
