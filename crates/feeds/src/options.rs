//! What a product's variants differ in: at most three options, named once, chosen on every row.

use domain::catalogue::VariantOption;

use crate::NAME_CHARS_MAX;
use crate::columns::Format;
use crate::problem::{FeedProblem, Reason, found};
use crate::products::Layout;
use crate::rows::Row;
use crate::text::one_line;

/// The option names of a product, which its first rows give, and the choices that came already.
#[derive(Debug, Default)]
pub(crate) struct Options {
    names: [Option<String>; 3],
    taken: Vec<(Vec<VariantOption>, u64)>,
}

impl Options {
    /// Keeps the first name of each option; a later, other one is a problem.
    pub(crate) fn take_names(
        &mut self,
        layout: &Layout,
        row: &Row,
        problems: &mut Vec<FeedProblem>,
    ) {
        for ((column, _), known) in layout.columns.options.iter().zip(&mut self.names) {
            let name = one_line(layout.cell(row, Some(*column)));
            match known {
                _ if name.is_empty() => {}
                None => *known = Some(name),
                Some(first) if *first == name => {}
                Some(first) => {
                    let reason = Reason::OptionNameChanged {
                        first: found(first),
                    };
                    problems.push(layout.problem(row, Some(*column), reason));
                }
            }
        }
    }

    /// What this row chooses, none where the product has no options. Two rows that choose the same are a problem.
    pub(crate) fn choices(
        &mut self,
        layout: &Layout,
        row: &Row,
    ) -> Result<Vec<VariantOption>, FeedProblem> {
        let mut choices = Vec::new();
        for ((name_column, value_column), name) in layout.columns.options.iter().zip(&self.names) {
            let value = one_line(layout.cell(row, Some(*value_column)));
            let name = match name {
                None if value.is_empty() => continue,
                None => return Err(layout.problem(row, Some(*name_column), Reason::Missing)),
                Some(name) => name,
            };
            if value.is_empty() {
                return Err(layout.problem(row, Some(*value_column), Reason::Missing));
            }
            check_length(layout, row, *name_column, name)?;
            check_length(layout, row, *value_column, &value)?;
            choices.push(VariantOption {
                name: name.clone(),
                value,
            });
        }
        if layout.format == Format::Shopify && is_only_choice(&choices) {
            choices.clear();
        }
        self.take(layout, row, choices)
    }

    fn take(
        &mut self,
        layout: &Layout,
        row: &Row,
        choices: Vec<VariantOption>,
    ) -> Result<Vec<VariantOption>, FeedProblem> {
        if let Some((_, first_line)) = self.taken.iter().find(|(taken, _)| *taken == choices) {
            let column = layout.columns.options.first().map(|(_, value)| *value);
            return Err(layout.problem(
                row,
                column,
                Reason::DuplicateOptions {
                    first_line: *first_line,
                },
            ));
        }
        self.taken.push((choices.clone(), row.line));
        Ok(choices)
    }
}

fn check_length(layout: &Layout, row: &Row, column: usize, text: &str) -> Result<(), FeedProblem> {
    if text.chars().count() <= NAME_CHARS_MAX {
        return Ok(());
    }
    Err(layout.problem(
        row,
        Some(column),
        Reason::TooLong {
            limit: NAME_CHARS_MAX,
        },
    ))
}

/// How Shopify writes "this product has no options".
fn is_only_choice(choices: &[VariantOption]) -> bool {
    matches!(choices, [only] if only.name == "Title" && only.value == "Default Title")
}
