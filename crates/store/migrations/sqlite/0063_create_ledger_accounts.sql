CREATE TABLE ledger_accounts (
    id BLOB NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    owner TEXT NOT NULL,
    currency TEXT NOT NULL,
    UNIQUE (kind, owner, currency),
    UNIQUE (id, currency)
) STRICT, WITHOUT ROWID;
