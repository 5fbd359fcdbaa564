//! The message of a form that led here, in the visitor's language.

use leptos::prelude::*;
use services::papers::PARCELS_MAX;

use crate::backend::done::Done;
use crate::backend::visit::Visit;
use crate::components::notice::{Notice, Tone};
use crate::problem::FieldReason;

/// Draws the message of `?done=KEY`, if the address carries one.
#[component]
pub fn Told(visit: Visit) -> impl IntoView {
    let done = Done::from_query(&visit.query)?;
    let tone = match done {
        Done::PaymentDeclined
        | Done::CartShort
        | Done::CartEmpty
        | Done::RuleChanged
        | Done::UnitsNone
        | Done::PackNone
        | Done::ReleaseExtendedBefore
        | Done::DisputeImpossible
        | Done::DisputeMoved
        | Done::DisputeSameOperator
        | Done::ChargebackOpen
        | Done::CashNotHere
        | Done::PapersNone
        | Done::PapersMany
        | Done::PapersNumbersUsed
        | Done::WarehouseInUse
        | Done::WarehousesFull
        | Done::PayoutNoAccount
        | Done::PayoutTooLittle
        | Done::PayoutMoved
        | Done::PayoutsNone
        | Done::OtherOperator
        | Done::ReasonMissing => Tone::Problem,
        Done::QuoteRenewed | Done::DisputeExists | Done::JobGone => Tone::Know,
        _ => Tone::Done,
    };
    Some(view! { <Notice tone=tone words=words(&visit, done) /> })
}

fn words(visit: &Visit, done: Done) -> String {
    let t = visit.t;
    if done == Done::PapersMany {
        return t.papers_print_many(PARCELS_MAX);
    }
    match done {
        Done::CartAdded => t.product_cart_added(),
        Done::CartUpdated => t.cart_updated(),
        Done::CartShort => t.cart_short(),
        Done::CartEmpty => t.problem_cart_empty(),
        Done::CouponApplied => t.cart_coupon_done(),
        Done::CouponRemoved => t.cart_coupon_gone(),
        Done::QuoteRenewed => t.checkout_quote_renewed(),
        Done::DeliveryChosen => t.checkout_delivery_chosen(),
        Done::OrderPlaced => t.order_placed_title(),
        Done::OrderCancelled => t.order_next_cancelled(),
        Done::ReceiptConfirmed => t.order_event_confirmed(),
        Done::UnitsCancelled => t.order_units_cancelled(),
        Done::UnitsNone => t.order_units_none(),
        Done::ReleaseExtended => t.order_release_extended(),
        Done::ReleaseExtendedBefore => t.order_release_extended_before(),
        Done::DisputeOpened
        | Done::DisputeSaid
        | Done::DisputeOffered
        | Done::DisputeAccepted
        | Done::DisputeWithdrawn
        | Done::DisputeEscalated
        | Done::DisputeAppealed
        | Done::DisputeSentBack
        | Done::DisputeReceived
        | Done::DisputeDecided => dispute_words(visit, done),
        Done::DisputeExists => t.problem_dispute_exists(),
        Done::DisputeImpossible => t.problem_dispute_impossible(),
        Done::DisputeMoved => t.problem_dispute_moved(),
        Done::DisputeSameOperator => t.problem_dispute_same_operator(),
        Done::ChargebackOpen => t.problem_chargeback_open(),
        Done::CashNotHere => t.problem_cash_not_here(),
        Done::PaymentDeclined => t.payment_failed_body(),
        Done::Registered => t.account_register_done(),
        Done::LoggedIn => t.account_login_done(),
        Done::LoggedOut => t.account_logout_done(),
        Done::ProductSaved => t.seller_product_saved(),
        Done::ProductPublished => t.seller_product_published(),
        Done::ProductUnpublished => t.seller_product_unpublished(),
        Done::PictureAdded => t.seller_picture_added(),
        Done::StockSaved => t.seller_stock_saved(),
        Done::RuleSaved => t.rules_saved(),
        Done::RuleChanged => t.rules_changed(),
        Done::SenderSaved => t.papers_sender_saved(),
        Done::PapersNone | Done::PapersMany => t.papers_print_none(),
        Done::PapersNumbersUsed => t.papers_numbers_used(),
        Done::WarehouseAdded => t.warehouses_added(),
        Done::WarehouseRemoved => t.warehouses_removed(),
        Done::WarehouseInUse => t.warehouses_in_use(),
        Done::WarehousesFull => t.warehouses_full(),
        Done::BankAccountSaved => t.bank_account_saved(),
        Done::JournalDrafted => t.journal_drafted(),
        Done::JournalPosted => t.journal_posted(),
        Done::JournalRefused => t.journal_refused(),
        Done::OtherOperator => t.books_other_operator(),
        Done::ReasonMissing => t.books_reason_missing(),
        Done::JobReplayed => t.jobs_replayed(),
        Done::JobGone => t.jobs_replayed_before(),
        Done::EarnedRefunded => t.refund_done(),
        other => credit_words(visit, other).unwrap_or_else(|| payout_words(visit, other)),
    }
    .to_owned()
}

/// What became of gift cards and credit.
fn credit_words(visit: &Visit, done: Done) -> Option<&'static str> {
    let t = visit.t;
    Some(match done {
        Done::StoreCreditApplied => t.credit_applied_done(),
        Done::StoreCreditRemoved => t.credit_removed_done(),
        Done::StoreCreditRedeemed => t.credit_redeem_done(),
        Done::StoreCreditGiven => t.store_credit_given_done(),
        Done::StoreCreditDrafted => t.store_credit_drafted_done(),
        Done::StoreCreditApproved => t.store_credit_approved_done(),
        Done::StoreCreditRefused => t.store_credit_refused_done(),
        Done::StoreCreditBlocked => t.store_credit_blocked_done(),
        Done::StoreCreditUnblocked => t.store_credit_unblocked_done(),
        _ => return None,
    })
}

/// What became of a parcel, a payout, of cash, or of a transfer.
fn payout_words(visit: &Visit, done: Done) -> &'static str {
    let t = visit.t;
    match done {
        Done::ParcelShipped => t.seller_order_shipped(),
        Done::ParcelPacked => t.seller_pack_done(),
        Done::ParcelUnpacked => t.seller_unpack_done(),
        Done::PackNone => t.seller_pack_none(),
        Done::CashCollected => t.cash_collected_done(),
        Done::ParcelCameBack => t.cash_returned_done(),
        Done::RefundPaid => t.cash_paid_done(),
        Done::CashNotDue => t.cash_not_due(),
        Done::StatementRead => t.bank_read_done(),
        Done::StatementUnreadable => t.bank_unreadable(),
        Done::StatementOfOther => t.bank_other_account(),
        Done::StatementMissing => t.bank_file_missing(),
        Done::TransferAssigned => t.bank_assigned_done(),
        Done::TransferReturned => t.bank_returned_done(),
        Done::TransferNoOrder => t.bank_no_order(),
        Done::PayoutRequested => t.payout_requested(),
        Done::PayoutNoAccount => t.payout_account_missing(),
        Done::PayoutTooLittle => t.payout_too_little(),
        Done::PayoutApproved => t.payout_approved(),
        Done::PayoutHalfApproved => t.payout_half_approved(),
        Done::PayoutRefused => t.payout_refused(),
        Done::PayoutConfirmed => t.payout_confirmed(),
        Done::PayoutReturned => t.payout_returned(),
        Done::PayoutsSent => t.payouts_sent(),
        Done::PayoutsNone => t.payouts_none(),
        _ => t.payout_moved(),
    }
}

/// What worked in a dispute.
fn dispute_words(visit: &Visit, done: Done) -> &'static str {
    let t = visit.t;
    match done {
        Done::DisputeOpened => t.dispute_done_opened(),
        Done::DisputeOffered => t.dispute_done_offered(),
        Done::DisputeAccepted => t.dispute_done_accepted(),
        Done::DisputeWithdrawn => t.dispute_done_withdrawn(),
        Done::DisputeEscalated => t.dispute_done_escalated(),
        Done::DisputeAppealed => t.dispute_done_appealed(),
        Done::DisputeSentBack => t.dispute_done_sent_back(),
        Done::DisputeReceived => t.dispute_done_received(),
        Done::DisputeDecided => t.dispute_done_decided(),
        _ => t.dispute_done_said(),
    }
}

/// The same for a reason by its name, as use cases and kept forms have it.
pub fn named_field_words(visit: &Visit, field: &str, reason: &str) -> String {
    let reason = FieldReason::parse(reason).unwrap_or(FieldReason::Malformed);
    field_words(visit, field, reason)
}

/// Why a field cannot be accepted, said beside it.
pub fn field_words(visit: &Visit, field: &str, reason: FieldReason) -> String {
    let t = visit.t;
    match (field, reason) {
        (_, FieldReason::Missing) => t.field_error_missing(),
        (_, FieldReason::TooLong) => t.field_error_too_long(),
        (_, FieldReason::NotServed) => t.field_error_not_served(),
        ("email", FieldReason::Taken) => t.account_email_taken(),
        ("sku", FieldReason::Taken) => t.problem_sku_taken(),
        (_, FieldReason::WrongPair) => t.account_login_failed(),
        ("password", _) => t.account_password_weak(),
        ("email", _) => t.field_error_email(),
        ("phone", _) => t.field_error_phone(),
        ("postcode", _) => t.field_error_postcode(),
        ("region", _) => t.field_error_region(),
        ("quantity", _) => t.field_error_quantity(),
        ("price" | "compare_at", _) => t.field_error_amount(),
        (_, FieldReason::Taken) if field.starts_with("rule.") => t.field_error_choice(),
        ("rule.rate", _) => t.rules_error_rate(),
        ("rule.amount" | "rule.over" | "rule.up_to", _) => t.rules_error_amount(),
        ("rule.per_kg", _) => t.rules_error_per_kg(),
        ("rule.base", _) => t.rules_error_base(),
        ("rule.destination" | "rule.origin", _) => t.rules_error_place(),
        ("rule.valid_from" | "rule.valid_to" | "rule.checked_on", _) => t.rules_error_date(),
        ("rule.hs_prefix", _) => t.rules_error_prefix(),
        ("size", _) => t.field_error_size(),
        ("hs", _) => t.problem_hs_invalid(),
        (_, FieldReason::NotANumber | FieldReason::OutOfRange) => t.field_error_number(),
        (_, FieldReason::Unknown | FieldReason::Taken) => t.field_error_choice(),
        (_, FieldReason::Malformed | FieldReason::TooShort) => t.field_error_characters(),
    }
    .to_owned()
}
