//! People and their browsers: registering, logging in, sessions, and forms that wait to be corrected.

pub mod form_draft;
pub mod log_in;
pub mod log_out;
pub mod register;
pub mod session;
pub mod user_add;

pub(crate) mod credentials;
mod enter;
pub(crate) mod password;

pub use session::{Role, User, Visitor};
