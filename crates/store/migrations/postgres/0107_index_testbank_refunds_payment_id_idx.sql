CREATE INDEX testbank_refunds_payment_id_idx
    ON testbank_refunds (payment_id);
