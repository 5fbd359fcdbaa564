//! Orders after the till: who may see and change them, parcels of several sellers, and what everybody earns.

mod access;
mod cancelled_units;
mod escrow;
mod parcels;

mod support;
