//! What happens to real files: good ones, strange ones, broken ones and hostile ones.

mod make;
mod refused;
mod stored;
mod taken;
