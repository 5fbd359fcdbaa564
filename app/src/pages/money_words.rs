//! The words of the books: kinds of accounts, what happened to them, who did what, how far a payout is.
//!
//! Each set is closed. What is not in it was written by a newer version of the shop; then the raw word is shown, because an
//! entry without a name would be worse than one with a strange name.

use domain::money::Money;
use domain::payout::PayoutState;
use domain::place::Country;
use leptos::prelude::*;
use services::payout::PayoutView;

use crate::backend::visit::Visit;

/// The kinds of accounts as `domain::ledger` names them, in the order of a balance sheet.
pub const ACCOUNT_KINDS: [&str; 19] = [
    "captured",
    "authorised",
    "chargebacks",
    "escrow",
    "seller_payable",
    "duty_payable",
    "tax_payable",
    "fee_payable",
    "refunds",
    "receipts",
    "store_credit",
    "store_credit_held",
    "payouts_in_transit",
    "fx_clearing",
    "owner",
    "commission",
    "coupon_cost",
    "losses",
    "cash_rounding",
];

/// What is kept on accounts of a kind.
pub fn account_kind(visit: &Visit, kind: &str) -> String {
    let t = visit.t;
    match kind {
        "captured" => t.ledger_kind_captured(),
        "authorised" => t.ledger_kind_authorised(),
        "cash_rounding" => t.ledger_kind_cash_rounding(),
        "escrow" => t.ledger_kind_escrow(),
        "seller_payable" => t.ledger_kind_seller_payable(),
        "commission" => t.ledger_kind_commission(),
        "duty_payable" => t.ledger_kind_duty_payable(),
        "tax_payable" => t.ledger_kind_tax_payable(),
        "fee_payable" => t.ledger_kind_fee_payable(),
        "coupon_cost" => t.ledger_kind_coupon_cost(),
        "refunds" => t.ledger_kind_refunds(),
        "receipts" => t.ledger_kind_receipts(),
        "store_credit" => t.ledger_kind_store_credit(),
        "store_credit_held" => t.ledger_kind_store_credit_held(),
        "payouts_in_transit" => t.ledger_kind_payouts_in_transit(),
        "chargebacks" => t.ledger_kind_chargebacks(),
        "fx_clearing" => t.ledger_kind_fx_clearing(),
        "losses" => t.ledger_kind_losses(),
        "owner" => t.ledger_kind_owner(),
        other => other,
    }
    .to_owned()
}

/// Whose an account is: a country by its name, the marketplace, else the id.
pub fn account_owner(visit: &Visit, owner: &str) -> String {
    match Country::from_code(owner) {
        Ok(country) => visit.fmt.country_name(country).to_owned(),
        Err(_) if owner.is_empty() => visit.t.accounts_own().to_owned(),
        Err(_) => owner.to_owned(),
    }
}

/// What happened, as a transaction of the ledger names it.
pub fn event(visit: &Visit, kind: &str) -> String {
    let t = visit.t;
    match kind {
        "payment_captured" => t.ledger_event_payment_captured(),
        "payment_authorised" => t.ledger_event_payment_authorised(),
        "authorisation_captured" => t.ledger_event_authorisation_captured(),
        "refund_released" => t.ledger_event_refund_released(),
        "cash_collected" => t.ledger_event_cash_collected(),
        "transfer_received" => t.ledger_event_transfer_received(),
        "transfer_assigned" => t.ledger_event_transfer_assigned(),
        "transfer_returned" => t.ledger_event_transfer_returned(),
        "payment_unclaimed" => t.ledger_event_payment_unclaimed(),
        "consignment_completed" => t.ledger_event_consignment_completed(),
        "order_refunded" => t.ledger_event_order_refunded(),
        "refund_settled" => t.ledger_event_refund_settled(),
        "payout_sent" => t.ledger_event_payout_sent(),
        "payout_paid" => t.ledger_event_payout_paid(),
        "payout_returned" => t.ledger_event_payout_returned(),
        "debt_recovered" => t.ledger_event_debt_recovered(),
        "chargeback_opened" => t.ledger_event_chargeback_opened(),
        "chargeback_won" => t.ledger_event_chargeback_won(),
        "chargeback_lost" => t.ledger_event_chargeback_lost(),
        "store_credit_issued" => t.ledger_event_store_credit_issued(),
        "store_credit_set_aside" => t.ledger_event_store_credit_set_aside(),
        "store_credit_freed" => t.ledger_event_store_credit_freed(),
        "store_credit_returned" => t.ledger_event_store_credit_returned(),
        "store_credit_moved" => t.ledger_event_store_credit_moved(),
        "manual" => t.ledger_event_manual(),
        other => other,
    }
    .to_owned()
}

/// A sensitive act, as the audit log names it.
pub fn action(visit: &Visit, action: &str) -> String {
    let t = visit.t;
    match action {
        "bank_account_entered" => t.audit_action_bank_account_entered(),
        "payout_requested" => t.audit_action_payout_requested(),
        "payout_approved" => t.audit_action_payout_approved(),
        "payout_refused" => t.audit_action_payout_refused(),
        "payout_sent" => t.audit_action_payout_sent(),
        "payout_paid" => t.audit_action_payout_paid(),
        "payout_returned" => t.audit_action_payout_returned(),
        "journal_drafted" => t.audit_action_journal_drafted(),
        "journal_posted" => t.audit_action_journal_posted(),
        "journal_refused" => t.audit_action_journal_refused(),
        "job_replayed" => t.audit_action_job_replayed(),
        "goodwill_refund" => t.audit_action_goodwill_refund(),
        "seller_plan" => t.audit_action_seller_plan(),
        "coupon_added" => t.audit_action_coupon_added(),
        "cash_collected" => t.audit_action_cash_collected(),
        "parcel_came_back" => t.audit_action_parcel_came_back(),
        "refund_paid" => t.audit_action_refund_paid(),
        "statement_read" => t.audit_action_statement_read(),
        "transfer_assigned" => t.audit_action_transfer_assigned(),
        "transfer_returned" => t.audit_action_transfer_returned(),
        "store_credit_issued" => t.audit_action_store_credit_issued(),
        "store_credit_drafted" => t.audit_action_store_credit_drafted(),
        "store_credit_refused" => t.audit_action_store_credit_refused(),
        "store_credit_blocked" => t.audit_action_store_credit_blocked(),
        "store_credit_unblocked" => t.audit_action_store_credit_unblocked(),
        "dispute_decided" => t.audit_action_dispute_decided(),
        other => other,
    }
    .to_owned()
}

/// How far a payout is.
pub fn payout_badge(visit: &Visit, state: PayoutState) -> impl IntoView + use<> {
    let t = visit.t;
    let (class, words) = match state {
        PayoutState::Requested => ("badge badge-now", t.payout_state_requested()),
        PayoutState::HalfApproved => ("badge badge-now", t.payout_state_half_approved()),
        PayoutState::Approved => ("badge badge-now", t.payout_state_approved()),
        PayoutState::Sent => ("badge badge-now", t.payout_state_sent()),
        PayoutState::Paid => ("badge badge-done", t.payout_state_paid()),
        PayoutState::Returned => ("badge badge-problem", t.payout_state_returned()),
        PayoutState::Refused => ("badge badge-problem", t.payout_state_refused()),
    };
    view! { <span class=class>{words}</span> }
}

/// What leaves the balance; where it was exchanged, also what the bank pays and the rate with its source.
pub fn payout_amount(visit: &Visit, payout: &PayoutView) -> impl IntoView + use<> {
    let earned = visit.fmt.money(payout.earned);
    let exchanged = payout.sent.zip(payout.rate.clone());
    let exchanged = exchanged.map(|(sent, (rate_e9, source, day))| {
        let rate = visit.t.payouts_rate(
            payout.earned.currency.code(),
            &decimal_e9(rate_e9),
            sent.currency.code(),
            &source,
            &visit.fmt.calendar_date(day),
        );
        let sent = visit.fmt.money(sent);
        view! { <br /><bdi>{sent}</bdi><br /><span class="quiet small">{rate}</span> }
    });
    view! { <span><bdi class="strong">{earned}</bdi>{exchanged}</span> }
}

/// A rate as a decimal number: 7,712,300,000 is `7.7123`.
fn decimal_e9(rate_e9: i64) -> String {
    let (whole, rest) = (rate_e9 / 1_000_000_000, rate_e9 % 1_000_000_000);
    let digits = format!("{whole}.{rest:09}");
    let digits = digits.trim_end_matches('0');
    digits.trim_end_matches('.').to_owned()
}

/// A balance in the column it belongs to: debit first. The other one stays empty, and so do both where nothing is left.
pub fn debit_credit(visit: &Visit, balance: Money) -> (Option<String>, Option<String>) {
    let shown = visit
        .fmt
        .money(Money::new(balance.minor.saturating_abs(), balance.currency));
    match balance.minor {
        0 => (None, None),
        1.. => (Some(shown), None),
        _ => (None, Some(shown)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rate_is_shown_without_idle_digits() {
        assert_eq!(decimal_e9(7_712_300_000), "7.7123");
        assert_eq!(decimal_e9(1_000_000_000), "1");
        assert_eq!(decimal_e9(2_050), "0.00000205");
    }
}
