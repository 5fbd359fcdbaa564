//! Products in bulk: all of a file or nothing, and twice is once.

mod files;
mod pictures;
mod support;
