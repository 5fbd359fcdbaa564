//! How much may be in a cart.

use serde::{Deserialize, Serialize};

/// The most distinct variants one cart holds. Beyond that a page of 100 rows stops being a cart.
pub const CART_LINES_MAX: usize = 100;

/// The largest quantity of one variant.
pub const QUANTITY_MAX: u32 = 999;

/// Why something does not fit into a cart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CartError {
    /// Zero pieces are no line; removing a line is another act.
    #[error("the quantity is zero")]
    NoQuantity,
    /// More than [`QUANTITY_MAX`] of one variant.
    #[error("more than {QUANTITY_MAX} of one variant")]
    QuantityTooLarge,
    /// More than [`CART_LINES_MAX`] variants.
    #[error("more than {CART_LINES_MAX} lines in one cart")]
    TooManyLines,
}

/// How many of one variant: 1 to [`QUANTITY_MAX`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u32", into = "u32")]
pub struct Quantity(u32);

impl Quantity {
    /// One piece.
    pub const ONE: Quantity = Quantity(1);

    /// A quantity within the limits.
    ///
    /// # Errors
    /// [`CartError::NoQuantity`], [`CartError::QuantityTooLarge`].
    pub const fn new(quantity: u32) -> Result<Quantity, CartError> {
        match quantity {
            0 => Err(CartError::NoQuantity),
            1..=QUANTITY_MAX => Ok(Quantity(quantity)),
            _ => Err(CartError::QuantityTooLarge),
        }
    }

    /// The number of pieces.
    #[must_use]
    pub const fn get(self) -> u32 {
        self.0
    }

    /// Putting the same variant into the cart once more adds to its line.
    ///
    /// # Errors
    /// [`CartError::QuantityTooLarge`].
    pub const fn plus(self, more: Quantity) -> Result<Quantity, CartError> {
        Quantity::new(self.0 + more.0)
    }
}

impl TryFrom<u32> for Quantity {
    type Error = CartError;

    fn try_from(quantity: u32) -> Result<Self, CartError> {
        Quantity::new(quantity)
    }
}

impl From<Quantity> for u32 {
    fn from(quantity: Quantity) -> Self {
        quantity.0
    }
}

/// Checks that a cart with so many lines has room for one more.
///
/// # Errors
/// [`CartError::TooManyLines`].
pub const fn room_for_line(lines: usize) -> Result<(), CartError> {
    if lines < CART_LINES_MAX {
        Ok(())
    } else {
        Err(CartError::TooManyLines)
    }
}
