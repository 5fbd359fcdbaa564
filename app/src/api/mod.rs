//! What an island and the server say to each other, one file per noun.
//!
//! Islands send the same form to the same address as a browser without scripts and ask for JSON instead of a page
//! (`docs/decisions/0002-pages-and-forms.md` says why these are no server functions).

pub mod cart_line;
