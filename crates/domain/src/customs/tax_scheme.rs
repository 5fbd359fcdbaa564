//! Under what the tax that was collected with an order is declared.

/// Fixed when an order is placed: the value that decides is the one at the moment of sale.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TaxScheme {
    /// The import one-stop shop of the European Union: one monthly return for all members (Directive 2006/112/EC, art. 369l).
    Ioss,
    /// Import tax, paid at the border by who carries the parcel.
    Import,
    /// Tax on a sale within the country, by a marketplace that answers for sellers from elsewhere.
    Domestic,
}

impl TaxScheme {
    /// Every scheme, in the order of reports.
    pub const ALL: [TaxScheme; 3] = [TaxScheme::Ioss, TaxScheme::Import, TaxScheme::Domestic];

    /// The column `consignments.tax_scheme`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            TaxScheme::Ioss => "ioss",
            TaxScheme::Import => "import",
            TaxScheme::Domestic => "domestic",
        }
    }

    /// The scheme of this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<TaxScheme> {
        TaxScheme::ALL
            .into_iter()
            .find(|scheme| scheme.as_str() == name)
    }
}
