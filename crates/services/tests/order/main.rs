//! Orders after the till: who may see and change them, parcels of several sellers, and what everybody earns.

mod access;
mod cancelled_corners;
mod cancelled_units;
mod escrow;
mod escrow_time;
mod packing;
mod packing_races;
mod packing_sale;
mod parcels;

mod support;
