INSERT INTO ledger_accounts (id, kind, owner, currency)
VALUES ({id:1}, 'one', 'one', 'KZT');
