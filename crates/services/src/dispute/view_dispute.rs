//! A dispute as a party sees it: what was said, what stands, what can be done now and until when.

use domain::dispute::{AnyDispute, DisputeState, Offer, Outcome, Reason, Side};
use domain::ids::{ConsignmentId, DisputeId, OrderId};
use domain::money::Money;
use domain::place::Country;
use domain::time::Timestamp;
use store::dispute::{DisputeEntryRow, DisputeRow};
use store::{Conn, StoreError};

use super::reach::{Party, side_of, state_of};
use crate::catalogue::PictureRef;
use crate::order::access::{OrderAccess, reach};
use crate::refund::{left_of, lines_left};
use crate::shop::Shop;

/// A dispute.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DisputeView {
    /// Identity.
    pub id: DisputeId,
    /// About which order.
    pub order: OrderId,
    /// Number of the order, for people.
    pub number: String,
    /// Destination of the order.
    pub country: Country,
    /// About which parcel.
    pub consignment: ConsignmentId,
    /// Name of the shop that sold.
    pub seller: String,
    /// Titles and quantities of what is in the parcel.
    pub goods: Vec<(String, u32)>,
    /// What the shopper objects to.
    pub reason: Reason,
    /// State.
    pub state: DisputeState,
    /// What stands.
    pub offer: Offer,
    /// Who proposed it.
    pub offer_side: Side,
    /// What of the parcel was not paid back: the most that can be.
    pub left: Money,
    /// How it ended.
    pub outcome: Option<Outcome>,
    /// Number of the parcel that goes back.
    pub return_tracking: Option<String>,
    /// When something happens by itself.
    pub due_at: Option<Timestamp>,
    /// When it began.
    pub opened_at: Timestamp,
    /// What was said and done, oldest first.
    pub entries: Vec<EntryView>,
    /// As what the one who asks sees it.
    pub side: Side,
    /// What that one can do now.
    pub may: May,
}

/// Something said or done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EntryView {
    /// Who.
    pub side: Side,
    /// `opened`, `said`, `offered`, `accepted`, `withdrawn`, `escalated`, `decided`, `appealed`, `sent_back`,
    /// `received_back`, `deadline_passed`, `closed_by_bank`.
    pub kind: String,
    /// In whose words; as text.
    pub text: String,
    /// What was proposed or decided.
    pub offer: Option<Offer>,
    /// Pictures.
    pub pictures: Vec<PictureRef>,
    /// When.
    pub at: Timestamp,
}

/// What a side can do in a state.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct May {
    /// Say something, with pictures.
    pub say: bool,
    /// Propose something else.
    pub offer: bool,
    /// Accept what stands.
    pub accept: bool,
    /// Take the objection back.
    pub withdraw: bool,
    /// Ask the operator.
    pub escalate: bool,
    /// Tell that the goods are on their way back.
    pub send_back: bool,
    /// Tell that the goods are back.
    pub receive: bool,
    /// Decide.
    pub decide: bool,
    /// Not accept the decision.
    pub appeal: bool,
}

impl May {
    fn of(any: AnyDispute, side: Side, offer_side: Side) -> May {
        use DisputeState::{
            Appealed, AwaitingReturn, AwaitingSeller, AwaitingShopper, Closed, Decided, Escalated,
            Returning,
        };
        let (state, other) = (any.state(), side != offer_side);
        let (seller, shopper) = (side == Side::Seller, side == Side::Shopper);
        let turn = (state == AwaitingSeller && seller) || (state == AwaitingShopper && shopper);
        let talks = matches!(
            state,
            AwaitingSeller | AwaitingShopper | AwaitingReturn | Returning
        );
        May {
            say: state != Closed,
            offer: turn,
            accept: other && (turn || (state == Escalated && (seller || shopper))),
            withdraw: shopper && (talks || state == Escalated),
            escalate: talks && (seller || shopper),
            send_back: shopper && state == AwaitingReturn,
            receive: seller && state == Returning,
            decide: side == Side::Operator && matches!(state, Escalated | Appealed),
            appeal: state == Decided && (seller || shopper),
        }
    }
}

/// The dispute as a party sees it; `None` for everybody else.
///
/// # Errors
/// Those of the store.
pub async fn view_dispute(
    shop: &Shop,
    party: &Party,
    id: DisputeId,
) -> Result<Option<DisputeView>, StoreError> {
    let mut conn = shop.store().reader().await?;
    let Some(row) = store::dispute::lookup(&mut conn, id).await? else {
        return Ok(None);
    };
    match side_of(&mut conn, party, &row).await? {
        Some(side) => view(&mut conn, row, side).await.map(Some),
        None => Ok(None),
    }
}

/// The dispute about a parcel of an order, for its shopper.
///
/// # Errors
/// Those of the store.
pub async fn dispute_of(
    shop: &Shop,
    access: &OrderAccess,
    order: OrderId,
    consignment: ConsignmentId,
) -> Result<Option<DisputeId>, StoreError> {
    let mut conn = shop.store().reader().await?;
    if reach(&mut conn, access, order).await?.is_none() {
        return Ok(None);
    }
    let row = store::dispute::find_by_consignment(&mut conn, consignment).await?;
    Ok(row.filter(|row| row.order_id == order).map(|row| row.id))
}

async fn view(conn: &mut Conn, row: DisputeRow, side: Side) -> Result<DisputeView, StoreError> {
    let broken = |column| StoreError::Inconsistent {
        table: "disputes",
        column,
        row: row.id.to_string(),
    };
    let order = store::order::lookup(conn, row.order_id).await?;
    let order = order.ok_or_else(|| broken("order_id"))?;
    let consignment = store::consignment::lookup(conn, row.consignment_id).await?;
    let consignment = consignment.ok_or_else(|| broken("consignment_id"))?;
    let seller = store::seller::lookup(conn, row.seller_id).await?;
    let lines = lines_left(conn, &order, std::slice::from_ref(&consignment)).await?;
    let left = left_of(&lines, row.consignment_id, row.currency).and_then(|left| left.total());
    let goods = store::order_line::list_by_consignment(conn, row.consignment_id).await?;
    let state = state_of(&row)?;
    let offer_side = Side::from_name(&row.offer_side).ok_or_else(|| broken("offer_side"))?;
    let any = AnyDispute::from_row(row.id, state, row.updated_at);
    Ok(DisputeView {
        id: row.id,
        order: row.order_id,
        number: order.number,
        country: Country::from_code(&order.country).map_err(|_| broken("order_id"))?,
        consignment: row.consignment_id,
        seller: seller.map(|seller| seller.name).unwrap_or_default(),
        goods: goods
            .into_iter()
            .map(|line| (line.title, line.quantity))
            .collect(),
        reason: Reason::from_name(&row.reason).ok_or_else(|| broken("reason"))?,
        state,
        offer: Offer {
            amount: row.offer,
            with_return: row.offer_return,
        },
        offer_side,
        left: left.map_err(|_| broken("currency"))?,
        outcome: row.outcome.as_deref().and_then(Outcome::from_name),
        return_tracking: row.return_tracking.clone(),
        due_at: row.due_at,
        opened_at: row.opened_at,
        entries: entries(conn, row.id).await?,
        side,
        may: May::of(any, side, offer_side),
    })
}

async fn entries(conn: &mut Conn, id: DisputeId) -> Result<Vec<EntryView>, StoreError> {
    let mut views = Vec::new();
    for row in store::dispute::list_entries(conn, id).await? {
        let hashes: Vec<String> = serde_json::from_str(&row.pictures_json).unwrap_or_default();
        let mut pictures = Vec::new();
        for hash in &hashes {
            pictures.extend(PictureRef::find(conn, hash).await?);
        }
        views.push(entry(row, pictures)?);
    }
    Ok(views)
}

fn entry(row: DisputeEntryRow, pictures: Vec<PictureRef>) -> Result<EntryView, StoreError> {
    let side = Side::from_name(&row.side).ok_or_else(|| StoreError::Inconsistent {
        table: "dispute_entries",
        column: "side",
        row: row.id.to_string(),
    })?;
    Ok(EntryView {
        side,
        kind: row.kind,
        text: row.body,
        offer: row.amount.map(|amount| Offer {
            amount,
            with_return: row.with_return,
        }),
        pictures,
        at: row.at,
    })
}
