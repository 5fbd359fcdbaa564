INSERT INTO parcel_lines (parcel_id, order_line_id, quantity)
SELECT p.id, l.id, l.quantity - COALESCE((SELECT SUM(b.quantity) FROM refund_lines b JOIN refunds r ON r.id = b.refund_id
    WHERE b.order_line_id = l.id AND r.reason = 'cancelled'), 0)
FROM parcels p JOIN order_lines l ON l.consignment_id = p.consignment_id
WHERE l.quantity - COALESCE((SELECT SUM(b.quantity) FROM refund_lines b JOIN refunds r ON r.id = b.refund_id
    WHERE b.order_line_id = l.id AND r.reason = 'cancelled'), 0) > 0
ON CONFLICT (parcel_id, order_line_id) DO NOTHING;
