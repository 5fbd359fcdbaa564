//! Orders, from the first payment to the last parcel.

pub mod access;
pub(crate) mod call_off;
pub mod cancel_order;
pub mod confirm_receipt;
pub mod deliver_consignment;
pub(crate) mod event;
pub mod expire_orders;
pub mod list_orders;
pub mod pack_parcel;
pub(crate) mod packing;
pub(crate) mod progress;
pub mod ship_consignment;
pub(crate) mod stock;
mod store_credit;
pub mod view_order;

mod page;

pub use access::OrderAccess;
pub use cancel_order::{CancelOrderError, cancel_order, cancel_units};
pub use confirm_receipt::{ConfirmReceiptError, confirm_receipt};
pub use deliver_consignment::{DeliverError, deliver_consignment};
pub use expire_orders::expire_orders;
pub use list_orders::{OrderHead, OrderList, list_orders};
pub use pack_parcel::{PackParcelError, pack_parcel, unpack_parcel};
pub use page::{
    ConsignmentView, EventView, OrderCredit, OrderLineView, OrderPage, ParcelView, WhatNext,
};
pub use ship_consignment::{ShipError, ship_consignment, ship_parcel};
pub use view_order::view_order;
