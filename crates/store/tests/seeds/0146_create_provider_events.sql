INSERT INTO provider_events (id, provider, event_key, kind, object_ref, payment_id, state, note, received_at_ms)
VALUES ({id:1}, 'one', 'one', 'one', 'one', {id:1}, 'open', '', 1790000000000);
