//! The shop over HTTP: the whole router with every layer, one file per group of addresses, on both databases.

#![expect(
    clippy::unwrap_used,
    reason = "in a test, what fails to unwrap is the finding"
)]

mod account;
mod assets;
mod bank_transfer;
mod browser;
mod cart_line;
mod cash;
mod checkout;
mod coupon;
mod cross_site;
mod customs;
mod dispute;
mod dispute_refusals;
mod health;
mod imported;
mod landed_cost;
mod limits;
mod malformed;
mod market;
mod missing;
mod operator;
mod operator_money;
mod operator_store_credit;
mod order;
mod order_parcel;
mod papers;
mod payout;
mod payout_statement;
mod pictures;
mod rates;
mod rest_cart;
mod rest_catalogue;
mod rest_dispute;
mod rest_documents;
mod rest_gift_card;
mod rest_landed_cost;
mod rest_purchase;
mod rest_refusals;
mod rest_restrictions;
mod rest_support;
mod search_engines;
mod security_headers;
mod seller;
mod seller_parcel;
mod site;
mod store_credit;
mod stripe;
mod testbank;
mod warehouses;
