INSERT INTO store_credit_issues (id, store_credit_id, currency, amount_minor, source, reason, state, author_id, created_at_ms)
VALUES ({id:1}, {id:1}, 'KZT', 1, 'sold', 'one', 'waiting', {id:1}, 1790000000000);
