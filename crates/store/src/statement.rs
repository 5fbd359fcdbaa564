//! The register of every statement.
//!
//! A bound `LIMIT` or `OFFSET` is written `CAST($n AS BIGINT)`: SQLite looks at a bare one while it plans, and then plans
//! anew at every execution, which cost a fifth of a listing.

/// A statement that both engines understand.
#[derive(Debug, Clone, Copy)]
pub struct Statement {
    /// Where it is: module and constant.
    pub name: &'static str,
    /// The text, with `$1`, `$2`, … for values.
    pub sql: &'static str,
}

/// Statements of a file. Being written here is what registers them: a [`crate::Conn`] runs nothing else.
macro_rules! statements {
    ($($(#[$meta:meta])* $name:ident = $sql:expr;)+) => {
        $($(#[$meta])* const $name: $crate::Statement = $crate::Statement {
            name: concat!(module_path!(), "::", stringify!($name)),
            sql: $sql,
        };)+
        pub(crate) const STATEMENTS: &[$crate::Statement] = &[$($name),+];
    };
}
pub(crate) use statements;

/// Every statement of the store.
pub fn registered() -> impl Iterator<Item = Statement> {
    use crate::*;
    [
        audit_entry::STATEMENTS,
        bank_account::STATEMENTS,
        bank_entry::STATEMENTS,
        cart::STATEMENTS,
        cart_line::STATEMENTS,
        cash::STATEMENTS,
        category::STATEMENTS,
        chargeback::STATEMENTS,
        check::STATEMENTS,
        consignment::STATEMENTS,
        coupon::STATEMENTS,
        dispute::STATEMENTS,
        form_draft::STATEMENTS,
        fx_rate::STATEMENTS,
        hs_code::STATEMENTS,
        idempotency::STATEMENTS,
        item_number::STATEMENTS,
        journal_draft::STATEMENTS,
        ledger::STATEMENTS,
        ledger_account::STATEMENTS,
        ledger_pending::STATEMENTS,
        order::STATEMENTS,
        order_credit::STATEMENTS,
        order_event::STATEMENTS,
        order_line::STATEMENTS,
        outbox::STATEMENTS,
        parcel::STATEMENTS,
        payment::STATEMENTS,
        payout::STATEMENTS,
        picture::STATEMENTS,
        product::STATEMENTS,
        product_card::STATEMENTS,
        product_price::STATEMENTS,
        product_text::STATEMENTS,
        provider_event::STATEMENTS,
        quote::STATEMENTS,
        reference_row::STATEMENTS,
        refund::STATEMENTS,
        review::STATEMENTS,
        seller::STATEMENTS,
        session::STATEMENTS,
        stock::STATEMENTS,
        store_credit::STATEMENTS,
        store_credit_issue::STATEMENTS,
        tax_report::STATEMENTS,
        testbank::STATEMENTS,
        user::STATEMENTS,
        variant::STATEMENTS,
        warehouse::STATEMENTS,
    ]
    .into_iter()
    .flatten()
    .copied()
}
