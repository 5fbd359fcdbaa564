//! Where something is and in which language it is told.

mod country;
mod language;

pub use country::Country;
pub use language::{Direction, Language};

/// The code stands for no country or language this shop knows.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PlaceError {
    /// Not an ISO 3166-1 alpha-2 code.
    #[error("unknown country {code:?}")]
    UnknownCountry {
        /// What was given.
        code: String,
    },
    /// Not the tag of a language that has a translation.
    #[error("unknown language {tag:?}")]
    UnknownLanguage {
        /// What was given.
        tag: String,
    },
}
