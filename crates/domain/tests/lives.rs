//! Every move of disputes and payouts, taken one by one, against the lists of what is allowed.

use domain::dispute::{AnyDispute, DisputeState};
use domain::ids::{DisputeId, PayoutId};
use domain::machine::Step;
use domain::payout::{AnyPayout, PayoutState};
use domain::time::Timestamp;

const READ: Timestamp = Timestamp::from_ms(1);
const MOVED: Timestamp = Timestamp::from_ms(2);

/// Every move out of a state of a dispute, made.
fn dispute_moves(state: DisputeState) -> Vec<Step<DisputeId, DisputeState>> {
    let any = AnyDispute::from_row(DisputeId::nil(), state, READ);
    let steps = match any {
        AnyDispute::AwaitingSeller(it) => vec![
            it.answer(MOVED).step(),
            it.agree_return(MOVED).step(),
            it.close(MOVED).step(),
            it.escalate(MOVED).step(),
        ],
        AnyDispute::AwaitingShopper(it) => vec![
            it.counter(MOVED).step(),
            it.agree_return(MOVED).step(),
            it.close(MOVED).step(),
            it.escalate(MOVED).step(),
        ],
        AnyDispute::AwaitingReturn(it) => vec![
            it.send_back(MOVED).step(),
            it.close(MOVED).step(),
            it.escalate(MOVED).step(),
        ],
        AnyDispute::Returning(it) => vec![it.close(MOVED).step(), it.escalate(MOVED).step()],
        AnyDispute::Escalated(it) => vec![
            it.decide(MOVED).step(),
            it.agree_return(MOVED).step(),
            it.close(MOVED).step(),
        ],
        AnyDispute::Decided(it) => vec![it.appeal(MOVED).step(), it.close(MOVED).step()],
        AnyDispute::Appealed(it) => vec![it.close(MOVED).step()],
        AnyDispute::Closed(_) => Vec::new(),
    };
    steps
        .into_iter()
        .map(|step| step.expect("a move has a step"))
        .collect()
}

/// Every move out of a state of a payout, made.
fn payout_moves(state: PayoutState) -> Vec<Step<PayoutId, PayoutState>> {
    let any = AnyPayout::from_row(PayoutId::nil(), state, READ);
    let steps = match any {
        AnyPayout::Requested(it) => vec![
            it.approve(MOVED).step(),
            it.approve_first(MOVED).step(),
            it.refuse(MOVED).step(),
        ],
        AnyPayout::HalfApproved(it) => vec![it.approve(MOVED).step(), it.refuse(MOVED).step()],
        AnyPayout::Approved(it) => vec![it.send(MOVED).step(), it.refuse(MOVED).step()],
        AnyPayout::Sent(it) => vec![it.confirm(MOVED).step(), it.send_back(MOVED).step()],
        AnyPayout::Paid(it) => vec![it.send_back(MOVED).step()],
        AnyPayout::Returned(_) | AnyPayout::Refused(_) => Vec::new(),
    };
    steps
        .into_iter()
        .map(|step| step.expect("a move has a step"))
        .collect()
}

#[test]
fn each_move_of_a_dispute_leads_where_the_table_says_and_every_other_is_forbidden() {
    use DisputeState::*;
    let table: [(DisputeState, &[DisputeState]); 8] = [
        (
            AwaitingSeller,
            &[AwaitingShopper, AwaitingReturn, Closed, Escalated],
        ),
        (
            AwaitingShopper,
            &[AwaitingSeller, AwaitingReturn, Closed, Escalated],
        ),
        (AwaitingReturn, &[Returning, Closed, Escalated]),
        (Returning, &[Closed, Escalated]),
        (Escalated, &[Decided, AwaitingReturn, Closed]),
        (Decided, &[Appealed, Closed]),
        (Appealed, &[Closed]),
        (Closed, &[]),
    ];
    assert_eq!(DisputeState::ALL, table.map(|(state, _)| state));
    for (state, allowed) in table {
        let reached: Vec<_> = dispute_moves(state).iter().map(|step| step.to).collect();
        assert_eq!(reached, allowed, "{state:?}");
        assert_eq!(state.next(), allowed, "{state:?}");
    }
}

#[test]
fn each_move_of_a_payout_leads_where_the_table_says_and_every_other_is_forbidden() {
    use PayoutState::*;
    let table: [(PayoutState, &[PayoutState]); 7] = [
        (Requested, &[Approved, HalfApproved, Refused]),
        (HalfApproved, &[Approved, Refused]),
        (Approved, &[Sent, Refused]),
        (Sent, &[Paid, Returned]),
        (Paid, &[Returned]),
        (Returned, &[]),
        (Refused, &[]),
    ];
    assert_eq!(PayoutState::ALL, table.map(|(state, _)| state));
    for (state, allowed) in table {
        let reached: Vec<_> = payout_moves(state).iter().map(|step| step.to).collect();
        assert_eq!(reached, allowed, "{state:?}");
        assert_eq!(state.next(), allowed, "{state:?}");
    }
}

#[test]
fn every_step_of_a_dispute_names_its_old_state_and_its_moment() {
    for state in DisputeState::ALL {
        for step in dispute_moves(*state) {
            let expected = Step {
                id: DisputeId::nil(),
                from: *state,
                to: step.to,
                at: MOVED,
            };
            assert_eq!(step, expected);
        }
    }
}

#[test]
fn every_step_of_a_payout_names_its_old_state_and_its_moment() {
    for state in PayoutState::ALL {
        for step in payout_moves(*state) {
            let expected = Step {
                id: PayoutId::nil(),
                from: *state,
                to: step.to,
                at: MOVED,
            };
            assert_eq!(step, expected);
        }
    }
}

#[test]
fn what_was_only_read_is_no_step_in_any_state() {
    let payout = AnyPayout::from_row(PayoutId::nil(), PayoutState::Sent, READ);
    assert!(matches!(payout, AnyPayout::Sent(sent) if sent.step().is_none()));
    let closed = AnyDispute::from_row(DisputeId::nil(), DisputeState::Closed, READ);
    assert!(matches!(closed, AnyDispute::Closed(closed) if closed.step().is_none()));
}

#[test]
fn two_moves_in_a_row_tell_storage_only_the_last() {
    // Storage compares `from` with what it has: a step that was left out is found as a conflict, not carried out unseen.
    let any = AnyDispute::from_row(DisputeId::nil(), DisputeState::Escalated, READ);
    let AnyDispute::Escalated(escalated) = any else {
        panic!("{any:?}");
    };
    let later = Timestamp::from_ms(3);
    let step = escalated.decide(MOVED).appeal(later).step().unwrap();
    assert_eq!(
        (step.from, step.to, step.at),
        (DisputeState::Decided, DisputeState::Appealed, later)
    );
}

#[test]
fn a_dispute_before_the_operator_is_not_bargained_about_again() {
    // The two may still agree on what stands, which may be a return.
    let parties = [DisputeState::AwaitingSeller, DisputeState::AwaitingShopper];
    for state in [
        DisputeState::Escalated,
        DisputeState::Decided,
        DisputeState::Appealed,
    ] {
        let mut next = dispute_moves(state).into_iter();
        assert!(next.all(|step| !parties.contains(&step.to)), "{state:?}");
    }
}

#[test]
fn an_appeal_can_be_made_once_and_only_of_a_decision() {
    let before: Vec<_> = DisputeState::ALL
        .iter()
        .filter(|state| state.next().contains(&DisputeState::Appealed))
        .collect();
    assert_eq!(before, [&DisputeState::Decided]);
    assert_eq!(DisputeState::Appealed.next(), [DisputeState::Closed]);
}

#[test]
fn half_an_approval_sends_no_money() {
    let before: Vec<_> = PayoutState::ALL
        .iter()
        .filter(|state| state.next().contains(&PayoutState::Sent))
        .collect();
    assert_eq!(before, [&PayoutState::Approved]);
}

#[test]
fn what_the_bank_has_can_come_back_and_can_no_longer_be_refused() {
    for state in [PayoutState::Sent, PayoutState::Paid] {
        let next = state.next();
        assert!(next.contains(&PayoutState::Returned), "{state:?}");
        assert!(!next.contains(&PayoutState::Refused), "{state:?}");
    }
}

#[test]
fn only_a_payout_that_gave_the_balance_back_is_over() {
    let over: Vec<_> = PayoutState::ALL
        .iter()
        .copied()
        .filter(|state| state.is_final())
        .collect();
    assert_eq!(over, [PayoutState::Returned, PayoutState::Refused]);
}
