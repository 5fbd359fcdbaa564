//! An order as its page shows it.

use domain::catalogue::VariantOption;
use domain::ids::{
    ConsignmentId, DisputeId, OrderId, OrderLineId, PaymentId, ProductId, VariantId,
};
use domain::landed::Breakdown;
use domain::market::Address;
use domain::money::{Money, Rate};
use domain::order::OrderState;
use domain::place::{Country, Language};
use domain::quote::Totals;
use domain::shipping::Incoterm;
use domain::time::Timestamp;
use serde_json::Value;

use crate::cart::SellerRef;
use crate::catalogue::PictureRef;
use crate::payment::bank_transfer::TransferInstruction;
use crate::store_credit::PurseName;

/// A line, as it was agreed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrderLineView {
    /// Identity.
    pub id: OrderLineId,
    /// What was bought.
    pub variant: VariantId,
    /// Of which product.
    pub product: ProductId,
    /// Title at that time.
    pub title: String,
    /// The seller's number at that time.
    pub sku: String,
    /// The choices at that time.
    pub options: Vec<VariantOption>,
    /// Picture at that time.
    pub picture: Option<PictureRef>,
    /// How many.
    pub quantity: u32,
    /// How many of them were not called off or paid back.
    pub units_left: u32,
    /// How many of them are in parcels that were handed to a carrier.
    pub units_sent: u32,
    /// The price of one.
    pub unit: Money,
    /// `unit × quantity`.
    pub goods: Money,
    /// The line's share of the coupon.
    pub discount: Money,
    /// The line's share of duty.
    pub duty: Money,
    /// The line's share of tax.
    pub tax: Money,
    /// The line's share of fees.
    pub fees: Money,
    /// The rules behind duty, tax and fees.
    pub rules: Vec<String>,
    /// The customs code.
    pub hs: Option<String>,
    /// Where it was made.
    pub origin: String,
}

/// A parcel that was handed to a carrier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParcelView {
    /// Who carries it.
    pub carrier: String,
    /// Under which number.
    pub tracking: String,
    /// Since when.
    pub shipped_at: Timestamp,
    /// Units of lines in it.
    pub lines: Vec<(OrderLineId, u32)>,
}

/// What one seller sends from one place, in a parcel or in several.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConsignmentView {
    /// Identity.
    pub id: ConsignmentId,
    /// Who sends it.
    pub seller: SellerRef,
    /// The country of dispatch.
    pub ships_from: Country,
    /// State.
    pub state: OrderState,
    /// Carrier of the last parcel, once all is shipped.
    pub carrier: Option<String>,
    /// Tracking number of the last parcel, once all is shipped.
    pub tracking: Option<String>,
    /// The parcels that are on their way or there, in the order in which they were packed.
    pub parcels: Vec<ParcelView>,
    /// What is in it.
    pub lines: Vec<OrderLineView>,
    /// Its landed price, with the rules.
    pub breakdown: Breakdown,
    /// Who pays duty and tax of this parcel.
    pub incoterm: Incoterm,
    /// The earliest day of delivery, counted from dispatch.
    pub days_min: u16,
    /// The latest day of delivery, counted from dispatch.
    pub days_max: u16,
    /// When it was handed to the carrier.
    pub shipped_at: Option<Timestamp>,
    /// When it arrived.
    pub delivered_at: Option<Timestamp>,
    /// When it was confirmed.
    pub completed_at: Option<Timestamp>,
    /// When its money is released unless something is heard of it.
    pub release_due_at: Option<Timestamp>,
    /// Whether the shopper may still ask for more time.
    pub is_extendable: bool,
    /// Whether it can be objected to, and from when on that it did not come.
    pub disputable_from: Option<Timestamp>,
    /// The dispute about it.
    pub dispute: Option<DisputeId>,
    /// What of it was paid back.
    pub refunded: Money,
    /// What the courier asks for at the door, where it is paid in cash and not yet.
    pub cash_due: Option<Money>,
}

/// Something that happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EventView {
    /// `placed`, `accepted` (the payment is promised), `paid`, `payment_declined`, `shipped`, `delivered`, `completed`, `cancelled`, `expired`,
    /// `late_payment_refunded`, `second_payment_refunded`, `refund_sent`, `units_cancelled`, `released`, `release_extended`,
    /// `disputed`, `dispute_closed`, `part_shipped` (one parcel of several).
    pub kind: String,
    /// To which parcel.
    pub consignment: Option<ConsignmentId>,
    /// Particulars: `carrier` and `tracking` of `shipped`.
    pub detail: Value,
    /// When.
    pub at: Timestamp,
}

/// What the shopper can do, or waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WhatNext {
    /// Pay, or pay again, until the reservation ends.
    Pay {
        /// When it ends.
        until: Timestamp,
    },
    /// The seller prepares the parcel.
    WaitForDispatch,
    /// A parcel is on its way or there: confirm when it is.
    ConfirmReceipt,
    /// The operator decides.
    WaitForDecision,
    /// Nothing.
    Nothing,
}

/// Store credit that pays a part of an order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrderCredit {
    /// What it is called.
    pub name: PurseName,
    /// What it pays.
    pub amount: Money,
    /// What of that is back on it.
    pub returned: Money,
}

/// An order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrderPage {
    /// Identity.
    pub id: OrderId,
    /// Number for people.
    pub number: String,
    /// State.
    pub state: OrderState,
    /// Where messages go.
    pub email: String,
    /// Where it goes.
    pub address: Address,
    /// Destination.
    pub country: Country,
    /// Language of the buyer.
    pub language: Language,
    /// The shipping method.
    pub shipping_code: String,
    /// Who pays duty and tax.
    pub incoterm: Incoterm,
    /// The coupon it carries.
    pub coupon: Option<String>,
    /// The sums.
    pub totals: Totals,
    /// By seller.
    pub consignments: Vec<ConsignmentView>,
    /// What happened, oldest first.
    pub events: Vec<EventView>,
    /// The rates that were used.
    pub rates: Vec<Rate>,
    /// When it was placed.
    pub placed_at: Timestamp,
    /// When its reservation ends unless it is paid.
    pub expires_at: Timestamp,
    /// What the shopper can do.
    pub next: WhatNext,
    /// The payment that waits, if the order can be paid.
    pub retry: Option<PaymentId>,
    /// What to transfer, where it waits for that.
    pub transfer: Option<TransferInstruction>,
    /// Whether it can be cancelled now.
    pub cancellable: bool,
    /// The gift cards and the account's credit that pay a part of it.
    pub credits: Vec<OrderCredit>,
    /// What of the total is paid with money.
    pub due: Money,
}
