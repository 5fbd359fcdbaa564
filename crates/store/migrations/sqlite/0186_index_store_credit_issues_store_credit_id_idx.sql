CREATE INDEX store_credit_issues_store_credit_id_idx
    ON store_credit_issues (store_credit_id);
