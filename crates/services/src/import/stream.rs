//! Reading a file beside the async threads, some products ahead of the writing.

use std::fmt;
use std::sync::Arc;

use domain::money::Currency;
use feeds::{FeedProblem, Format, ProductDraft, Reason};
use tokio::sync::mpsc;

use super::import_products::Open;

/// Products handed over at a time.
const BATCH: usize = 50;
/// Batches read ahead.
const AHEAD: usize = 2;

/// A file and what its prices are in.
#[derive(Clone)]
pub(super) struct Input {
    pub open: Arc<Open>,
    pub currency: Currency,
}

impl fmt::Debug for Input {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Input")
            .field("currency", &self.currency)
            .finish_non_exhaustive()
    }
}

type Batch = Result<Vec<ProductDraft>, FeedProblem>;

/// The products of a file in batches. A reader that nobody listens to any more stops.
pub(super) fn drafts(input: Input, format: Format) -> mpsc::Receiver<Batch> {
    let (sender, receiver) = mpsc::channel(AHEAD);
    tokio::task::spawn_blocking(move || {
        let Ok(file) = (input.open)() else {
            let problem = FeedProblem {
                line: 1,
                column: String::new(),
                reason: Reason::Unreadable,
            };
            // Nobody listens any more: there is nobody to tell.
            let _ = sender.blocking_send(Err(problem));
            return;
        };
        let mut products = feeds::read(format, file, input.currency);
        loop {
            let batch: Batch = products.by_ref().take(BATCH).collect();
            let is_end = batch.as_ref().map_or(true, |batch| batch.len() < BATCH);
            if sender.blocking_send(batch).is_err() || is_end {
                return;
            }
        }
    });
    receiver
}
