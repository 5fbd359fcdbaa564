//! What stands around every page.

pub mod bottom_nav;
pub mod document;
pub mod footer;
pub mod header;
pub mod market_switcher;
