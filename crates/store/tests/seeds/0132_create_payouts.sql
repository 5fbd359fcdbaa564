INSERT INTO payouts (id, seller_id, state, earned_minor, currency, sent_currency, bank_json, note, requested_at_ms, updated_at_ms)
VALUES ({id:1}, {id:1}, 'open', 1, 'KZT', 'KZT', 'one', '', 1790000000000, 1790000000000);
