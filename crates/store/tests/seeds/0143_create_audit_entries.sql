INSERT INTO audit_entries (id, actor_id, action, subject, detail_json, at_ms)
VALUES ({id:1}, {id:1}, 'one', 'one', '{}', 1790000000000);
