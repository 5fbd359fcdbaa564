//! The steps of the schema, built into the binary.
//!
//! Each step is a pair of files of one name, one per engine, with one statement each: PostgreSQL's distributed relatives
//! cannot undo several changes of the schema together. **Invariant:** an applied step is never edited.

use std::borrow::Cow;

use sqlx::SqlStr;
use sqlx::migrate::{Migration, MigrationType, Migrator};

use crate::Engine;

/// One step of the schema.
#[derive(Debug, Clone, Copy)]
pub struct Step {
    /// `NNNN_name`, the name of both files.
    pub name: &'static str,
    /// The text for SQLite.
    pub sqlite: &'static str,
    /// The text for PostgreSQL.
    pub postgres: &'static str,
}

macro_rules! step {
    ($name:literal) => {
        Step {
            name: $name,
            sqlite: include_str!(concat!("../migrations/sqlite/", $name, ".sql")),
            postgres: include_str!(concat!("../migrations/postgres/", $name, ".sql")),
        }
    };
}

const STEPS: &[Step] = &[
    step!("0001_create_sellers"),
    step!("0002_create_categories"),
    step!("0003_create_pictures"),
    step!("0004_create_users"),
    step!("0005_index_users_seller_id_idx"),
    step!("0006_create_sessions"),
    step!("0007_index_sessions_user_id_idx"),
    step!("0008_index_sessions_expires_at_ms_idx"),
    step!("0009_create_form_drafts"),
    step!("0010_create_products"),
    step!("0011_index_products_category_status_created_at_ms_id_idx"),
    step!("0012_index_products_category_status_price_key_id_idx"),
    step!("0013_index_products_category_status_sold_count_id_idx"),
    step!("0014_index_products_status_created_at_ms_id_idx"),
    step!("0015_index_products_status_price_key_id_idx"),
    step!("0016_index_products_status_sold_count_id_idx"),
    step!("0017_index_products_featured_status_sold_count_id_idx"),
    step!("0018_create_product_texts"),
    step!("0019_create_product_pictures"),
    step!("0020_index_product_pictures_picture_hash_idx"),
    step!("0021_create_variants"),
    step!("0022_index_variants_product_id_status_price_minor_idx"),
    step!("0023_index_variants_picture_hash_idx"),
    step!("0024_create_stock"),
    step!("0025_index_stock_product_id_on_hand_idx"),
    step!("0026_index_stock_seller_id_idx"),
    step!("0027_create_reviews"),
    step!("0028_index_reviews_product_id_created_at_ms_idx"),
    step!("0029_create_carts"),
    step!("0030_index_carts_session_id_status_idx"),
    step!("0031_create_cart_lines"),
    step!("0032_index_cart_lines_variant_id_idx"),
    step!("0033_create_fx_rates"),
    step!("0034_create_coupons"),
    step!("0035_create_quotes"),
    step!("0036_index_quotes_cart_id_idx"),
    step!("0037_index_quotes_expires_at_ms_idx"),
    step!("0038_create_orders"),
    step!("0039_index_orders_session_id_placed_at_ms_idx"),
    step!("0040_index_orders_user_id_placed_at_ms_idx"),
    step!("0041_index_orders_state_expires_at_ms_idx"),
    step!("0042_index_orders_coupon_code_idx"),
    step!("0043_index_orders_placed_at_ms_idx"),
    step!("0044_create_consignments"),
    step!("0045_index_consignments_order_id_idx"),
    step!("0046_index_consignments_seller_id_updated_at_ms_idx"),
    step!("0047_create_order_lines"),
    step!("0048_index_order_lines_order_id_idx"),
    step!("0049_index_order_lines_consignment_id_idx"),
    step!("0050_index_order_lines_variant_id_idx"),
    step!("0051_index_order_lines_product_id_idx"),
    step!("0052_index_order_lines_seller_id_idx"),
    step!("0053_create_order_events"),
    step!("0054_index_order_events_order_id_at_ms_idx"),
    step!("0055_index_order_events_consignment_id_idx"),
    step!("0056_create_payments"),
    step!("0057_index_payments_order_id_idx"),
    step!("0058_index_payments_order_id_key"),
    step!("0059_index_payments_state_updated_at_ms_idx"),
    step!("0060_create_testbank_payments"),
    step!("0061_create_idempotency_keys"),
    step!("0062_index_idempotency_keys_created_at_ms_idx"),
    step!("0063_create_ledger_accounts"),
    step!("0064_create_ledger_transactions"),
    step!("0065_index_ledger_transactions_order_id_idx"),
    step!("0066_index_ledger_transactions_reference_idx"),
    step!("0067_create_ledger_entries"),
    step!("0068_index_ledger_entries_transaction_id_idx"),
    step!("0069_index_ledger_entries_account_id_currency_idx"),
    step!("0070_create_outbox"),
    step!("0071_index_outbox_state_run_after_ms_idx"),
    step!("0072_index_outbox_state_claimed_until_ms_idx"),
    step!("0073_index_products_seller_id_status_sold_count_id_idx"),
    step!("0074_add_product_pictures_source_url"),
    step!("0075_index_carts_session_id_key"),
    step!("0076_create_reference_rows"),
    step!("0077_index_reference_rows_author_id_idx"),
    step!("0078_create_hs_codes"),
    step!("0079_add_products_goods_tags"),
    step!("0080_create_item_numbers"),
    step!("0081_index_item_numbers_consignment_id_key"),
    step!("0082_add_variants_size_mm"),
    step!("0083_add_sellers_sender_json"),
    step!("0084_index_item_numbers_series_issued_at_ms_serial_idx"),
    step!("0085_create_warehouses"),
    step!("0086_fill_warehouses"),
    step!("0087_index_warehouses_seller_id_idx"),
    step!("0088_create_stock_levels"),
    step!("0089_fill_stock_levels"),
    step!("0090_drop_stock"),
    step!("0091_index_stock_levels_product_id_on_hand_idx"),
    step!("0092_index_stock_levels_seller_id_idx"),
    step!("0093_index_stock_levels_warehouse_id_idx"),
    step!("0094_add_consignments_warehouse_id"),
    step!("0095_fill_consignments_warehouse_id"),
    step!("0096_index_consignments_warehouse_id_idx"),
    step!("0097_drop_sellers_sender_json"),
    step!("0098_create_refunds"),
    step!("0099_index_refunds_order_id_idx"),
    step!("0100_index_refunds_payment_id_idx"),
    step!("0101_create_refund_lines"),
    step!("0102_index_refund_lines_order_line_id_idx"),
    step!("0103_index_refund_lines_consignment_id_idx"),
    step!("0104_fill_refunds"),
    step!("0105_fill_refund_lines"),
    step!("0106_create_testbank_refunds"),
    step!("0107_index_testbank_refunds_payment_id_idx"),
    step!("0108_add_consignments_release_due_at_ms"),
    step!("0109_add_consignments_release_extended_at_ms"),
    step!("0110_add_consignments_release_reminded_at_ms"),
    step!("0111_index_consignments_state_release_due_at_ms_idx"),
    step!("0112_fill_consignments_release_due_at_ms"),
    step!("0113_create_disputes"),
    step!("0114_index_disputes_consignment_id_key"),
    step!("0115_index_disputes_order_id_idx"),
    step!("0116_index_disputes_seller_id_updated_at_ms_idx"),
    step!("0117_index_disputes_decided_by_id_idx"),
    step!("0118_index_disputes_state_due_at_ms_idx"),
    step!("0119_create_dispute_entries"),
    step!("0120_index_dispute_entries_dispute_id_at_ms_idx"),
    step!("0121_index_dispute_entries_author_id_idx"),
    step!("0122_create_ledger_pending"),
    step!("0123_index_ledger_pending_order_id_idx"),
    step!("0124_index_ledger_pending_state_at_ms_idx"),
    step!("0125_create_ledger_pending_entries"),
    step!("0126_index_ledger_pending_entries_pending_id_idx"),
    step!("0127_index_ledger_pending_entries_account_id_currency_idx"),
    step!("0128_add_ledger_transactions_note_json"),
    step!("0129_index_ledger_transactions_at_ms_idx"),
    step!("0130_create_bank_accounts"),
    step!("0131_index_bank_accounts_entered_by_id_idx"),
    step!("0132_create_payouts"),
    step!("0133_index_payouts_seller_id_requested_at_ms_idx"),
    step!("0134_index_payouts_state_updated_at_ms_idx"),
    step!("0135_index_payouts_batch_idx"),
    step!("0136_index_payouts_requested_by_id_idx"),
    step!("0137_index_payouts_first_approver_id_idx"),
    step!("0138_index_payouts_approver_id_idx"),
    step!("0139_create_journal_drafts"),
    step!("0140_index_journal_drafts_author_id_idx"),
    step!("0141_index_journal_drafts_approver_id_idx"),
    step!("0142_index_journal_drafts_state_created_at_ms_idx"),
    step!("0143_create_audit_entries"),
    step!("0144_index_audit_entries_actor_id_idx"),
    step!("0145_index_audit_entries_at_ms_idx"),
    step!("0146_create_provider_events"),
    step!("0147_index_provider_events_payment_id_idx"),
    step!("0148_index_provider_events_state_received_at_ms_idx"),
    step!("0149_create_chargebacks"),
    step!("0150_index_chargebacks_order_id_idx"),
    step!("0151_index_chargebacks_state_opened_at_ms_idx"),
    step!("0152_add_coupons_seller_share_ppm"),
    step!("0153_add_sellers_plan"),
    step!("0154_add_order_lines_commission_ppm"),
    step!("0155_fill_order_lines_commission_ppm"),
    step!("0156_drop_consignments_commission_ppm"),
    step!("0157_add_order_lines_seller_discount_minor"),
    step!("0158_add_consignments_seller_discount_minor"),
    step!("0159_add_refund_lines_seller_discount_minor"),
    step!("0160_add_order_lines_tax_rate_ppm"),
    step!("0161_add_order_lines_tax_base_minor"),
    step!("0162_add_consignments_tax_scheme"),
    step!("0163_add_payments_captured_minor"),
    step!("0164_fill_payments_captured_minor"),
    step!("0165_add_payments_authorised_until_ms"),
    step!("0166_drop_index_payments_order_id_key"),
    step!("0167_index_payments_order_id_key"),
    step!("0168_add_testbank_payments_captured_minor"),
    step!("0169_fill_testbank_payments_captured_minor"),
    step!("0170_add_consignments_cash_minor"),
    step!("0171_index_payments_provider_state_idx"),
    step!("0172_create_bank_entries"),
    step!("0173_index_bank_entries_payment_id_idx"),
    step!("0174_index_bank_entries_state_received_at_ms_idx"),
    step!("0175_create_parcels"),
    step!("0176_create_parcel_lines"),
    step!("0177_index_parcel_lines_order_line_id_idx"),
    step!("0178_fill_parcels"),
    step!("0179_fill_parcel_lines"),
    step!("0180_add_item_numbers_parcel"),
    step!("0181_drop_index_item_numbers_consignment_id_key"),
    step!("0182_index_item_numbers_consignment_id_parcel_key"),
    step!("0183_fill_item_numbers_parcel"),
    step!("0184_create_store_credits"),
    step!("0185_create_store_credit_issues"),
    step!("0186_index_store_credit_issues_store_credit_id_idx"),
    step!("0187_index_store_credit_issues_author_id_idx"),
    step!("0188_index_store_credit_issues_approver_id_idx"),
    step!("0189_index_store_credit_issues_state_created_at_ms_idx"),
    step!("0190_create_cart_credits"),
    step!("0191_index_cart_credits_store_credit_id_idx"),
    step!("0192_create_order_credits"),
    step!("0193_index_order_credits_store_credit_id_idx"),
    step!("0194_add_orders_credit_minor"),
    step!("0195_add_refunds_credit_minor"),
];

/// All steps, in the order they are applied.
#[must_use]
pub fn steps() -> &'static [Step] {
    STEPS
}

impl Step {
    /// The number in front of the name.
    #[must_use]
    pub fn version(&self) -> i64 {
        let number = self
            .name
            .split_once('_')
            .map_or(self.name, |(number, _)| number);
        number
            .parse()
            .expect("a test checks that every name begins with a number")
    }

    fn migration(&self, engine: Engine) -> Migration {
        let sql = match engine {
            Engine::Sqlite => self.sqlite,
            Engine::Postgres => self.postgres,
        };
        Migration::new(
            self.version(),
            Cow::Borrowed(self.name),
            MigrationType::Simple,
            SqlStr::from_static(sql),
            false,
        )
    }
}

/// The steps for one engine. Without advisory locks, which PostgreSQL's distributed relatives do not have.
pub(crate) fn migrator(engine: Engine) -> Migrator {
    let mut migrator =
        Migrator::with_migrations(STEPS.iter().map(|step| step.migration(engine)).collect());
    migrator.set_locking(false);
    migrator
}
