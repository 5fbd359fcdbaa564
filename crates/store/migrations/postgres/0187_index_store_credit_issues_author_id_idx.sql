CREATE INDEX store_credit_issues_author_id_idx
    ON store_credit_issues (author_id);
