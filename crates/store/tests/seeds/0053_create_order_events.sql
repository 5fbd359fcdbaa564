INSERT INTO order_events (id, order_id, consignment_id, kind, detail_json, at_ms)
VALUES ({id:1}, {id:1}, {id:1}, 'one', '{}', 1790000000000);
