INSERT INTO form_drafts (session_id, form, values_json, problems_json, created_at_ms)
VALUES ({id:1}, 'one', '{}', '{}', 1790000000000);
