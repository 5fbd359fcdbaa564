INSERT INTO refunds (id, order_id, payment_id, currency, total_minor, reason, state, created_at_ms, sent_at_ms)
SELECT p.id, p.order_id, p.id, p.currency, p.amount_minor, 'cancelled',
    CASE WHEN EXISTS (SELECT 1 FROM ledger_transactions t WHERE t.order_id = p.order_id AND t.kind = 'refund_settled')
        THEN 'sent' ELSE 'queued' END, p.updated_at_ms, p.updated_at_ms
FROM payments p WHERE p.state = 'refunded' ON CONFLICT (id) DO NOTHING;
