//! Product files of sellers' systems: recognised by content, read product by product, written back.
//!
//! A seller brings the file that the old shop exports. What is in it becomes [`ProductDraft`]s; what is wrong with it
//! becomes [`FeedProblem`]s that name the line and the column, so that the seller can mend the file in a spreadsheet.
//! Nothing is guessed where a guess could cost money: `1,500` is refused, because it is either 1.5 or 1500.
//!
//! The format of Corridor's own file is described in `docs/guides/import.md`.
//!
//! **Invariant:** no file, however broken, makes the reader panic or take more memory than one product and one cell need.
//! **Invariant:** what [`Writer`] writes, [`read`] reads back to the same products.
//! **Deliberately absent:** the network (pictures stay URLs), the database, and any word a person reads.

mod category;
mod columns;
mod customs;
mod decode;
mod draft;
mod gather;
mod html;
mod number;
mod options;
mod pictures;
mod price;
mod problem;
mod products;
mod rows;
mod sheet;
mod spellings;
mod text;
mod variant;
mod write;

pub use category::{CATEGORIES, guess_category};
pub use columns::Format;
pub use draft::{Notice, ProductDraft, Translation, VariantDraft};
pub use problem::{FeedProblem, Reason};
pub use products::{PROBLEMS_MAX, Products, Report, check, read, recognise};
pub use write::{Writer, WriterOptions};

/// The largest cell that is read, in bytes.
pub const CELL_BYTES_MAX: usize = 64 * 1024;
/// The most variants a product may have.
pub const VARIANTS_MAX: usize = 100;
/// The most pictures a product keeps; the rest are left out with [`Notice::PicturesDropped`].
pub const PICTURES_MAX: usize = 20;
/// The longest title, in characters.
pub const TITLE_CHARS_MAX: usize = 255;
/// The longest SKU, handle, option name or option value, in characters.
pub const NAME_CHARS_MAX: usize = 255;
