INSERT INTO ledger_transactions (id, kind, order_id, reference, idempotency_key, at_ms)
VALUES ({id:1}, 'one', {id:1}, 'one', 'one', 1790000000000);
