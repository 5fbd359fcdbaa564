//! The places that a seller's goods are sent from. Goods that lie in the shopper's own country are a domestic sale: no duty,
//! and there in days.

use domain::ids::WarehouseId;
use domain::place::Country;
use store::StoreError;
use store::warehouse::WarehouseRow;

use super::fields::FieldProblem;
use crate::account::session::User;
use crate::catalogue::card::country;
use crate::retry::{may_retry, retry};
use crate::shop::Shop;

/// More places than one shop sends from.
pub const WAREHOUSES_MAX: usize = 20;
const CITY_CHARS_MAX: usize = 120;

/// A place that goods are sent from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WarehouseView {
    /// Identity.
    pub id: WarehouseId,
    /// In which country.
    pub country: Country,
    /// In which city.
    pub city: String,
    /// Whether papers know the full address.
    pub has_sender: bool,
    /// Whether it is where the shop began; that one stays.
    pub is_main: bool,
}

/// Why the list of warehouses stays as it is.
#[derive(Debug, thiserror::Error)]
pub enum WarehouseError {
    /// An account without a shop, or another shop's warehouse.
    #[error("no such warehouse")]
    NotFound,
    /// Fields with their reasons.
    #[error("the form has {} problems", .0.len())]
    Invalid(Vec<FieldProblem>),
    /// As many as a shop can have.
    #[error("there are {WAREHOUSES_MAX} warehouses")]
    TooMany,
    /// Goods lay in it or were sent from it: its history stays.
    #[error("the warehouse is in use")]
    InUse,
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

may_retry!(WarehouseError);

/// The warehouses of the one who asks, the main one first; none for somebody without a shop.
///
/// # Errors
/// Those of the store.
pub async fn list_warehouses(shop: &Shop, user: &User) -> Result<Vec<WarehouseView>, StoreError> {
    let Some(seller) = user.selling_for() else {
        return Ok(Vec::new());
    };
    let main = WarehouseId::main_of(seller);
    let mut conn = shop.store().reader().await?;
    let rows = store::warehouse::list_by_seller(&mut conn, seller).await?;
    let view = |row: WarehouseRow| {
        Ok(WarehouseView {
            country: country(&row.country, "warehouses", "country", &row.id.to_string())?,
            is_main: row.id == main,
            has_sender: row.sender_json.is_some(),
            id: row.id,
            city: row.city,
        })
    };
    rows.into_iter().map(view).collect()
}

/// Opens another warehouse, empty.
///
/// # Errors
/// [`WarehouseError`].
pub async fn add_warehouse(
    shop: &Shop,
    user: &User,
    country: &str,
    city: &str,
) -> Result<WarehouseId, WarehouseError> {
    let seller = user.selling_for().ok_or(WarehouseError::NotFound)?;
    let city = city.trim();
    let place = Country::from_code(country.trim());
    let city_problem = match city.chars().count() {
        0 => Some("missing"),
        count if count > CITY_CHARS_MAX => Some("too_long"),
        _ => city.chars().any(char::is_control).then_some("malformed"),
    };
    let problems = [
        ("country", place.is_err().then_some("unknown")),
        ("city", city_problem),
    ];
    let problems = problems
        .into_iter()
        .filter_map(|(field, reason)| Some((field.to_owned(), reason?)));
    let problems: Vec<FieldProblem> = problems.collect();
    let Ok(place) = place else {
        return Err(WarehouseError::Invalid(problems));
    };
    if !problems.is_empty() {
        return Err(WarehouseError::Invalid(problems));
    }
    let row = WarehouseRow {
        id: shop.new_id(WarehouseId::from_parts),
        seller_id: seller,
        country: place.code().to_owned(),
        city: city.to_owned(),
        sender_json: None,
        opened_at: shop.now(),
    };
    retry(|| add(shop, &row)).await?;
    Ok(row.id)
}

async fn add(shop: &Shop, row: &WarehouseRow) -> Result<(), WarehouseError> {
    let mut tx = shop.store().begin().await?;
    let known = store::warehouse::list_by_seller(&mut tx, row.seller_id).await?;
    if known.len() >= WAREHOUSES_MAX {
        return Err(WarehouseError::TooMany);
    }
    store::warehouse::add(&mut tx, row).await?;
    tx.commit().await?;
    Ok(())
}

/// Removes a warehouse that nothing ever lay in.
///
/// # Errors
/// [`WarehouseError`].
pub async fn remove_warehouse(
    shop: &Shop,
    user: &User,
    id: WarehouseId,
) -> Result<(), WarehouseError> {
    retry(|| remove(shop, user, id)).await
}

async fn remove(shop: &Shop, user: &User, id: WarehouseId) -> Result<(), WarehouseError> {
    let mut tx = shop.store().begin().await?;
    let found = store::warehouse::lookup(&mut tx, id).await?;
    found
        .filter(|row| user.selling_for() == Some(row.seller_id))
        .ok_or(WarehouseError::NotFound)?;
    if !store::warehouse::remove(&mut tx, id).await?.is_done() {
        return Err(WarehouseError::InUse);
    }
    tx.commit().await?;
    Ok(())
}
