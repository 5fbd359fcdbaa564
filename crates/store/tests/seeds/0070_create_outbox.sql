INSERT INTO outbox (id, kind, body_json, state, run_after_ms, attempts, created_at_ms)
VALUES ({id:1}, 'one', '{}', 'open', 1790000000000, 0, 1790000000000);
