CREATE INDEX store_credit_issues_approver_id_idx
    ON store_credit_issues (approver_id);
