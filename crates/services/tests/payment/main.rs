//! Money: captured once, given back when nothing can be sent for it, and booked to the minor unit.

mod authorisation;
mod bank_transfer;
mod capture;
mod cash;
mod cash_sale;
mod chargeback;
mod chargeback_lost;
mod promise;
mod races;
mod refund;

mod claim;
mod support;
mod test_bank;
mod transfer_till;
