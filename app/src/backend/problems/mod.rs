//! From what a use case refuses to what the visitor is told: one file per area of `services`.
//!
//! This is the only place where the two vocabularies meet. A cause that nobody outside may see goes to the log here;
//! the answer carries a reference to it.

mod store;
