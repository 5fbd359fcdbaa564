//! Papers printed and read again: the text out of the PDF, the bars out of its pixels.
//!
//! A test whose script has no font on the system says so and passes: what it claims is about papers, not about
//! fonts.

mod barcodes;
mod fonts;
mod hostile;
mod layout;
mod make;
mod pages;
mod read;
mod text;
