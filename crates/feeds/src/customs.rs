//! What customs will ask: the HS code and the country of origin, of a product or of one variant.

use domain::catalogue::HsCode;
use domain::place::Country;

use crate::draft::{ProductDraft, VariantDraft};
use crate::problem::{FeedProblem, Reason, found};
use crate::products::Layout;
use crate::rows::Row;

/// A row's customs data.
#[derive(Debug, Default)]
pub(crate) struct Customs {
    pub(crate) hs_code: Option<HsCode>,
    pub(crate) origin: Option<Country>,
    pub(crate) problems: Vec<FeedProblem>,
}

/// Reads what the row says; an empty cell says nothing.
pub(crate) fn read(layout: &Layout, row: &Row) -> Customs {
    let mut customs = Customs::default();
    let text = layout.cell(row, layout.columns.hs_code);
    customs.hs_code = HsCode::parse(text).ok();
    if customs.hs_code.is_none() && !text.is_empty() {
        let reason = Reason::BadHsCode { found: found(text) };
        customs
            .problems
            .push(layout.problem(row, layout.columns.hs_code, reason));
    }
    let text = layout.cell(row, layout.columns.origin);
    customs.origin = Country::from_code(text).ok();
    if customs.origin.is_none() && !text.is_empty() {
        let reason = Reason::UnknownCountry { found: found(text) };
        customs
            .problems
            .push(layout.problem(row, layout.columns.origin, reason));
    }
    customs
}

/// The first row's data are the product's; later ones that differ are their own variant's.
pub(crate) fn keep(
    product: &mut ProductDraft,
    line: u64,
    hs_code: Option<HsCode>,
    origin: Option<Country>,
) {
    let place = if product.variants.len() <= 1 {
        Place::First
    } else {
        Place::Later
    };
    let mut variant = product
        .variants
        .last_mut()
        .filter(|variant| variant.line == line);
    let own = keep_one(&mut product.hs_code, hs_code, place);
    set(&mut variant, own, |variant| &mut variant.hs_code);
    let own = keep_one(&mut product.origin, origin, place);
    set(&mut variant, own, |variant| &mut variant.origin);
}

/// Where a row stands among the rows of its product.
#[derive(Clone, Copy, PartialEq)]
enum Place {
    First,
    Later,
}

/// What remains to be said of the variant.
fn keep_one<T: PartialEq>(product: &mut Option<T>, found: Option<T>, place: Place) -> Option<T> {
    if product.is_none() && place == Place::First {
        *product = found;
        return None;
    }
    found.filter(|found| product.as_ref() != Some(found))
}

fn set<T>(
    variant: &mut Option<&mut VariantDraft>,
    own: Option<T>,
    slot: fn(&mut VariantDraft) -> &mut Option<T>,
) {
    if let (Some(variant), Some(_)) = (variant, &own) {
        *slot(variant) = own;
    }
}
