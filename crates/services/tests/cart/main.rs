//! Carts: what they take, what they show, and that they show what everything else shows.

mod lines;
mod view;
