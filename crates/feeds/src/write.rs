//! Writing Corridor's own CSV: UTF-8 with a byte order mark, because Excel reads anything else as a code page.

use std::io::Write;

use domain::catalogue::Weight;
use domain::money::Money;
use domain::place::Country;

use crate::draft::{ProductDraft, VariantDraft};

const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

/// What the file has columns for; both must cover all products that will be written.
#[derive(Debug, Clone, Default)]
pub struct WriterOptions {
    /// The languages of translations (BCP 47), each with a title and a description column.
    pub languages: Vec<String>,
    /// How many picture columns, at most [`crate::PICTURES_MAX`].
    pub pictures: usize,
}

/// Writes products as rows, one per variant.
#[derive(Debug)]
pub struct Writer<W: Write> {
    rows: csv::Writer<W>,
    options: WriterOptions,
}

impl<W: Write> Writer<W> {
    /// Writes the header.
    ///
    /// # Errors
    /// Those of the output.
    pub fn new(mut output: W, options: WriterOptions) -> Result<Writer<W>, std::io::Error> {
        output.write_all(BYTE_ORDER_MARK)?;
        let mut rows = csv::WriterBuilder::new()
            .terminator(csv::Terminator::CRLF)
            .from_writer(output);
        rows.write_record(header(&options))?;
        Ok(Writer { rows, options })
    }

    /// Writes a product. Words in languages and pictures beyond the file's columns are left out.
    ///
    /// # Errors
    /// Those of the output.
    pub fn write(&mut self, product: &ProductDraft) -> Result<(), std::io::Error> {
        for (position, variant) in product.variants.iter().enumerate() {
            let mut cells = self.product_cells(product, position);
            cells.extend(variant_cells(product, variant));
            let pictures = if position == 0 {
                product.pictures.as_slice()
            } else {
                &[]
            };
            cells.extend(
                (0..self.options.pictures)
                    .map(|number| pictures.get(number).cloned().unwrap_or_default()),
            );
            self.rows
                .write_record(cells.iter().map(|cell| guarded(cell)))?;
        }
        Ok(())
    }

    /// Hands the output back with everything written.
    ///
    /// # Errors
    /// Those of the output.
    pub fn finish(mut self) -> Result<W, std::io::Error> {
        self.rows.flush()?;
        self.rows
            .into_inner()
            .map_err(|error| std::io::Error::other(error.to_string()))
    }

    /// What stands on a product's first row only, the handle excepted.
    fn product_cells(&self, product: &ProductDraft, position: usize) -> Vec<String> {
        let mut cells = vec![product.handle.clone()];
        if position > 0 {
            cells.resize(self.product_cell_count(), String::new());
            return cells;
        }
        cells.push(product.status.as_str().to_owned());
        cells.push(product.lang.clone().unwrap_or_default());
        cells.push(product.title.clone());
        cells.push(product.description.clone());
        for language in &self.options.languages {
            let words = product
                .translations
                .iter()
                .find(|translation| translation.lang == *language);
            cells.push(words.map(|words| words.title.clone()).unwrap_or_default());
            cells.push(
                words
                    .map(|words| words.description.clone())
                    .unwrap_or_default(),
            );
        }
        cells.push(product.category.clone());
        cells.push(product.vendor.clone().unwrap_or_default());
        cells.push(product.tags.join(", "));
        cells
    }

    fn product_cell_count(&self) -> usize {
        8 + 2 * self.options.languages.len()
    }
}

fn header(options: &WriterOptions) -> Vec<String> {
    let mut names: Vec<String> = ["handle", "status", "lang", "title", "description"]
        .map(str::to_owned)
        .to_vec();
    for language in &options.languages {
        names.extend([
            format!("title:{language}"),
            format!("description:{language}"),
        ]);
    }
    let rest = [
        "category",
        "vendor",
        "tags",
        "hs_code",
        "origin",
        "option1_name",
        "option1_value",
        "option2_name",
        "option2_value",
        "option3_name",
        "option3_value",
        "sku",
        "price",
        "compare_at",
        "currency",
        "weight_grams",
        "stock",
        "variant_picture",
    ];
    names.extend(rest.map(str::to_owned));
    names.extend((1..=options.pictures).map(|number| format!("picture{number}")));
    names
}

fn variant_cells(product: &ProductDraft, variant: &VariantDraft) -> Vec<String> {
    let hs_code = variant.hs_code.as_ref().or(product.hs_code.as_ref());
    let origin = variant.origin.or(product.origin);
    let mut cells = vec![text(hs_code), text(origin.map(Country::code))];
    for position in 0..3 {
        let option = variant.options.get(position);
        cells.push(text(option.map(|option| &option.name)));
        cells.push(text(option.map(|option| &option.value)));
    }
    cells.extend([
        variant.sku.clone(),
        variant.price.to_decimal_string(),
        text(variant.compare_at.map(Money::to_decimal_string)),
        variant.price.currency.code().to_owned(),
        text(variant.weight.map(Weight::grams)),
        text(variant.stock),
        text(variant.picture.as_ref()),
    ]);
    cells
}

/// An empty cell for nothing.
fn text(value: Option<impl ToString>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
}

/// Puts an apostrophe before what a spreadsheet would run as a formula, and before an apostrophe that stands before it,
/// so that [`unguarded`] gives back exactly what was there. Source: OWASP, CSV Injection.
fn guarded(cell: &str) -> String {
    if is_dangerous(cell) {
        format!("'{cell}")
    } else {
        cell.to_owned()
    }
}

/// Takes one guarding apostrophe away.
pub(crate) fn unguarded(cell: &str) -> &str {
    cell.strip_prefix('\'')
        .filter(|rest| is_dangerous(rest))
        .unwrap_or(cell)
}

fn is_dangerous(cell: &str) -> bool {
    cell.trim_start_matches('\'').starts_with([
        '=', '+', '-', '@', '\t', '\r', '\n', '|', '%', '＝', '＋', '－', '＠',
    ])
}

#[cfg(test)]
mod tests {
    use super::{guarded, unguarded};

    #[test]
    fn no_written_cell_begins_as_a_formula() {
        for cell in [
            "=1+1", "+1", "-2+3", "@SUM(A1)", "\t=1", "＝1", "|x", "%0A=1",
        ] {
            assert!(guarded(cell).starts_with('\''), "{cell}");
        }
        assert_eq!(guarded("plain = text"), "plain = text");
    }

    proptest::proptest! {
        #[test]
        fn the_guard_is_taken_off_again(cell in "['=+@a-]{0,6}") {
            let written = guarded(&cell);
            proptest::prop_assert_eq!(unguarded(&written), cell);
        }
    }
}
