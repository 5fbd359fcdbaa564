//! What is wrong with a file, as data: the locales hold the words.

use serde::Serialize;

/// One thing that is wrong, and where.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, thiserror::Error)]
#[error("line {line}, column {column:?}: {reason:?}")]
pub struct FeedProblem {
    /// The physical line of the file, from 1, on which the cell (or the row, if there is no cell) begins.
    pub line: u64,
    /// The column's name as the file spells it, or its number from 1 where it has no name; empty if the whole row is meant.
    pub column: String,
    /// What is wrong.
    pub reason: Reason,
}

impl FeedProblem {
    /// A problem of a whole row or of the file.
    pub(crate) fn at_line(line: u64, reason: Reason) -> FeedProblem {
        FeedProblem {
            line,
            column: String::new(),
            reason,
        }
    }
}

/// Why a cell, a row or a file was refused. `found` holds the beginning of what the cell says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "code", rename_all = "kebab-case")]
pub enum Reason {
    /// The file has no line with content.
    EmptyFile,
    /// The first line has not the columns of any known format.
    UnknownFormat { columns: Vec<String> },
    /// An Excel or LibreOffice workbook; it has to be saved as "CSV UTF-8" first.
    Workbook,
    /// The file is neither UTF-8 nor UTF-16 with a byte order mark; the byte at this position (from 0) shows it.
    /// Mended by saving as "CSV UTF-8".
    NotUtf8 { offset: u64, byte: u8 },
    /// UTF-16 with half a character at this byte position (from 0).
    BadUtf16 { offset: u64 },
    /// The file could not be read to its end.
    Unreadable,
    /// A quote is opened here and never closed; all that follows is inside it.
    UnterminatedQuote,
    /// Text after a closing quote: a quote inside a quoted cell has to be doubled.
    StrayQuote,
    /// A NUL byte in the text.
    NulByte,
    /// A row with more or fewer cells than the first line.
    RowLength { expected: usize, found: usize },
    /// More than so many characters, or bytes for a whole cell.
    TooLong { limit: usize },
    /// The format needs this column and the file does not have it.
    MissingColumn,
    /// Two columns of this name.
    DuplicateColumn,
    /// The cell is empty and must not be.
    Missing,
    /// Not a number in any form that can be read without guessing.
    NotANumber { found: String },
    /// Either a decimal or a grouping sign: `1,500`.
    AmbiguousNumber { found: String },
    /// Less than nothing.
    NegativeAmount { found: String },
    /// More decimal digits than the currency has.
    TooManyDecimals { exponent: u32 },
    /// Larger than any real price, weight or stock.
    TooLarge { found: String },
    /// No ISO 4217 code in use.
    UnknownCurrency { found: String },
    /// The price carries the sign of another currency than the file or row says.
    OtherCurrency { found: String, expected: String },
    /// Variants of one product in two currencies.
    MixedCurrencies { first: String },
    /// Not 6 to 10 digits.
    BadHsCode { found: String },
    /// No ISO 3166 code of two letters.
    UnknownCountry { found: String },
    /// Not a BCP 47 language tag.
    UnknownLanguage { found: String },
    /// Not a picture's address beginning with http:// or https://.
    BadUrl { found: String },
    /// Not one of the words the column may hold.
    UnknownWord { found: String },
    /// This SKU stands on another line already.
    DuplicateSku { first_line: u64 },
    /// Another product of the store has this SKU already.
    SkuOfOtherProduct { handle: String },
    /// Rows of one product must follow one another; this handle's rows were interrupted.
    DuplicateHandle { first_line: u64 },
    /// The same choice of options as on another line of the product.
    DuplicateOptions { first_line: u64 },
    /// The option has another name than on the product's first line.
    OptionNameChanged { first: String },
    /// Another title than on the product's first line.
    TitleChanged { first: String },
    /// More variants than a product may have.
    TooManyVariants { limit: usize },
    /// So many problems were found that the rest of the file was not read.
    TooManyProblems { limit: usize },
}

/// The beginning of a cell, short enough for a message.
pub(crate) fn found(text: &str) -> String {
    const SHOWN_CHARS_MAX: usize = 60;
    match text.char_indices().nth(SHOWN_CHARS_MAX) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
