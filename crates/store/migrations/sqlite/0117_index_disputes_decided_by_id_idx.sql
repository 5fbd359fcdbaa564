CREATE INDEX disputes_decided_by_id_idx
    ON disputes (decided_by_id);
