//! `/operator/taxes.csv`: what was collected for countries in a month, for whoever files their returns.
//!
//! **Invariant:** every cell is a code, a date or a number, so no spreadsheet takes one for a formula.

use app::backend::Backend;
use app::backend::visit::Visit;
use app::pages::attachment;
use app::problem::{FieldReason, Problem};
use axum::Router;
use axum::extract::Query;
use axum::response::Response;
use axum::routing::get;
use domain::customs::TaxScheme;
use domain::money::Money;
use jiff::civil::Date;
use serde::Deserialize;
use services::operator::taxes::{Collected, Corrected, Levies, tax_report};

use crate::csv_table::csv_table;

const HEADER: [&str; 12] = [
    "kind",
    "country",
    "scheme",
    "rate_percent",
    "sold_in",
    "orders",
    "currency",
    "base",
    "tax",
    "duty",
    "fees",
    "tax_eur",
];

/// The month that the address asks for: `2026-11`.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    month: String,
}

/// The address of the file.
pub fn router() -> Router<Backend> {
    Router::new().route("/operator/taxes.csv", get(download))
}

/// `GET /operator/taxes.csv?month=`
async fn download(visit: Visit, Query(asked): Query<Asked>) -> Result<Response, Problem> {
    let user = visit.require_user()?;
    let month: Result<Date, _> = format!("{}-01", asked.month).parse();
    let month = month.map_err(|_| Problem::field("month", FieldReason::Malformed))?;
    let report = tax_report(&visit.backend.shop, user, month).await?;
    let name = format!("taxes-{}.csv", asked.month);
    let back = report.corrected.iter().map(corrected);
    let rows = report.collected.iter().map(collected).chain(back);
    let content = csv_table(HEADER, rows).ok_or(Problem::Unavailable)?;
    Ok(attachment::response(content, attachment::CSV, &name))
}

fn collected(row: &Collected) -> [String; 12] {
    let euros = row.in_euros.map(|(_, tax)| tax.to_decimal_string());
    let [currency, tax, duty, fees] = amounts(row.levies);
    [
        "collected".to_owned(),
        row.country.clone(),
        scheme(row.scheme),
        percent(row.rate_ppm),
        String::new(),
        row.orders.to_string(),
        currency,
        row.base.to_decimal_string(),
        tax,
        duty,
        fees,
        euros.unwrap_or_default(),
    ]
}

fn corrected(row: &Corrected) -> [String; 12] {
    let [currency, tax, duty, fees] = amounts(row.levies);
    [
        "given_back".to_owned(),
        row.country.clone(),
        scheme(row.scheme),
        percent(row.rate_ppm),
        row.sold_in.strftime("%Y-%m").to_string(),
        String::new(),
        currency,
        String::new(),
        tax,
        duty,
        fees,
        String::new(),
    ]
}

fn amounts(levies: Levies) -> [String; 4] {
    let plain = |amount: Money| amount.to_decimal_string();
    [
        levies.tax.currency.code().to_owned(),
        plain(levies.tax),
        plain(levies.duty),
        plain(levies.fees),
    ]
}

fn scheme(scheme: Option<TaxScheme>) -> String {
    scheme.map_or_else(String::new, |scheme| scheme.as_str().to_owned())
}

/// 230,000 parts of a million are `23`, 107,500 are `10.75`.
fn percent(rate_ppm: Option<i64>) -> String {
    let Some(ppm) = rate_ppm else {
        return String::new();
    };
    let (whole, rest) = (ppm / 10_000, ppm % 10_000);
    let text = format!("{whole}.{rest:04}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rates_are_written_without_idle_zeros() {
        assert_eq!(percent(Some(230_000)), "23");
        assert_eq!(percent(Some(107_500)), "10.75");
        assert_eq!(percent(Some(0)), "0");
        assert_eq!(percent(None), "");
    }
}
