CREATE UNIQUE INDEX carts_session_id_key
    ON carts (session_id)
    WHERE status = 'open';
