//! Pictures: what comes in from sellers, from their feeds and from the demo, and what shoppers' browsers get.
//!
//! There is one way in, [`Pipeline`]. Nothing that somebody uploaded is ever served as it came: a picture is recognised by
//! its content, measured before it is decoded, turned upright, converted to sRGB, scaled and encoded anew. So a file that is
//! a picture and a script at the same time, a GPS position in EXIF, or a 40 kB PNG of 60,000 × 60,000 pixels ends here.
//!
//! **Invariant:** a stored picture never changes. Its name is a hash of its content and of the pipeline's version, so
//! `/img/{hash}/{width}.webp` may be cached for ever.
//! **Invariant:** a picture is stored whole or not at all; the description that makes it visible is written last.
//! **Deliberately absent:** animation (the first frame stands for all), AVIF (too slow to encode on a small server), cropping.

mod colour;
mod decode;
mod drawing;
mod encode;
pub mod fetch;
mod jpeg_frame;
mod pipeline;
mod placeholders;
mod problem;
pub mod public_address;
mod scale;

pub use decode::{BYTES_MAX, PIXELS_MAX, SIDE_MAX};
pub use encode::PictureFormat;
pub use fetch::{FetchLimits, FetchProblem, Fetcher};
pub use pipeline::{Pipeline, StoredPicture, WIDTHS};
pub use placeholders::{PLACEHOLDER_CATEGORIES, placeholder};
pub use problem::PictureProblem;
pub use public_address::is_public;
