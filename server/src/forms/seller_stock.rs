//! What lies on a seller's own shelf.

use app::backend::done::Done;
use domain::ids::VariantId;
use services::seller::set_stock::set_stock;

use super::{FormAnswer, PathId, Submission};

/// `POST /api/seller/variants/{id}/stock`: so many can be bought from now on.
///
/// # Errors
/// Another shop's variant, a number that is none.
pub async fn set(PathId(variant): PathId<VariantId>, form: Submission) -> FormAnswer {
    let user = form.seller()?;
    let on_hand = form.fields.number("on_hand")?;
    set_stock(form.shop(), &user, variant, on_hand).await?;
    let next = form
        .fields
        .next()
        .filter(|next| next.starts_with("/seller/"))
        .unwrap_or("/seller/products")
        .to_owned();
    Ok(form.lead(&Done::StockSaved.at(&next)))
}
