//! Product files: what sellers bring, what other shops export, and what nobody should be able to bring.

mod corridor;
mod export;
mod files;
mod foreign_files;
mod shopify;

use domain::money::Currency;
use feeds::{FeedProblem, Format, ProductDraft};

/// All products of a text without problems.
fn products(format: Format, text: &str) -> Vec<ProductDraft> {
    let read: Result<Vec<ProductDraft>, FeedProblem> =
        feeds::read(format, text.as_bytes(), Currency::USD).collect();
    read.expect("the text has no problem")
}

/// Line, column and reason of every problem.
fn problems(format: Format, text: &str) -> Vec<(u64, String, feeds::Reason)> {
    let report = feeds::check(format, text.as_bytes(), Currency::USD);
    report
        .problems
        .into_iter()
        .map(|problem| (problem.line, problem.column, problem.reason))
        .collect()
}
