//! Lives as types: each state is a type, and each move consumes the thing in its old state.
//!
//! **Invariant:** a move that [`machine!`] does not list does not compile, and what is read from storage can only be moved by
//! matching its state first.
//! **Deliberately absent:** a table of moves beside the types. `next` is written from the same lines.

use crate::time::Timestamp;

/// A move as storage carries it out: `UPDATE … SET state = to WHERE id = … AND state = from`. When that changes no row,
/// somebody else moved first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step<I, S> {
    /// What moves.
    pub id: I,
    /// The state it must still be in.
    pub from: S,
    /// The state it goes to.
    pub to: S,
    /// When.
    pub at: Timestamp,
}

/// Writes the states of a thing, a type per state, and the moves between them.
///
/// `machine! { DisputeState, AnyDispute, Dispute<DisputeId>; Open "open" { close -> Closed } Closed "closed" {} }` gives the enum
/// `DisputeState`, the types `Dispute<Open>` and `Dispute<Closed>`, the method `Dispute<Open>::close`, and `AnyDispute` for what
/// was read from storage.
macro_rules! machine {
    ($(#[$meta:meta])* $state:ident, $any:ident, $typed:ident<$id:ty>;
     $($(#[$doc:meta])* $name:ident $text:literal {
        $($(#[$verb_doc:meta])* $verb:ident -> $to:ident),* $(,)?
     })+) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum $state {
            $($(#[$doc])* $name,)+
        }

        impl $state {
            /// Every state.
            pub const ALL: &'static [$state] = &[$($state::$name),+];

            /// The name in storage.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $($state::$name => $text,)+ }
            }

            /// The state of this name.
            #[must_use]
            pub fn from_name(name: &str) -> Option<$state> {
                $state::ALL.iter().copied().find(|state| state.as_str() == name)
            }

            /// The states that may follow; one may stand there twice, when two moves lead to it.
            #[must_use]
            pub const fn next(self) -> &'static [$state] {
                match self { $($state::$name => &[$($state::$to),*],)+ }
            }

            /// Whether nothing can follow.
            #[must_use]
            pub const fn is_final(self) -> bool {
                self.next().is_empty()
            }
        }

        $($(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub struct $name;)+

        /// In the state `S`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub struct $typed<S> {
            id: $id,
            at: $crate::time::Timestamp,
            from: Option<$state>,
            stage: S,
        }

        /// In the state that was read from storage.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum $any {
            $($(#[$doc])* $name($typed<$name>),)+
        }

        impl $any {
            /// As it was read: its id, its state and since when it has been in it.
            #[must_use]
            pub const fn from_row(id: $id, state: $state, since: $crate::time::Timestamp) -> $any {
                match state {
                    $($state::$name => $any::$name($typed { id, at: since, from: None, stage: $name }),)+
                }
            }

            /// The state by name.
            #[must_use]
            pub const fn state(&self) -> $state {
                match self { $($any::$name(_) => $state::$name,)+ }
            }
        }

        $(impl $typed<$name> {
            /// The move that led here, for storage; `None` where it was read in this state.
            #[must_use]
            pub fn step(&self) -> Option<$crate::machine::Step<$id, $state>> {
                self.from.map(|from| $crate::machine::Step {
                    id: self.id,
                    from,
                    to: $state::$name,
                    at: self.at,
                })
            }

            $($(#[$verb_doc])*
            #[must_use]
            pub const fn $verb(self, at: $crate::time::Timestamp) -> $typed<$to> {
                $typed { id: self.id, at, from: Some($state::$name), stage: $to }
            })*
        })+
    };
}
pub(crate) use machine;
