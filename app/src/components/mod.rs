//! Inert pieces of a page: they take finished words and amounts and give markup. Usable by pages and islands.

pub mod card;
pub mod field;
pub mod icon;
pub mod notice;
pub mod pager;
pub mod picture;
pub mod price;
pub mod ribbon;
pub mod table;
