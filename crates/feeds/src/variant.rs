//! One variant from one row.

use domain::catalogue::{VariantOption, Weight};
use domain::money::{Currency, Money};

use crate::columns::Format;
use crate::draft::{Notice, ProductDraft, VariantDraft};
use crate::options::Options;
use crate::problem::{FeedProblem, Reason, found};
use crate::products::{Layout, Seen};
use crate::rows::Row;
use crate::text::{one_line, slug};
use crate::{NAME_CHARS_MAX, number, price};

/// A made-up SKU is at most this long, in characters, so that it fits on a label.
const MADE_UP_SKU_CHARS_MAX: usize = 64;

/// A variant without its picture and customs data, and what to tell about it.
#[derive(Debug)]
pub(crate) struct ReadVariant {
    pub(crate) variant: VariantDraft,
    pub(crate) notices: Vec<Notice>,
}

/// Whether the row says anything that only a variant has; others carry a picture more, or a metafield.
pub(crate) fn is_variant(layout: &Layout, row: &Row) -> bool {
    let columns = &layout.columns;
    let values = columns.options.iter().map(|(_, value)| Some(*value));
    values
        .chain([columns.sku, columns.price])
        .any(|column| !layout.cell(row, column).is_empty())
}

/// Reads the row's variant with all its problems at once.
pub(crate) fn read(
    layout: &Layout,
    row: &Row,
    product: &ProductDraft,
    options: &mut Options,
    seen: &mut Seen,
) -> Result<ReadVariant, Vec<FeedProblem>> {
    let mut reader = Reader {
        layout,
        row,
        problems: Vec::new(),
        notices: Vec::new(),
    };
    let choices = options
        .choices(layout, row)
        .unwrap_or_else(|problem| reader.complain_of(problem));
    let variant = reader.variant(product, choices, seen);
    if !reader.problems.is_empty() {
        return Err(reader.problems);
    }
    Ok(ReadVariant {
        variant,
        notices: reader.notices,
    })
}

struct Reader<'a> {
    layout: &'a Layout,
    row: &'a Row,
    problems: Vec<FeedProblem>,
    notices: Vec<Notice>,
}

impl<'a> Reader<'a> {
    /// All cells, bad ones as nothing; the problems tell.
    fn variant(
        &mut self,
        product: &ProductDraft,
        options: Vec<VariantOption>,
        seen: &mut Seen,
    ) -> VariantDraft {
        let sku = self.sku(product, &options, seen);
        let currency = self.currency(product);
        let price = self.price(currency);
        VariantDraft {
            line: self.row.line,
            sku,
            options,
            price,
            compare_at: self.compare_at(currency, price),
            weight: self.weight(),
            stock: self.stock(),
            hs_code: None,
            origin: None,
            picture: None,
        }
    }

    fn cell(&self, column: Option<usize>) -> &'a str {
        self.layout.cell(self.row, column)
    }

    fn complain(&mut self, column: Option<usize>, reason: Reason) {
        self.problems
            .push(self.layout.problem(self.row, column, reason));
    }

    fn complain_of<T: Default>(&mut self, problem: FeedProblem) -> T {
        self.problems.push(problem);
        T::default()
    }

    fn sku(
        &mut self,
        product: &ProductDraft,
        choices: &[VariantOption],
        seen: &mut Seen,
    ) -> String {
        let column = self.layout.columns.sku;
        let given = one_line(self.cell(column));
        let sku = if given.is_empty() {
            self.notices.push(Notice::MadeUpSku);
            made_up_sku(&product.handle, choices, product.variants.len())
        } else {
            given
        };
        if sku.chars().count() > NAME_CHARS_MAX {
            self.complain(
                column,
                Reason::TooLong {
                    limit: NAME_CHARS_MAX,
                },
            );
        }
        if let Some(first_line) = seen.before("sku", &sku, self.row.line) {
            self.complain(column, Reason::DuplicateSku { first_line });
        }
        sku
    }

    /// The row's currency, else that of the variants before it, else the file's.
    fn currency(&mut self, product: &ProductDraft) -> Currency {
        let first = product
            .variants
            .first()
            .map(|variant| variant.price.currency);
        let column = self.layout.columns.currency;
        let text = self.cell(column);
        if text.is_empty() {
            return first.unwrap_or(self.layout.currency);
        }
        match (Currency::from_code(text), first) {
            (Err(_), _) => self.complain(column, Reason::UnknownCurrency { found: found(text) }),
            (Ok(currency), Some(first)) if currency != first => {
                self.complain(
                    column,
                    Reason::MixedCurrencies {
                        first: first.code().to_owned(),
                    },
                );
            }
            (Ok(currency), _) => return currency,
        }
        self.layout.currency
    }

    fn price(&mut self, currency: Currency) -> Money {
        let column = self.layout.columns.price;
        let text = self.cell(column);
        let read = if text.is_empty() {
            Err(Reason::Missing)
        } else {
            price::read_price(text, currency)
        };
        read.unwrap_or_else(|reason| {
            self.complain(column, reason);
            Money::zero(currency)
        })
    }

    fn compare_at(&mut self, currency: Currency, price: Money) -> Option<Money> {
        let column = self.layout.columns.compare_at;
        let text = self.cell(column);
        if text.is_empty() {
            return None;
        }
        match price::read_price(text, currency) {
            Ok(former) if former.minor > price.minor => Some(former),
            Ok(former) => {
                // Shops write 0 for "none"; that needs no notice.
                if !former.is_zero() {
                    self.notices.push(Notice::CompareAtNotHigher);
                }
                None
            }
            Err(reason) => {
                self.complain(column, reason);
                None
            }
        }
    }

    fn weight(&mut self) -> Option<Weight> {
        let column = self.layout.columns.grams;
        let text = self.cell(column);
        if text.is_empty() {
            return None;
        }
        let grams = number::read_grams(text).unwrap_or_else(|reason| {
            self.complain(column, reason);
            None
        });
        grams.map(Weight::from_grams)
    }

    fn stock(&mut self) -> Option<u32> {
        let column = self.layout.columns.stock;
        let text = self.cell(column);
        if text.is_empty() {
            return None;
        }
        let is_below_nothing = text.starts_with('-') && self.layout.format == Format::Corridor;
        let stock = if is_below_nothing {
            Err(Reason::NegativeAmount { found: found(text) })
        } else {
            number::read_stock(text)
        };
        match stock {
            Ok(stock) => Some(stock),
            Err(reason) => {
                self.complain(column, reason);
                None
            }
        }
    }
}

/// The same for the same file, so that a second import updates instead of adding: the handle and the choices, or the
/// variant's number where the choices have no Latin letters.
fn made_up_sku(handle: &str, choices: &[VariantOption], position: usize) -> String {
    if choices.is_empty() {
        return shortened(handle);
    }
    let values: Vec<String> = choices.iter().map(|choice| slug(&choice.value)).collect();
    let all_latin = values.iter().all(|value| !value.is_empty());
    shortened(&if all_latin {
        format!("{handle}-{}", values.join("-"))
    } else {
        format!("{handle}-{}", position + 1)
    })
}

/// Cuts a long SKU and adds a hash of the whole (FNV-1a, 32 bits), so that two long ones stay two.
fn shortened(sku: &str) -> String {
    if sku.chars().count() <= MADE_UP_SKU_CHARS_MAX {
        return sku.to_owned();
    }
    let hash = sku.bytes().fold(0x811C_9DC5_u32, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    });
    let kept: String = sku.chars().take(MADE_UP_SKU_CHARS_MAX - 9).collect();
    format!("{kept}-{hash:08x}")
}

#[cfg(test)]
mod tests {
    use domain::catalogue::VariantOption;

    use super::{MADE_UP_SKU_CHARS_MAX, made_up_sku};

    fn choice(value: &str) -> Vec<VariantOption> {
        vec![VariantOption {
            name: "Size".to_owned(),
            value: value.to_owned(),
        }]
    }

    #[test]
    fn a_made_up_sku_says_what_it_is() {
        assert_eq!(made_up_sku("shirt", &choice("X Large"), 2), "shirt-x-large");
        assert_eq!(made_up_sku("shirt", &choice("большой"), 2), "shirt-3");
        assert_eq!(made_up_sku("shirt", &[], 0), "shirt");
    }

    #[test]
    fn long_ones_are_short_and_still_differ() {
        let handle = "solar-floating-pool-lights-".repeat(6);
        let (red, blue) = (
            made_up_sku(&handle, &choice("red"), 0),
            made_up_sku(&handle, &choice("blue"), 1),
        );
        assert_ne!(red, blue);
        assert!(red.chars().count() <= MADE_UP_SKU_CHARS_MAX);
    }
}
