INSERT INTO store_credits (id, kind, currency, balance_minor, state, created_at_ms, updated_at_ms)
VALUES ({id:1}, 'gift_card', 'KZT', 0, 'active', 1790000000000, 1790000000000);
