CREATE INDEX provider_events_payment_id_idx
    ON provider_events (payment_id);
