CREATE INDEX payments_provider_state_idx
    ON payments (provider, state);
