//! What stands on a commercial invoice. All amounts, dates and words are finished strings.

use domain::place::Direction;

use crate::party::Party;

/// Every word the invoice prints by itself, finished in the reader's language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct InvoiceWords {
    pub title: String,
    pub seller: String,
    pub buyer: String,
    pub number: String,
    pub date: String,
    pub order_number: String,
    pub incoterm: String,
    pub currency: String,
    pub description: String,
    pub hs_code: String,
    pub origin: String,
    pub quantity: String,
    pub unit_price: String,
    pub line_total: String,
    pub goods: String,
    pub freight: String,
    pub insurance: String,
    pub discount: String,
    pub duty: String,
    pub tax: String,
    pub fees: String,
    pub total: String,
    /// "page {page} of {pages}": both names in braces are replaced by numbers.
    pub page_of_pages: String,
}

/// One line of an invoice; amounts are finished strings.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct InvoiceLine {
    pub description: String,
    pub hs_code: Option<String>,
    pub origin: Option<String>,
    pub quantity: String,
    pub unit_price: String,
    pub line_total: String,
}

/// The sums under the list. What is `None` is not printed; a discount comes with its minus sign.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct InvoiceSums {
    pub goods: String,
    pub freight: Option<String>,
    pub insurance: Option<String>,
    pub discount: Option<String>,
    pub duty: Option<String>,
    pub tax: Option<String>,
    pub fees: Option<String>,
    pub total: String,
}

/// A number with the words before it: "IOSS" and "IM1234567890".
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LabelledNumber {
    pub label: String,
    pub number: String,
}

/// A commercial invoice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invoice {
    pub words: InvoiceWords,
    /// Right to left mirrors the whole page.
    pub direction: Direction,
    /// BCP 47 tag of the words, for screen readers and for the shapes of Chinese characters: "ru", "zh-Hans".
    pub language: String,
    pub seller: Party,
    pub buyer: Party,
    pub number: String,
    pub date: String,
    pub order_number: String,
    /// "DDP Almaty"; empty is not printed.
    pub incoterm: String,
    pub currency: String,
    pub lines: Vec<InvoiceLine>,
    pub sums: InvoiceSums,
    /// IOSS, VAT or EORI number under which the goods travel.
    pub tax_number: Option<LabelledNumber>,
    pub note: Option<String>,
}
