//! Orders after the till: who may see and change them, parcels of several sellers, and what everybody earns.

mod access;
mod parcels;

mod support;
