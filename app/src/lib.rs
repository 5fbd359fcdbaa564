//! The Corridor app, compiled twice: for the server (`ssr`) and for the browser (`hydrate`).
//!
//! Only this file carries `#[cfg(feature = …)]`: whole modules are gated, nothing inside them is.

// A page is one nested type, and the checkout's is deeper than the compiler's usual limit.
#![recursion_limit = "512"]

pub mod api;
pub mod components;
pub mod islands;
pub mod problem;

#[cfg(feature = "ssr")]
pub mod backend;
#[cfg(feature = "ssr")]
pub mod layouts;
#[cfg(feature = "ssr")]
pub mod pages;
#[cfg(feature = "ssr")]
pub mod render;
