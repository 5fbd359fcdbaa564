INSERT INTO sessions (id, token_hash, user_id, created_at_ms, expires_at_ms)
VALUES ({id:1}, {bytes:1}, {id:1}, 1790000000000, 1790000000000);
