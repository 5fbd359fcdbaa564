CREATE INDEX carts_session_id_status_idx
    ON carts (session_id, status);
