INSERT INTO refund_lines (refund_id, order_line_id, consignment_id, quantity, currency, goods_minor, shipping_minor, discount_minor, duty_minor, tax_minor, fees_minor)
VALUES ({id:1}, {id:1}, {id:1}, 1, 'KZT', 1, 0, 0, 0, 0, 0);
