//! Paying with what the marketplace owes: codes of gift cards, and how credit and money share an order.
//!
//! **Invariant:** credit and money together are the total, when an order is paid and when any part of it goes back.
//! **Deliberately absent:** an end of validity. What somebody paid for is owed to her, in many countries by law.
//! **Deliberately absent:** conversion. Credit buys in its own currency only, so nobody wins or loses by a rate.

use std::fmt;

use crate::money::{Money, allocate_by};

/// Letters and digits that cannot be taken for one another on paper; 32 of them, so that a random byte picks fairly.
const ALPHABET: &[u8; 32] = b"23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
/// Characters of a code: 80 random bits cannot be guessed, whatever one tries.
const CODE_CHARS: usize = 16;
/// A code is written in groups of so many.
const GROUP_CHARS: usize = 4;

/// The code of a gift card. Whoever knows it can spend the card, so it is shown once, kept as a hash, and never logged.
#[derive(Clone, PartialEq, Eq)]
pub struct GiftCardCode(String);

impl GiftCardCode {
    /// A code made of random bytes.
    #[must_use]
    pub fn from_random(bytes: [u8; CODE_CHARS]) -> Self {
        let letter = |byte: u8| char::from(ALPHABET[usize::from(byte % 32)]);
        Self(bytes.into_iter().map(letter).collect())
    }

    /// A code as somebody types it: in any case, with or without spaces and hyphens. `None` for what cannot be one.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let is_gap =
            |letter: &char| letter.is_whitespace() || matches!(letter, '-' | '‐' | '–' | '—');
        let letters = text.chars().filter(|letter| !is_gap(letter));
        let code: String = letters.map(|letter| letter.to_ascii_uppercase()).collect();
        let is_known = |byte: u8| ALPHABET.contains(&byte);
        (code.len() == CODE_CHARS && code.bytes().all(is_known)).then_some(Self(code))
    }

    /// The bare characters: what is hashed.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// As it is shown: `7K2M-…`, in groups of four.
    #[must_use]
    pub fn grouped(&self) -> String {
        let starts = (0..CODE_CHARS).step_by(GROUP_CHARS);
        let groups: Vec<&str> = starts.map(|at| &self.0[at..at + GROUP_CHARS]).collect();
        groups.join("-")
    }

    /// The last group, by which people tell cards apart.
    #[must_use]
    pub fn ending(&self) -> &str {
        &self.0[CODE_CHARS - GROUP_CHARS..]
    }
}

impl fmt::Debug for GiftCardCode {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "GiftCardCode(…{})", self.ending())
    }
}

/// What each balance pays of a total: the first as much as it can, then the next. Balances of another currency, or below
/// zero, pay nothing.
///
/// **Invariant:** no more than the total, and no balance more than it has.
#[must_use]
pub fn draw(total: Money, balances: &[Money]) -> Vec<Money> {
    let mut left = total.minor.max(0);
    let part = |balance: &Money| {
        let there = match balance.currency == total.currency {
            true => balance.minor.max(0),
            false => 0,
        };
        let drawn = there.min(left);
        left -= drawn;
        Money::new(drawn, total.currency)
    };
    balances.iter().map(part).collect()
}

/// How an amount that goes back is shared between what still can go back of each means it was paid with, in proportion.
/// Paid 60.00 by card and 40.00 by credit: of 10.00 that go back, 6.00 go to the card.
///
/// **Invariant:** the shares sum to the amount, and where the amount is all that is left, each is all that is left of it.
#[must_use]
pub fn shares_back(amount: Money, left: &[Money]) -> Vec<Money> {
    allocate_by(amount, left)
}
