INSERT INTO users (id, email, name, password_hash, role, seller_id, created_at_ms)
VALUES ({id:1}, 'one@example.com', 'one', 'one', 'one', {id:1}, 1790000000000);
