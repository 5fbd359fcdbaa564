//! The kinds of rows, and how each kind names its rows.

use domain::commission::CommissionRow;
use domain::customs::RestrictionRow;
use domain::landed::{CustomsUnion, RuleRow};
use domain::market::MarketTerms;
use domain::shipping::ShippingMethod;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// A kind of rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Book {
    /// Countries without customs between them.
    Union,
    /// Duties, taxes and fees.
    Rule,
    /// Ways to send a parcel.
    Method,
    /// Goods that may not travel everywhere.
    Restriction,
    /// What is set per market.
    Market,
    /// What the marketplace keeps.
    Commission,
}

impl Book {
    /// The name in the database.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Book::Union => "union",
            Book::Rule => "rule",
            Book::Method => "method",
            Book::Restriction => "restriction",
            Book::Market => "market",
            Book::Commission => "commission",
        }
    }
}

/// A row that has a name within its book.
pub(super) trait BookRow: Serialize + DeserializeOwned + Clone + PartialEq {
    const BOOK: Book;
    fn row_id(&self) -> String;
}

impl BookRow for CustomsUnion {
    const BOOK: Book = Book::Union;

    fn row_id(&self) -> String {
        self.code.clone()
    }
}

impl BookRow for RuleRow {
    const BOOK: Book = Book::Rule;

    fn row_id(&self) -> String {
        self.id.clone()
    }
}

impl BookRow for ShippingMethod {
    const BOOK: Book = Book::Method;

    /// `standard/CN/KZ`, with a star for any origin.
    fn row_id(&self) -> String {
        let origin = self.origin.map_or("*", |country| country.code());
        format!("{}/{origin}/{}", self.code, self.destination.code())
    }
}

impl BookRow for RestrictionRow {
    const BOOK: Book = Book::Restriction;

    fn row_id(&self) -> String {
        self.id.clone()
    }
}

impl BookRow for MarketTerms {
    const BOOK: Book = Book::Market;

    fn row_id(&self) -> String {
        self.country.code().to_owned()
    }
}

impl BookRow for CommissionRow {
    const BOOK: Book = Book::Commission;

    fn row_id(&self) -> String {
        self.id.clone()
    }
}
