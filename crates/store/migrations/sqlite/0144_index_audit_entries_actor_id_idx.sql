CREATE INDEX audit_entries_actor_id_idx
    ON audit_entries (actor_id);
