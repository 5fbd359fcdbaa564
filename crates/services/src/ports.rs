//! What the use cases need from the outside world.

use std::fmt::Debug;

use domain::time::Timestamp;

/// The time of day. A real clock in the server, a frozen one in tests.
pub trait Clock: Debug + Send + Sync {
    /// Now, in milliseconds since the Unix epoch.
    fn now(&self) -> Timestamp;
}

/// Unguessable bytes. The operating system's in the server, a seeded sequence in tests.
pub trait Entropy: Debug + Send + Sync {
    /// Fills the whole slice.
    fn fill(&self, bytes: &mut [u8]);
}
