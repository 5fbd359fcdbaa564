//! Disputes: who may do what when, what time does, and where the money is afterwards.

mod appeal;
mod evidence;
mod life;
mod may;
mod refusals;
mod waiting;

mod support;
