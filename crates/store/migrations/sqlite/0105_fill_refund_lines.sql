INSERT INTO refund_lines (refund_id, order_line_id, consignment_id, quantity, currency, goods_minor, shipping_minor,
    discount_minor, duty_minor, tax_minor, fees_minor)
SELECT r.id, l.id, l.consignment_id, l.quantity, l.currency, l.goods_minor,
    CASE WHEN EXISTS (SELECT 1 FROM order_lines e WHERE e.consignment_id = l.consignment_id AND e.position < l.position)
        THEN 0 ELSE c.shipping_minor END, l.discount_minor, l.duty_minor, l.tax_minor, l.fees_minor
FROM refunds r JOIN order_lines l ON l.order_id = r.order_id JOIN consignments c ON c.id = l.consignment_id
WHERE TRUE ON CONFLICT (refund_id, order_line_id) DO NOTHING;
