//! What disputes are told in: states, reasons, outcomes and sides as words, for the side that reads.

use domain::dispute::{DisputeState, Outcome, Reason, Side};
use services::dispute::{DisputeView, EntryView};

use crate::backend::visit::Visit;

/// What the shopper objects to.
pub fn reason(visit: &Visit, reason: Reason) -> &'static str {
    let t = visit.t;
    match reason {
        Reason::NotReceived => t.dispute_reason_not_received(),
        Reason::NotAsDescribed => t.dispute_reason_not_as_described(),
        Reason::Damaged => t.dispute_reason_damaged(),
        Reason::WrongItem => t.dispute_reason_wrong_item(),
        Reason::Counterfeit => t.dispute_reason_counterfeit(),
        Reason::CustomsRefused => t.dispute_reason_customs_refused(),
    }
}

/// The state in a few words, for lists.
pub fn state(visit: &Visit, state: DisputeState) -> &'static str {
    let t = visit.t;
    match state {
        DisputeState::AwaitingSeller => t.dispute_state_awaiting_seller(),
        DisputeState::AwaitingShopper => t.dispute_state_awaiting_shopper(),
        DisputeState::AwaitingReturn => t.dispute_state_awaiting_return(),
        DisputeState::Returning => t.dispute_state_returning(),
        DisputeState::Escalated => t.dispute_state_escalated(),
        DisputeState::Decided => t.dispute_state_decided(),
        DisputeState::Appealed => t.dispute_state_appealed(),
        DisputeState::Closed => t.dispute_state_closed(),
    }
}

/// What happens next, in one sentence for the side that reads.
pub fn next(visit: &Visit, view: &DisputeView) -> &'static str {
    let t = visit.t;
    match (view.side, view.state) {
        (_, DisputeState::Closed) => t.dispute_next_closed(),
        (Side::Operator | Side::Clock, state) => next_for_operator(visit, state),
        (_, DisputeState::Escalated) => t.dispute_next_escalated(),
        (_, DisputeState::Decided) => t.dispute_next_decided(),
        (_, DisputeState::Appealed) => t.dispute_next_appealed(),
        (Side::Shopper, DisputeState::AwaitingSeller) => t.dispute_next_shopper_awaiting_seller(),
        (Side::Shopper, DisputeState::AwaitingShopper) => t.dispute_next_shopper_awaiting_shopper(),
        (Side::Shopper, DisputeState::AwaitingReturn) => t.dispute_next_shopper_awaiting_return(),
        (Side::Shopper, DisputeState::Returning) => t.dispute_next_shopper_returning(),
        (Side::Seller, DisputeState::AwaitingSeller) => t.dispute_next_seller_awaiting_seller(),
        (Side::Seller, DisputeState::AwaitingShopper) => t.dispute_next_seller_awaiting_shopper(),
        (Side::Seller, DisputeState::AwaitingReturn) => t.dispute_next_seller_awaiting_return(),
        (Side::Seller, DisputeState::Returning) => t.dispute_next_seller_returning(),
    }
}

fn next_for_operator(visit: &Visit, state: DisputeState) -> &'static str {
    let t = visit.t;
    match state {
        DisputeState::Escalated => t.dispute_next_operator_escalated(),
        DisputeState::Decided => t.dispute_next_operator_decided(),
        DisputeState::Appealed => t.dispute_next_operator_appealed(),
        _ => t.dispute_next_operator_talking(),
    }
}

/// What happens by itself, and when; nothing does while somebody has to decide.
pub fn deadline(visit: &Visit, view: &DisputeView) -> Option<String> {
    let t = visit.t;
    let day = visit.fmt.date(view.due_at?);
    let turn = match view.state {
        DisputeState::AwaitingSeller => Side::Seller,
        DisputeState::AwaitingShopper => Side::Shopper,
        DisputeState::AwaitingReturn => return Some(t.dispute_due_send_back(&day)),
        DisputeState::Returning => return Some(t.dispute_due_returning(&day)),
        DisputeState::Decided => return Some(t.dispute_due_decided(&day)),
        DisputeState::Escalated | DisputeState::Appealed | DisputeState::Closed => return None,
    };
    Some(match view.side {
        side if side == turn => t.dispute_due_you_answer(&day),
        Side::Shopper | Side::Seller => t.dispute_due_they_answer(&day),
        Side::Operator | Side::Clock => t.dispute_due_operator(&day),
    })
}

/// How it ended.
pub fn outcome(visit: &Visit, outcome: Outcome) -> &'static str {
    let t = visit.t;
    match outcome {
        Outcome::Refunded => t.dispute_outcome_refunded(),
        Outcome::PartlyRefunded => t.dispute_outcome_partly_refunded(),
        Outcome::Rejected => t.dispute_outcome_rejected(),
        Outcome::Withdrawn => t.dispute_outcome_withdrawn(),
    }
}

/// Who, as the reader calls them. The marketplace speaks with one voice: an operator may read what another wrote.
pub fn side(visit: &Visit, reader: Side, side: Side) -> &'static str {
    let t = visit.t;
    match side {
        Side::Operator => t.dispute_side_operator(),
        Side::Clock => t.dispute_side_clock(),
        own if own == reader => t.dispute_side_you(),
        Side::Shopper => t.dispute_side_shopper(),
        Side::Seller => t.dispute_side_seller(),
    }
}

/// What was done. Kinds are a closed set of the services; one that has no words yet is told as a message.
pub fn deed(visit: &Visit, entry: &EntryView) -> &'static str {
    let t = visit.t;
    match entry.kind.as_str() {
        "opened" => t.dispute_entry_opened(),
        "offered" => t.dispute_entry_offered(),
        "accepted" => t.dispute_entry_accepted(),
        "withdrawn" => t.dispute_entry_withdrawn(),
        "escalated" => t.dispute_entry_escalated(),
        "decided" => t.dispute_entry_decided(),
        "appealed" => t.dispute_entry_appealed(),
        "sent_back" => t.dispute_entry_sent_back(),
        "received_back" => t.dispute_entry_received_back(),
        "deadline_passed" => t.dispute_entry_deadline_passed(),
        _ => t.dispute_entry_said(),
    }
}
