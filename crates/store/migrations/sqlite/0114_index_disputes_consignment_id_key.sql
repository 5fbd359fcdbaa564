CREATE UNIQUE INDEX disputes_consignment_id_key
    ON disputes (consignment_id);
