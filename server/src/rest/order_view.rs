//! An order as it is sent.

use domain::ids::{
    ConsignmentId, DisputeId, OrderId, OrderLineId, PaymentId, ProductId, VariantId,
};
use domain::order::OrderState;
use domain::shipping::Incoterm;
use domain::time::Timestamp;
use serde::Serialize;
use services::order::{ConsignmentView, EventView, OrderLineView, OrderPage, ParcelView, WhatNext};
use services::payment::bank_transfer::TransferInstruction;
use utoipa::ToSchema;

use super::address::AddressBody;
use super::amount::{Amount, rfc3339};
use super::breakdown::{Parts, RuleBody};
use super::cart::{OptionBody, options};
use super::delivery::SellerBody;
use super::gift_card::CreditBody;
use super::quote::{RateBody, rates, rules};

/// An order. What was agreed never changes afterwards.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct OrderBody {
    /// Its id.
    #[schema(value_type = String, format = Uuid)]
    pub id: OrderId,
    /// Its number, for people.
    pub number: String,
    /// `awaiting_payment`, `paid`, `shipped`, `delivered`, `completed`, `cancelled`, `disputed`, `refunded`, `expired`.
    #[schema(value_type = String, example = "paid")]
    pub state: OrderState,
    /// What the shopper does or waits for: `pay`, `wait_for_dispatch`, `confirm_receipt`, `wait_for_decision`, `nothing`.
    #[schema(value_type = String, example = "wait_for_dispatch")]
    pub next: &'static str,
    /// The payment that waits; `null` when none does.
    #[schema(value_type = Option<String>, format = Uuid)]
    pub payment: Option<PaymentId>,
    /// What to transfer; `null` unless it waits for a bank transfer.
    pub transfer: Option<TransferBody>,
    /// Whether it can be cancelled now.
    pub cancellable: bool,
    /// When it was placed, RFC 3339 in UTC.
    #[schema(format = DateTime)]
    pub placed_at: String,
    /// When its reservation ends unless it is paid, RFC 3339 in UTC.
    #[schema(format = DateTime)]
    pub expires_at: String,
    /// Where messages go.
    pub email: String,
    /// Where it goes.
    pub address: AddressBody,
    /// Country of delivery, ISO 3166.
    pub country: &'static str,
    /// Language of titles and messages.
    pub lang: &'static str,
    /// The way that was chosen.
    pub shipping_code: String,
    /// Who pays duty and tax.
    #[schema(value_type = String, example = "ddp")]
    pub incoterm: Incoterm,
    /// The discount code it carries.
    pub coupon: Option<String>,
    /// The sums.
    #[serde(flatten)]
    pub parts: Parts,
    /// One parcel per seller and place of dispatch.
    pub consignments: Vec<ConsignmentBody>,
    /// Every rule that was applied, over all parcels.
    pub rules: Vec<RuleBody>,
    /// The exchange rates that were used.
    pub rates: Vec<RateBody>,
    /// The gift cards and credit that pay a part of it.
    pub credits: Vec<CreditBody>,
    /// What of the total is paid with money.
    pub due: Amount,
    /// What happened, oldest first.
    pub events: Vec<EventBody>,
}

/// What to fill into the bank's form.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct TransferBody {
    /// In whose name the account is.
    pub holder: String,
    /// The account, in groups of four.
    #[schema(example = "PL61 1090 1014 0000 0712 1981 2874")]
    pub iban: String,
    /// Its bank; `null` where no payer needs it.
    pub bic: Option<String>,
    /// What is still to be transferred.
    pub amount: Amount,
    /// What came already.
    pub received: Amount,
    /// The reference (ISO 11649), in groups of four.
    #[schema(example = "RF18 5390 0754 7034")]
    pub reference: String,
    /// How long the goods wait, RFC 3339 in UTC.
    #[schema(format = DateTime)]
    pub until: String,
}

impl From<TransferInstruction> for TransferBody {
    fn from(asked: TransferInstruction) -> Self {
        Self {
            holder: asked.holder,
            iban: asked.iban,
            bic: asked.bic,
            amount: asked.amount.into(),
            received: asked.received.into(),
            reference: asked.reference,
            until: rfc3339(asked.until),
        }
    }
}

/// A parcel that was handed to a carrier.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct ParcelBody {
    /// Who carries it.
    #[schema(example = "EMS")]
    pub carrier: String,
    /// Under which number.
    pub tracking: String,
    /// Since when, RFC 3339 in UTC.
    #[schema(format = DateTime)]
    pub shipped_at: String,
    /// What is in it.
    pub lines: Vec<ParcelLineBody>,
}

/// Units of a line in a parcel.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct ParcelLineBody {
    /// The line.
    #[schema(value_type = String, format = Uuid)]
    pub line: OrderLineId,
    /// How many units.
    pub quantity: u32,
}

impl From<&ParcelView> for ParcelBody {
    fn from(parcel: &ParcelView) -> Self {
        let lines = parcel.lines.iter();
        let lines = lines.map(|&(line, quantity)| ParcelLineBody { line, quantity });
        Self {
            carrier: parcel.carrier.clone(),
            tracking: parcel.tracking.clone(),
            shipped_at: rfc3339(parcel.shipped_at),
            lines: lines.collect(),
        }
    }
}

/// What one seller sends from one place.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct ConsignmentBody {
    /// Its id.
    #[schema(value_type = String, format = Uuid)]
    pub id: ConsignmentId,
    /// Who sends it.
    pub seller: SellerBody,
    /// Its state.
    #[schema(value_type = String, example = "shipped")]
    pub state: OrderState,
    /// The carrier of the last of its parcels, once all is sent.
    pub carrier: Option<String>,
    /// The tracking number of the last of its parcels, once all is sent.
    pub tracking: Option<String>,
    /// The parcels that were handed to carriers: one, or several where the seller sent it in parts.
    pub parcels: Vec<ParcelBody>,
    /// When it was handed to the carrier, RFC 3339 in UTC.
    #[schema(format = DateTime)]
    pub shipped_at: Option<String>,
    /// When it arrived, RFC 3339 in UTC.
    #[schema(format = DateTime)]
    pub delivered_at: Option<String>,
    /// When its money goes to the seller unless something is heard of it, RFC 3339 in UTC; `null` while none is held.
    #[schema(format = DateTime)]
    pub release_due_at: Option<String>,
    /// What the courier asks for in cash, rounded to coins; `null` where nothing is paid at the door, or was paid already.
    pub cash_due: Option<Amount>,
    /// The dispute about it.
    #[schema(value_type = Option<String>, format = Uuid)]
    pub dispute: Option<DisputeId>,
    /// What of it was paid back.
    pub refunded: Amount,
    /// Its sums.
    #[serde(flatten)]
    pub parts: Parts,
    /// What is in it.
    pub lines: Vec<OrderLineBody>,
}

/// A line of an order.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct OrderLineBody {
    /// Its id.
    #[schema(value_type = String, format = Uuid)]
    pub id: OrderLineId,
    /// What.
    #[schema(value_type = String, format = Uuid)]
    pub variant: VariantId,
    /// Of which product.
    #[schema(value_type = String, format = Uuid)]
    pub product: ProductId,
    /// Its title at that time.
    pub title: String,
    /// The seller's own number at that time.
    pub sku: String,
    /// The choices that make the variant.
    pub options: Vec<OptionBody>,
    /// How many.
    pub quantity: u32,
    /// The price of one.
    pub price: Amount,
    /// `price × quantity`.
    pub goods: Amount,
    /// Its share of the discount.
    pub discount: Amount,
    /// Its share of duty.
    pub duty: Amount,
    /// Its share of tax.
    pub tax: Amount,
    /// Its share of fees.
    pub fees: Amount,
    /// The customs code.
    pub hs_code: Option<String>,
    /// Where it was made, ISO 3166.
    pub origin: String,
    /// Ids of the rules behind duty, tax and fees.
    pub rules: Vec<String>,
}

/// Something that happened to an order.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct EventBody {
    /// What: `placed`, `paid`, `part_shipped`, `shipped`, `delivered`, `completed`, `cancelled`, `expired` and others.
    pub kind: String,
    /// To which parcel; `null` for the whole order.
    #[schema(value_type = Option<String>, format = Uuid)]
    pub consignment: Option<ConsignmentId>,
    /// When, RFC 3339 in UTC.
    #[schema(format = DateTime)]
    pub at: String,
}

impl From<OrderPage> for OrderBody {
    fn from(page: OrderPage) -> Self {
        Self {
            id: page.id,
            next: word(page.next),
            state: page.state,
            payment: page.retry,
            transfer: page.transfer.map(TransferBody::from),
            cancellable: page.cancellable,
            placed_at: rfc3339(page.placed_at),
            expires_at: rfc3339(page.expires_at),
            address: (&page.address).into(),
            country: page.country.code(),
            lang: page.language.tag(),
            incoterm: page.incoterm,
            parts: (&page.totals).into(),
            consignments: page
                .consignments
                .iter()
                .map(ConsignmentBody::from)
                .collect(),
            rules: rules(
                page.consignments
                    .iter()
                    .flat_map(|parcel| &parcel.breakdown.rules),
            ),
            rates: rates(&page.rates),
            credits: page.credits.into_iter().map(CreditBody::from).collect(),
            due: page.due.into(),
            events: page.events.iter().map(EventBody::from).collect(),
            number: page.number,
            email: page.email,
            shipping_code: page.shipping_code,
            coupon: page.coupon,
        }
    }
}

const fn word(next: WhatNext) -> &'static str {
    match next {
        WhatNext::Pay { .. } => "pay",
        WhatNext::WaitForDispatch => "wait_for_dispatch",
        WhatNext::ConfirmReceipt => "confirm_receipt",
        WhatNext::WaitForDecision => "wait_for_decision",
        WhatNext::Nothing => "nothing",
    }
}

impl From<&ConsignmentView> for ConsignmentBody {
    fn from(parcel: &ConsignmentView) -> Self {
        let moment = |at: Option<Timestamp>| at.map(rfc3339);
        Self {
            id: parcel.id,
            seller: (&parcel.seller).into(),
            state: parcel.state,
            carrier: parcel.carrier.clone(),
            tracking: parcel.tracking.clone(),
            parcels: parcel.parcels.iter().map(ParcelBody::from).collect(),
            shipped_at: moment(parcel.shipped_at),
            delivered_at: moment(parcel.delivered_at),
            release_due_at: moment(parcel.release_due_at),
            cash_due: parcel.cash_due.map(Amount::from),
            dispute: parcel.dispute,
            refunded: parcel.refunded.into(),
            parts: (&parcel.breakdown).into(),
            lines: parcel.lines.iter().map(OrderLineBody::from).collect(),
        }
    }
}

impl From<&OrderLineView> for OrderLineBody {
    fn from(line: &OrderLineView) -> Self {
        Self {
            id: line.id,
            variant: line.variant,
            product: line.product,
            title: line.title.clone(),
            sku: line.sku.clone(),
            options: options(&line.options),
            quantity: line.quantity,
            price: line.unit.into(),
            goods: line.goods.into(),
            discount: line.discount.into(),
            duty: line.duty.into(),
            tax: line.tax.into(),
            fees: line.fees.into(),
            hs_code: line.hs.clone(),
            origin: line.origin.clone(),
            rules: line.rules.clone(),
        }
    }
}

impl From<&EventView> for EventBody {
    fn from(event: &EventView) -> Self {
        Self {
            kind: event.kind.clone(),
            consignment: event.consignment,
            at: rfc3339(event.at),
        }
    }
}
