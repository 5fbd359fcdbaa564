INSERT INTO idempotency_keys (scope, key, request_hash, created_at_ms)
VALUES ('one', 'one', {bytes:1}, 1790000000000);
