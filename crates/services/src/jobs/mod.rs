//! Work that nobody waits for: what the outbox holds, what runs out, what is to be cleared away. The loop is the server's.

mod kind;
mod queue;
pub mod run_due;
pub mod run_hourly;
pub mod tidy_up;

pub use kind::JobKind;
pub(crate) use queue::queue;
pub use run_due::{Ran, run_due};
pub use run_hourly::{RanHourly, run_hourly};
pub use tidy_up::{Tidied, tidy_up};
