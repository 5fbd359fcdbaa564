INSERT INTO chargebacks (id, payment_id, order_id, provider_ref, state, currency, amount_minor, opened_at_ms)
VALUES ({id:1}, {id:1}, {id:1}, 'one', 'open', 'KZT', 1, 1790000000000);
