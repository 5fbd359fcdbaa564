//! The commands, as an operator types them.

mod backup;
mod command;
mod data;
mod serve;
mod settings;
