INSERT INTO disputes (id, order_id, consignment_id, seller_id, state, reason, currency, offer_minor, offer_return, offer_side, opened_at_ms, updated_at_ms)
VALUES ({id:1}, {id:1}, {id:1}, {id:1}, 'open', 'one', 'KZT', 1, FALSE, 'shopper', 1790000000000, 1790000000000);
