//! Text that must not reach a log.

use std::fmt;

/// Text that is stored but never printed: its `Debug` shows nothing, so a row can be logged without leaking it.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(pub String);

impl fmt::Debug for Secret {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Secret(…)")
    }
}
