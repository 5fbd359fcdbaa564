INSERT INTO ledger_pending_entries (id, pending_id, account_id, amount_minor, currency)
VALUES ({id:1}, {id:1}, {id:1}, 1, 'KZT');
