CREATE INDEX provider_events_state_received_at_ms_idx
    ON provider_events (state, received_at_ms);
