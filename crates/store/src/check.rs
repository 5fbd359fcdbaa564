//! The invariants, asked of the database itself. Each query returns the rows that break one.
//!
//! Some are enforced by constraints as well. They are asked all the same: a restored backup or a hand-made repair may have
//! passed the constraints by.

use crate::param::params;
use crate::statement::statements;
use crate::{Conn, Statement, StoreError};

statements! {
    LEDGER_BALANCED = "SELECT e.transaction_id FROM ledger_entries e \
        GROUP BY e.transaction_id, e.currency HAVING SUM(e.amount_minor) <> 0";
    LEDGER_CURRENCY = "SELECT e.id FROM ledger_entries e LEFT JOIN ledger_accounts a ON a.id = e.account_id \
        WHERE a.id IS NULL OR a.currency <> e.currency";
    LEDGER_ORDER_CURRENCY = "SELECT e.id FROM ledger_entries e JOIN ledger_transactions t ON t.id = e.transaction_id \
        JOIN orders o ON o.id = t.order_id WHERE e.currency <> o.currency";
    STOCK = "SELECT variant_id FROM stock_levels WHERE on_hand < 0 OR reserved < 0 OR sold < 0 OR returned < 0 \
        OR returned > sold OR received <> on_hand + reserved + sold - returned";
    RESERVED = "SELECT s.variant_id FROM stock_levels s WHERE s.reserved <> COALESCE((SELECT SUM(l.quantity) \
        FROM order_lines l JOIN orders o ON o.id = l.order_id JOIN consignments c ON c.id = l.consignment_id \
        WHERE l.variant_id = s.variant_id AND c.warehouse_id = s.warehouse_id AND o.state = 'awaiting_payment'), 0)";
    PRICE_CURRENCY = "SELECT v.id FROM variants v JOIN sellers e ON e.id = v.seller_id WHERE v.currency <> e.currency";
    PAID_ORDERS = "SELECT o.id FROM orders o \
        WHERE o.state IN ('paid', 'shipped', 'delivered', 'completed', 'disputed', 'refunded') \
        AND (SELECT COUNT(*) FROM payments p WHERE p.order_id = o.id AND p.state IN ('authorised', 'capturing', 'captured', 'refunded') \
        AND p.amount_minor = o.total_minor - o.credit_minor AND p.currency = o.currency) <> 1";
    CAPTURED_PAYMENTS = "SELECT p.id FROM payments p JOIN orders o ON o.id = p.order_id \
        WHERE (p.state IN ('authorised', 'capturing', 'captured') AND o.state IN ('awaiting_payment', 'expired')) \
        OR (p.state = 'refunded' AND o.state NOT IN ('refunded', 'cancelled', 'expired') AND NOT EXISTS (SELECT 1 \
        FROM chargebacks b WHERE b.payment_id = p.id AND b.state = 'lost') AND NOT EXISTS (SELECT 1 FROM refunds r \
        WHERE r.payment_id = p.id AND r.reason = 'goodwill')) \
        OR (p.state IN ('authorised', 'capturing', 'captured', 'refunded') AND (p.amount_minor <> o.total_minor - o.credit_minor OR p.currency <> o.currency))";
    ONE_CAPTURE = "SELECT order_id FROM payments WHERE state IN ('authorised', 'capturing', 'captured', 'refunded') \
        GROUP BY order_id HAVING COUNT(*) > 1";
    ORDER_TOTAL = "SELECT id FROM orders WHERE total_minor <> goods_minor + shipping_minor - discount_minor + duty_minor \
        + tax_minor + fees_minor";
    CONSIGNMENTS_SUM = "SELECT o.id FROM orders o LEFT JOIN consignments c ON c.order_id = o.id \
        GROUP BY o.id, o.currency, o.goods_minor, o.shipping_minor, o.discount_minor, o.duty_minor, o.tax_minor, \
        o.fees_minor, o.total_minor HAVING COUNT(c.id) = 0 OR MIN(c.currency) <> o.currency \
        OR MAX(c.currency) <> o.currency OR SUM(c.goods_minor) <> o.goods_minor \
        OR SUM(c.shipping_minor) <> o.shipping_minor OR SUM(c.discount_minor) <> o.discount_minor \
        OR SUM(c.duty_minor) <> o.duty_minor OR SUM(c.tax_minor) <> o.tax_minor OR SUM(c.fees_minor) <> o.fees_minor \
        OR SUM(c.total_minor) <> o.total_minor";
    LINES_SUM = "SELECT c.id FROM consignments c LEFT JOIN order_lines l ON l.consignment_id = c.id \
        GROUP BY c.id, c.currency, c.goods_minor, c.discount_minor, c.seller_discount_minor, c.duty_minor, c.tax_minor, \
        c.fees_minor HAVING COUNT(l.id) = 0 OR MIN(l.currency) <> c.currency OR MAX(l.currency) <> c.currency \
        OR SUM(l.goods_minor) <> c.goods_minor OR SUM(l.discount_minor) <> c.discount_minor \
        OR SUM(l.seller_discount_minor) <> c.seller_discount_minor OR MIN(l.discount_minor - l.seller_discount_minor) < 0 \
        OR SUM(l.duty_minor) <> c.duty_minor OR SUM(l.tax_minor) <> c.tax_minor OR SUM(l.fees_minor) <> c.fees_minor";
    LINE_GOODS = "SELECT id FROM order_lines WHERE goods_minor <> unit_minor * quantity OR fx_rate_e9 <= 0 \
        OR fx_source = ''";
    STATES = "SELECT id FROM orders WHERE state NOT IN ('awaiting_payment', 'paid', 'shipped', 'delivered', 'completed', \
        'cancelled', 'disputed', 'refunded', 'expired') UNION ALL SELECT id FROM consignments WHERE state NOT IN \
        ('awaiting_payment', 'paid', 'shipped', 'delivered', 'completed', 'cancelled', 'disputed', 'refunded', 'expired') \
        UNION ALL SELECT id FROM payments WHERE state NOT IN ('pending', 'authorised', 'capturing', 'captured', \
        'declined', 'refunded')";
    COUPONS = "SELECT k.code FROM coupons k WHERE k.uses > k.uses_max OR k.uses <> (SELECT COUNT(*) FROM orders o \
        WHERE o.coupon_code = k.code AND o.state NOT IN ('cancelled', 'expired'))";
    REFUNDS_SUM = "SELECT p.id FROM payments p JOIN orders o ON o.id = p.order_id LEFT JOIN refunds r ON r.payment_id = p.id \
        WHERE p.state IN ('authorised', 'capturing', 'captured', 'refunded') GROUP BY p.id, p.state, p.amount_minor, o.credit_minor \
        HAVING COALESCE(SUM(r.total_minor - r.credit_minor), 0) > p.amount_minor OR COALESCE(SUM(r.credit_minor), 0) > o.credit_minor \
        OR (p.state = 'refunded' AND COALESCE(SUM(r.total_minor), 0) <> p.amount_minor + o.credit_minor) \
        OR (p.state IN ('authorised', 'captured') AND p.amount_minor + o.credit_minor > 0 \
        AND COALESCE(SUM(r.total_minor), 0) = p.amount_minor + o.credit_minor)";
    REFUND_LINES_SUM = "SELECT r.id FROM refunds r WHERE r.reason <> 'unclaimed' AND r.total_minor <> \
        COALESCE((SELECT SUM(l.goods_minor + l.shipping_minor - l.discount_minor + l.duty_minor + l.tax_minor + l.fees_minor) \
        FROM refund_lines l WHERE l.refund_id = r.id), 0)";
    REFUND_LINES_LEFT = "SELECT o.id FROM order_lines o JOIN refund_lines l ON l.order_line_id = o.id \
        GROUP BY o.id, o.quantity, o.goods_minor, o.discount_minor, o.seller_discount_minor, o.duty_minor, o.tax_minor, o.fees_minor \
        HAVING SUM(l.quantity) > o.quantity OR SUM(l.goods_minor) > o.goods_minor OR SUM(l.discount_minor) > o.discount_minor \
        OR SUM(l.seller_discount_minor) > o.seller_discount_minor \
        OR SUM(l.duty_minor) > o.duty_minor OR SUM(l.tax_minor) > o.tax_minor OR SUM(l.fees_minor) > o.fees_minor \
        UNION ALL SELECT c.id FROM consignments c JOIN refund_lines l ON l.consignment_id = c.id \
        GROUP BY c.id, c.shipping_minor HAVING SUM(l.shipping_minor) > c.shipping_minor";
    REFUNDS_OWED = "SELECT o.id FROM orders o WHERE COALESCE((SELECT SUM(r.total_minor - r.credit_minor) FROM refunds r \
        WHERE r.order_id = o.id AND r.state = 'queued'), 0) <> COALESCE((SELECT -SUM(e.amount_minor) \
        FROM ledger_transactions t JOIN ledger_entries e ON e.transaction_id = t.id \
        JOIN ledger_accounts a ON a.id = e.account_id WHERE t.order_id = o.id AND a.kind = 'refunds'), 0)";
    DISPUTED = "SELECT c.id FROM consignments c LEFT JOIN disputes d ON d.consignment_id = c.id AND d.state <> 'closed' \
        WHERE (c.state = 'disputed' AND d.id IS NULL) OR (c.state <> 'disputed' AND d.id IS NOT NULL) \
        UNION ALL SELECT id FROM disputes WHERE (state = 'closed') <> (outcome IS NOT NULL)";
    PENDING_BALANCED = "SELECT e.pending_id FROM ledger_pending_entries e GROUP BY e.pending_id, e.currency \
        HAVING SUM(e.amount_minor) <> 0";
    PAYOUTS_HELD = "SELECT p.currency FROM payouts p WHERE p.state IN ('requested', 'half_approved', 'approved') \
        GROUP BY p.currency HAVING SUM(p.earned_minor) <> COALESCE((SELECT SUM(e.amount_minor) FROM ledger_pending q \
        JOIN ledger_pending_entries e ON e.pending_id = q.id JOIN ledger_accounts a ON a.id = e.account_id \
        WHERE q.state = 'pending' AND a.kind = 'seller_payable' AND a.currency = p.currency), 0)";
    PAYOUTS_SENT = "SELECT a.currency FROM ledger_accounts a JOIN ledger_entries e ON e.account_id = a.id \
        WHERE a.kind = 'payouts_in_transit' GROUP BY a.currency HAVING -SUM(e.amount_minor) <> COALESCE((SELECT \
        SUM(p.sent_minor) FROM payouts p WHERE p.state = 'sent' AND p.sent_currency = a.currency), 0)";
    CHARGEBACKS = "SELECT a.currency FROM ledger_accounts a JOIN ledger_entries e ON e.account_id = a.id \
        WHERE a.kind = 'chargebacks' GROUP BY a.currency HAVING SUM(e.amount_minor) <> COALESCE((SELECT \
        SUM(b.amount_minor) FROM chargebacks b WHERE b.state = 'open' AND b.currency = a.currency), 0)";
    RECEIPTS = "SELECT a.currency FROM ledger_accounts a LEFT JOIN ledger_entries e ON e.account_id = a.id \
        WHERE a.kind = 'receipts' GROUP BY a.currency HAVING -COALESCE(SUM(e.amount_minor), 0) <> COALESCE((SELECT \
        SUM(b.amount_minor) FROM bank_entries b WHERE b.state = 'received' AND b.currency = a.currency), 0) \
        UNION ALL SELECT b.currency FROM bank_entries b WHERE b.state = 'received' AND NOT EXISTS (SELECT 1 \
        FROM ledger_accounts a WHERE a.kind = 'receipts' AND a.currency = b.currency)";
    TRANSFERS = "SELECT p.id FROM payments p JOIN bank_entries b ON b.payment_id = p.id AND b.state = 'assigned' \
        GROUP BY p.id, p.amount_minor, p.currency, p.state HAVING SUM(b.amount_minor) <> p.amount_minor OR MIN(b.currency) <> p.currency \
        OR MAX(b.currency) <> p.currency OR p.state = 'pending'";
    CAPTURED_BOOKED = "SELECT o.id FROM orders o WHERE COALESCE((SELECT SUM(p.amount_minor) FROM payments p \
        WHERE p.order_id = o.id AND p.state IN ('authorised', 'capturing', 'captured', 'refunded')), 0) <> \
        COALESCE((SELECT SUM(e.amount_minor) FROM ledger_transactions t JOIN ledger_entries e ON e.transaction_id = t.id \
        JOIN ledger_accounts a ON a.id = e.account_id \
        WHERE t.order_id = o.id AND t.kind IN ('payment_captured', 'payment_authorised') AND a.kind IN ('captured', 'authorised')), 0)";
    AUTHORISED = "SELECT o.id FROM orders o WHERE COALESCE((SELECT SUM(p.amount_minor - COALESCE((SELECT SUM(r.total_minor - r.credit_minor) \
        FROM refunds r WHERE r.payment_id = p.id AND r.state = 'released'), 0) - CASE p.state WHEN 'capturing' THEN 0 \
        ELSE p.captured_minor END) FROM payments p WHERE p.order_id = o.id AND p.state IN ('authorised', 'capturing', 'captured', 'refunded')), 0) <> \
        COALESCE((SELECT SUM(e.amount_minor) FROM ledger_transactions t JOIN ledger_entries e ON e.transaction_id = t.id \
        JOIN ledger_accounts a ON a.id = e.account_id WHERE t.order_id = o.id AND a.kind = 'authorised'), 0)";
    ESCROW = "SELECT o.id FROM orders o WHERE COALESCE((SELECT SUM(c.goods_minor - c.seller_discount_minor + c.shipping_minor - COALESCE((SELECT \
        SUM(l.goods_minor - l.seller_discount_minor + l.shipping_minor) FROM refund_lines l WHERE l.consignment_id = c.id), 0)) \
        FROM consignments c WHERE c.order_id = o.id AND c.state IN ('paid', 'shipped', 'delivered', 'disputed')), 0) <> \
        COALESCE((SELECT -SUM(e.amount_minor) FROM ledger_transactions t JOIN ledger_entries e ON e.transaction_id = t.id \
        JOIN ledger_accounts a ON a.id = e.account_id WHERE t.order_id = o.id AND a.kind = 'escrow'), 0)";
    COMMISSION = "SELECT o.id FROM orders o WHERE COALESCE((SELECT SUM(c.commission_minor) \
        FROM consignments c WHERE c.order_id = o.id AND c.state = 'completed'), 0) <> \
        COALESCE((SELECT -SUM(e.amount_minor) FROM ledger_transactions t JOIN ledger_entries e ON e.transaction_id = t.id \
        JOIN ledger_accounts a ON a.id = e.account_id WHERE t.order_id = o.id AND a.kind = 'commission' \
        AND t.kind = 'consignment_completed'), 0)";
    PAYABLE = "SELECT o.id FROM orders o WHERE COALESCE((SELECT SUM(c.payable_minor) \
        FROM consignments c WHERE c.order_id = o.id AND c.state = 'completed'), 0) <> \
        COALESCE((SELECT -SUM(e.amount_minor) FROM ledger_transactions t JOIN ledger_entries e ON e.transaction_id = t.id \
        JOIN ledger_accounts a ON a.id = e.account_id WHERE t.order_id = o.id AND a.kind = 'seller_payable' \
        AND t.kind = 'consignment_completed'), 0)";
    SETTLED = "SELECT id FROM consignments WHERE state = 'completed' AND (commission_minor IS NULL \
        OR payable_minor IS NULL OR commission_minor + payable_minor <> goods_minor - seller_discount_minor \
        + shipping_minor - COALESCE((SELECT \
        SUM(l.goods_minor - l.seller_discount_minor + l.shipping_minor) FROM refund_lines l WHERE l.consignment_id = consignments.id \
        AND l.commission_minor IS NULL), 0))";
    PARCELS = "SELECT l.id FROM order_lines l JOIN parcel_lines q ON q.order_line_id = l.id GROUP BY l.id, l.quantity \
        HAVING SUM(q.quantity) > l.quantity - COALESCE((SELECT SUM(b.quantity) FROM refund_lines b JOIN refunds r ON r.id = b.refund_id \
        WHERE b.order_line_id = l.id AND r.reason = 'cancelled'), 0)";
    PARCELS_SENT = "SELECT c.id FROM consignments c WHERE c.state IN ('shipped', 'delivered', 'completed') AND (NOT EXISTS (SELECT 1 \
        FROM parcels p WHERE p.consignment_id = c.id) OR EXISTS (SELECT 1 FROM parcels p WHERE p.consignment_id = c.id AND p.shipped_at_ms IS NULL) \
        OR EXISTS (SELECT 1 FROM order_lines l WHERE l.consignment_id = c.id AND l.quantity > COALESCE((SELECT SUM(q.quantity) \
        FROM parcel_lines q WHERE q.order_line_id = l.id), 0) + COALESCE((SELECT SUM(b.quantity) FROM refund_lines b WHERE b.order_line_id = l.id), 0)))";
    STORE_CREDIT = "SELECT a.currency FROM ledger_accounts a LEFT JOIN ledger_entries e ON e.account_id = a.id \
        WHERE a.kind = 'store_credit' GROUP BY a.currency HAVING -COALESCE(SUM(e.amount_minor), 0) <> COALESCE((SELECT \
        SUM(s.balance_minor) FROM store_credits s WHERE s.currency = a.currency), 0) \
        UNION ALL SELECT s.currency FROM store_credits s WHERE s.balance_minor <> 0 AND NOT EXISTS (SELECT 1 \
        FROM ledger_accounts a WHERE a.kind = 'store_credit' AND a.currency = s.currency)";
    STORE_CREDIT_HELD = "SELECT o.id FROM orders o WHERE COALESCE((SELECT SUM(c.amount_minor) FROM order_credits c \
        WHERE c.order_id = o.id AND c.state = 'held'), 0) <> COALESCE((SELECT -SUM(e.amount_minor) \
        FROM ledger_transactions t JOIN ledger_entries e ON e.transaction_id = t.id \
        JOIN ledger_accounts a ON a.id = e.account_id WHERE t.order_id = o.id AND a.kind = 'store_credit_held'), 0)";
    ORDER_CREDITS = "SELECT o.id FROM orders o WHERE o.credit_minor > o.total_minor OR o.credit_minor <> COALESCE((SELECT SUM(c.amount_minor) \
        FROM order_credits c WHERE c.order_id = o.id AND c.currency = o.currency), 0) OR COALESCE((SELECT SUM(c.returned_minor) \
        FROM order_credits c WHERE c.order_id = o.id), 0) <> COALESCE((SELECT SUM(r.credit_minor) FROM refunds r WHERE r.order_id = o.id), 0) \
        UNION ALL SELECT c.order_id FROM order_credits c JOIN orders o ON o.id = c.order_id WHERE c.state NOT IN ('held', 'spent', 'freed') \
        OR (c.state = 'held') <> (o.state = 'awaiting_payment') OR (c.state = 'freed' AND o.state NOT IN ('cancelled', 'expired')) \
        OR (c.state = 'spent') <> EXISTS (SELECT 1 FROM payments p WHERE p.order_id = o.id \
        AND p.state IN ('authorised', 'capturing', 'captured', 'refunded'))";
    QUOTES = "SELECT o.id FROM orders o JOIN quotes q ON q.id = o.quote_id \
        WHERE q.state <> 'used' OR q.total_minor <> o.total_minor OR q.currency <> o.currency";
}

/// An invariant with what breaks it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Name of the invariant.
    pub name: &'static str,
    /// Ids of the rows that break it; empty when it holds.
    pub offenders: Vec<String>,
}

const CHECKS: &[(&str, Statement)] = &[
    (
        "every ledger transaction sums to zero in each currency",
        LEDGER_BALANCED,
    ),
    (
        "every ledger entry is in its account's currency",
        LEDGER_CURRENCY,
    ),
    (
        "every ledger entry of an order is in the order's currency",
        LEDGER_ORDER_CURRENCY,
    ),
    (
        "stock: received = on hand + reserved + sold - returned, none negative",
        STOCK,
    ),
    (
        "reserved units belong to orders that await payment",
        RESERVED,
    ),
    ("prices are in their seller's currency", PRICE_CURRENCY),
    (
        "every paid order has one captured payment of its total",
        PAID_ORDERS,
    ),
    (
        "every captured payment has a paid order of its amount",
        CAPTURED_PAYMENTS,
    ),
    ("no order is captured twice", ONE_CAPTURE),
    ("order totals are the sum of their parts", ORDER_TOTAL),
    ("consignments sum to their order", CONSIGNMENTS_SUM),
    ("lines sum to their consignment", LINES_SUM),
    (
        "a line is its unit price times its quantity, with rate and source",
        LINE_GOODS,
    ),
    ("every state is a known one", STATES),
    (
        "coupon uses equal the live orders that carry the code",
        COUPONS,
    ),
    (
        "refunds never exceed their payment, and a refunded payment is wholly refunded",
        REFUNDS_SUM,
    ),
    ("the lines of a refund sum to it", REFUND_LINES_SUM),
    (
        "nothing is refunded that was not paid, line by line",
        REFUND_LINES_LEFT,
    ),
    (
        "what is owed back to shoppers is what was not sent yet",
        REFUNDS_OWED,
    ),
    (
        "a parcel is disputed exactly while a dispute about it is open",
        DISPUTED,
    ),
    (
        "every pending transaction sums to zero in each currency",
        PENDING_BALANCED,
    ),
    ("payouts that are not sent are set aside", PAYOUTS_HELD),
    ("payouts at the bank are booked", PAYOUTS_SENT),
    ("open chargebacks are booked", CHARGEBACKS),
    (
        "transfers of which nobody knows what for are booked",
        RECEIPTS,
    ),
    ("transfers sum to the payment they make", TRANSFERS),
    ("what was captured or promised is booked", CAPTURED_BOOKED),
    (
        "what is promised is what did not arrive and was not given up",
        AUTHORISED,
    ),
    ("escrow holds what is paid and not settled", ESCROW),
    ("commission booked is commission agreed", COMMISSION),
    ("payable booked is payable agreed", PAYABLE),
    (
        "commission + payable = goods + shipping - refunds of a settled consignment",
        SETTLED,
    ),
    (
        "no unit is in two parcels, or in one and called off",
        PARCELS,
    ),
    ("what is sent is in parcels, every unit of it", PARCELS_SENT),
    (
        "gift cards and accounts have what the ledger owes on them",
        STORE_CREDIT,
    ),
    (
        "store credit is set aside for orders that wait for the rest",
        STORE_CREDIT_HELD,
    ),
    (
        "store credit of an order is what it was paid with, and goes back with refunds only",
        ORDER_CREDITS,
    ),
    ("an order is its quote, used", QUOTES),
];

/// Asks for every invariant. The connection should be a [`crate::Store::snapshot`], or changes under way look like faults.
pub async fn all(conn: &mut Conn) -> Result<Vec<Finding>, StoreError> {
    let mut findings = Vec::with_capacity(CHECKS.len());
    for (name, statement) in CHECKS {
        let rows = conn.rows(*statement, params![]).await?;
        findings.push(Finding {
            name,
            offenders: rows.iter().map(crate::row::Row::first_column).collect(),
        });
    }
    Ok(findings)
}
