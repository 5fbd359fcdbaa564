//! A table of payouts that every bank, and every spreadsheet, can read.
//!
//! A spreadsheet runs a cell that begins with `=`, `+`, `-` or `@` as a formula, and a seller chooses a name freely:
//! `=HYPERLINK(…)` would run on the operator's computer. Such a cell gets an apostrophe in front (OWASP, "CSV Injection").
//!
//! **Invariant:** the amount is never guarded: it is above zero, so it never begins with a sign.

use domain::money::Money;

const HEADER: [&str; 9] = [
    "payout",
    "date",
    "seller",
    "holder",
    "account",
    "bic",
    "amount",
    "currency",
    "reference",
];

/// One payout. All texts are written as they are, but for the guard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The shop's id of the payout.
    pub payout: String,
    /// The day it is due: `2026-11-24`.
    pub date: String,
    /// The seller's name in the shop.
    pub seller: String,
    /// Whom the account belongs to.
    pub holder: String,
    /// The account number in the form of its country: an IBAN or another.
    pub account: String,
    /// The bank, where it is needed.
    pub bic: Option<String>,
    /// How much, above zero, in the account's currency. Written in major units with all digits: `39.90`, `3990` for yen.
    pub amount: Money,
    /// What the payee reads.
    pub reference: String,
}

/// Why a table is not written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TableError {
    /// Nothing to pay.
    #[error("there is nothing to pay")]
    Empty,
    /// Nothing, or less than nothing; `index` is the row, from 0.
    #[error("row {index} is not above zero")]
    NotPositive {
        /// Which row.
        index: usize,
    },
    /// The memory is full; there is no other way to fail when writing into it.
    #[error("the table cannot be written")]
    Unwritable,
}

/// The table: comma-separated, UTF-8, with a header, lines ended as RFC 4180 wants them.
///
/// # Errors
/// [`TableError`].
pub fn table(rows: &[Row]) -> Result<String, TableError> {
    if rows.is_empty() {
        return Err(TableError::Empty);
    }
    let mut writer = ::csv::WriterBuilder::new()
        .terminator(::csv::Terminator::CRLF)
        .from_writer(Vec::new());
    let unwritable = |_| TableError::Unwritable;
    writer.write_record(HEADER).map_err(unwritable)?;
    for (index, row) in rows.iter().enumerate() {
        if row.amount.minor <= 0 {
            return Err(TableError::NotPositive { index });
        }
        writer.write_record(row.cells()).map_err(unwritable)?;
    }
    let bytes = writer.into_inner().map_err(|_| TableError::Unwritable)?;
    String::from_utf8(bytes).map_err(|_| TableError::Unwritable)
}

impl Row {
    fn cells(&self) -> [String; 9] {
        [
            guarded(&self.payout),
            guarded(&self.date),
            guarded(&self.seller),
            guarded(&self.holder),
            guarded(&self.account),
            guarded(self.bic.as_deref().unwrap_or_default()),
            self.amount.to_decimal_string(),
            self.amount.currency.code().to_owned(),
            guarded(&self.reference),
        ]
    }
}

fn guarded(cell: &str) -> String {
    let is_formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
    if is_formula {
        return format!("'{cell}");
    }
    cell.to_owned()
}

#[cfg(test)]
mod tests {
    use domain::money::Currency;
    use proptest::prelude::*;

    use super::*;

    fn row(seller: &str, amount: Money) -> Row {
        Row {
            payout: "po-7".to_owned(),
            date: "2026-11-24".to_owned(),
            seller: seller.to_owned(),
            holder: "Aigül, \"Asem\"".to_owned(),
            account: "KZ86125KZT5004100100".to_owned(),
            bic: None,
            amount,
            reference: "Payout 7".to_owned(),
        }
    }

    #[test]
    fn a_table_is_what_a_spreadsheet_expects() {
        let rows = [
            row("Asem", Money::new(1_234_500, Currency::KZT)),
            row("=1+1", Money::new(3990, Currency::JPY)),
        ];
        let expected = "payout,date,seller,holder,account,bic,amount,currency,reference\r\n\
            po-7,2026-11-24,Asem,\"Aigül, \"\"Asem\"\"\",KZ86125KZT5004100100,,12345.00,KZT,Payout 7\r\n\
            po-7,2026-11-24,'=1+1,\"Aigül, \"\"Asem\"\"\",KZ86125KZT5004100100,,3990,JPY,Payout 7\r\n";
        assert_eq!(table(&rows).as_deref(), Ok(expected));
    }

    #[test]
    fn every_beginning_of_a_formula_is_guarded() {
        for cell in ["=a", "+a", "-a", "@a", "\ta", "\ra"] {
            assert_eq!(guarded(cell), format!("'{cell}"));
        }
        assert_eq!(guarded("a=1"), "a=1");
    }

    #[test]
    fn whatever_a_seller_chooses_is_guarded_in_its_column() {
        let formula = "=HYPERLINK(1)".to_owned();
        let chosen = Row {
            holder: formula.clone(),
            account: formula.clone(),
            bic: Some(formula.clone()),
            reference: formula.clone(),
            ..row(&formula, Money::new(1, Currency::EUR))
        };
        let cells = chosen.cells();
        for column in [2, 3, 4, 5, 8] {
            assert_eq!(cells[column], "'=HYPERLINK(1)", "{}", HEADER[column]);
        }
    }

    #[test]
    fn an_amount_has_the_digits_of_its_currency_and_no_guard() {
        for (amount, cell) in [
            (Money::new(5, Currency::KWD), "0.005"),
            (Money::new(5, Currency::EUR), "0.05"),
            (Money::new(5, Currency::JPY), "5"),
            (Money::new(i64::MAX, Currency::EUR), "92233720368547758.07"),
        ] {
            assert_eq!(row("Asem", amount).cells()[6], cell);
        }
    }

    #[test]
    fn one_row_that_is_not_due_stops_the_whole_table() {
        let due = row("Asem", Money::new(1, Currency::EUR));
        let nothing = row("Asem", Money::new(0, Currency::EUR));
        let refused = table(&[due, nothing]);
        assert_eq!(refused, Err(TableError::NotPositive { index: 1 }));
    }

    #[test]
    fn nothing_is_paid_where_nothing_is_due() {
        assert_eq!(table(&[]), Err(TableError::Empty));
        let owed = [row("Asem", Money::new(-1, Currency::EUR))];
        assert_eq!(table(&owed), Err(TableError::NotPositive { index: 0 }));
    }

    proptest! {
        #[test]
        fn any_text_is_read_back_as_one_cell(seller in ".*") {
            let text = table(&[row(&seller, Money::new(1, Currency::EUR))]).expect("it is written");
            let mut reader = ::csv::Reader::from_reader(text.as_bytes());
            let records: Vec<_> = reader.records().map(|record| record.expect("a row")).collect();
            prop_assert_eq!(records.len(), 1);
            prop_assert_eq!(&records[0][2], guarded(&seller));
        }
    }
}
