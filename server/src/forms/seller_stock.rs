//! What lies on a seller's own shelf.

use app::backend::done::Done;
use domain::ids::VariantId;
use services::seller::set_stock::set_stock;

use super::{FormAnswer, PathId, Submission};

/// `POST /api/seller/variants/{id}/stock`: so many can be bought from now on, from the main warehouse unless `warehouse` names
/// another.
///
/// # Errors
/// Another shop's variant, a number that is none.
pub async fn set(PathId(variant): PathId<VariantId>, form: Submission) -> FormAnswer {
    let user = form.seller()?;
    let on_hand = form.fields.number("on_hand")?;
    let warehouse = match form.fields.optional("warehouse")? {
        Some(_) => Some(form.fields.parsed("warehouse")?),
        None => None,
    };
    set_stock(form.shop(), &user, variant, warehouse, on_hand).await?;
    let next = form
        .fields
        .next()
        .filter(|next| next.starts_with("/seller/"))
        .unwrap_or("/seller/products")
        .to_owned();
    Ok(form.lead(&Done::StockSaved.at(&next)))
}
