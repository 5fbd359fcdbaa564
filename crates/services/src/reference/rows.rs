//! All rows together, as they come with the program and as operators changed them.

use std::collections::BTreeMap;

use domain::commission::{CommissionError, CommissionRow, CommissionSet};
use domain::customs::{RestrictionError, RestrictionRow, RestrictionSet};
use domain::landed::{CustomsUnion, RuleError, RuleRow, RuleSet};
use domain::market::{MarketTerms, MarketTermsError};
use domain::place::Country;
use domain::shipping::{ShippingError, ShippingMethod, ShippingTable};
use store::reference_row::ReferenceRow;

use super::book::{Book, BookRow};

const TRADE_RULES: &str = include_str!("../../../../rules/trade-rules.toml");
const SHIPPING_METHODS: &str = include_str!("../../../../rules/shipping-methods.toml");
const MARKETS: &str = include_str!("../../../../rules/markets.toml");
const RESTRICTIONS: &str = include_str!("../../../../rules/restrictions.toml");
const COMMISSIONS: &str = include_str!("../../../../rules/commissions.toml");

/// Every row of every book.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Rows {
    /// Countries without customs between them.
    pub unions: Vec<CustomsUnion>,
    /// Duties, taxes and fees.
    pub rules: Vec<RuleRow>,
    /// Ways to send a parcel.
    pub methods: Vec<ShippingMethod>,
    /// Goods that may not travel everywhere.
    pub restrictions: Vec<RestrictionRow>,
    /// What is set per market.
    pub markets: Vec<MarketTerms>,
    /// What the marketplace keeps.
    pub commissions: Vec<CommissionRow>,
}

/// Why rows cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum RowsError {
    /// Trade rules or customs unions.
    #[error(transparent)]
    Rules(#[from] RuleError),
    /// Delivery methods.
    #[error(transparent)]
    Shipping(#[from] ShippingError),
    /// Restricted goods.
    #[error(transparent)]
    Restrictions(#[from] RestrictionError),
    /// What is set per market.
    #[error(transparent)]
    Markets(#[from] MarketTermsError),
    /// What the marketplace keeps.
    #[error(transparent)]
    Commissions(#[from] CommissionError),
    /// A stored version is not of the kind it says: a newer program wrote it, or somebody's hand.
    #[error("the stored {book} {row_id} cannot be read: {reason}")]
    Stored {
        /// Its book.
        book: &'static str,
        /// Its name.
        row_id: String,
        /// What the reader said.
        reason: String,
    },
}

/// Rows that passed every check, ready to compute with.
#[derive(Debug, Clone)]
pub(super) struct Checked {
    pub rules: RuleSet,
    pub shipping: ShippingTable,
    pub restrictions: RestrictionSet,
    pub commissions: CommissionSet,
    pub fx_margins: BTreeMap<Country, i64>,
}

impl Rows {
    /// The rows that come with the program.
    ///
    /// # Errors
    /// None in a released program: a test reads them.
    pub fn shipped() -> Result<Rows, RowsError> {
        let (unions, rules) = RuleSet::rows_of(TRADE_RULES)?;
        Ok(Rows {
            unions,
            rules,
            methods: ShippingTable::rows_of(SHIPPING_METHODS)?,
            restrictions: RestrictionSet::rows_of(RESTRICTIONS)?,
            markets: MarketTerms::rows_of(MARKETS)?,
            commissions: CommissionRow::rows_of(COMMISSIONS)?,
        })
    }

    /// These rows with an operator's changes over them.
    ///
    /// # Errors
    /// [`RowsError::Stored`].
    pub(super) fn with(self, changes: &[ReferenceRow]) -> Result<Rows, RowsError> {
        Ok(Rows {
            unions: overlaid(self.unions, changes)?,
            rules: overlaid(self.rules, changes)?,
            methods: overlaid(self.methods, changes)?,
            restrictions: overlaid(self.restrictions, changes)?,
            markets: overlaid(self.markets, changes)?,
            commissions: overlaid(self.commissions, changes)?,
        })
    }

    /// The rows, if they make sense together.
    ///
    /// # Errors
    /// [`RowsError`] with the first row that does not.
    pub(super) fn checked(&self) -> Result<Checked, RowsError> {
        let mut fx_margins = BTreeMap::new();
        for market in &self.markets {
            market.check()?;
            fx_margins.insert(market.country, market.fx_margin_ppm);
        }
        Ok(Checked {
            fx_margins,
            commissions: CommissionSet::from_rows(self.commissions.clone())?,
            rules: RuleSet::from_rows(self.unions.clone(), self.rules.clone())?,
            shipping: ShippingTable::from_rows(self.methods.clone())?,
            restrictions: RestrictionSet::from_rows(
                self.unions.clone(),
                self.restrictions.clone(),
            )?,
        })
    }

    /// Each row of a book as JSON, by its name.
    pub(super) fn contents(&self, book: Book) -> BTreeMap<String, String> {
        match book {
            Book::Union => contents(&self.unions),
            Book::Rule => contents(&self.rules),
            Book::Method => contents(&self.methods),
            Book::Restriction => contents(&self.restrictions),
            Book::Market => contents(&self.markets),
            Book::Commission => contents(&self.commissions),
        }
    }
}

pub(super) fn json<T: BookRow>(row: &T) -> String {
    serde_json::to_string(row).expect("a row is texts and numbers under fixed names")
}

fn contents<T: BookRow>(rows: &[T]) -> BTreeMap<String, String> {
    let named = rows.iter().map(|row| (row.row_id(), json(row)));
    named.collect()
}

/// A changed row keeps its place, a new one comes last: of two rows that fit alike the earlier one counts.
fn overlaid<T: BookRow>(shipped: Vec<T>, changes: &[ReferenceRow]) -> Result<Vec<T>, RowsError> {
    let mut rows = shipped;
    for change in changes.iter().filter(|row| row.book == T::BOOK.as_str()) {
        let place = rows.iter().position(|row| row.row_id() == change.row_id);
        if change.content.is_empty() {
            if let Some(place) = place {
                rows.remove(place);
            }
            continue;
        }
        let row: T = serde_json::from_str(&change.content).map_err(|error| RowsError::Stored {
            book: T::BOOK.as_str(),
            row_id: change.row_id.clone(),
            reason: error.to_string(),
        })?;
        match place {
            Some(place) => rows[place] = row,
            None => rows.push(row),
        }
    }
    Ok(rows)
}
