INSERT INTO ledger_pending (id, kind, order_id, reference, idempotency_key, state, at_ms)
VALUES ({id:1}, 'one', {id:1}, 'one', 'one', 'pending', 1790000000000);
