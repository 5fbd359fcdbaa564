//! Products in bulk: from a seller's file into the shop, and back.
//!
//! **Invariant:** a file with a problem changes nothing, and a file that is brought twice changes nothing the second time.

pub mod export_products;
pub mod fetch_picture;
pub mod images;
pub mod import_products;
pub mod report;

mod context;
mod gallery;
mod language;
mod plan;
mod stream;
mod survey;
mod variants;
mod write;

pub use export_products::{ExportError, export_products};
pub use feeds::Notice;
pub use images::ImageSource;
pub use import_products::{ImportOptions, Mode, import_products};
pub use report::{Handles, ImportError, ImportProgress, ImportReport};
