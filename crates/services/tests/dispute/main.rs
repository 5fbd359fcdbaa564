//! Disputes: who may do what when, what time does, and where the money is afterwards.

mod life;
mod refusals;

mod support;
