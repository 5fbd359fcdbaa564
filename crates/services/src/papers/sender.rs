//! Who sends a seller's parcels, as customs and carriers want it.

use domain::ids::WarehouseId;
use domain::place::Country;
use serde::{Deserialize, Serialize};
use store::seller::SellerRow;
use store::warehouse::WarehouseRow;
use store::{Conn, StoreError};

use crate::account::session::User;
use crate::seller::fields::FieldProblem;
use crate::shop::Shop;

const TEXT_CHARS_MAX: usize = 120;

/// The sender on papers. In Latin letters if the seller wants to be read abroad; nobody forces it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sender {
    /// Name or company.
    pub name: String,
    /// Street and house.
    pub line1: String,
    /// City.
    pub city: String,
    /// Region or province; may be empty.
    #[serde(default)]
    pub region: String,
    /// Postal code; may be empty.
    #[serde(default)]
    pub postcode: String,
    /// Phone number.
    pub phone: String,
    /// Number at customs or the tax office; may be empty.
    #[serde(default)]
    pub customs_number: String,
}

/// Why the sender was not stored.
#[derive(Debug, thiserror::Error)]
pub enum SaveSenderError {
    /// An account without a shop, or another shop's warehouse.
    #[error("no such warehouse")]
    NotFound,
    /// Fields with their reasons.
    #[error("the form has {} problems", .0.len())]
    Invalid(Vec<FieldProblem>),
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl Sender {
    /// The fields by their names in the form.
    #[must_use]
    pub fn fields(&self) -> [(&'static str, &str); 7] {
        [
            ("name", &self.name),
            ("line1", &self.line1),
            ("city", &self.city),
            ("region", &self.region),
            ("postcode", &self.postcode),
            ("phone", &self.phone),
            ("customs_number", &self.customs_number),
        ]
    }

    fn problems(&self) -> Vec<FieldProblem> {
        let problem = |(field, text): (&'static str, &str)| {
            let is_required = !matches!(field, "region" | "postcode" | "customs_number");
            let reason = if text.trim().is_empty() {
                is_required.then_some("missing")
            } else if text.chars().count() > TEXT_CHARS_MAX {
                Some("too_long")
            } else {
                text.chars().any(char::is_control).then_some("malformed")
            };
            reason.map(|reason| (field.to_owned(), reason))
        };
        self.fields().into_iter().filter_map(problem).collect()
    }
}

/// The sender of a warehouse of the one who asks, of the main one unless another is named; `None` before it was given, for
/// somebody else's warehouse, and for an account without a shop.
///
/// # Errors
/// Those of the store.
pub async fn view_sender(
    shop: &Shop,
    user: &User,
    warehouse: Option<WarehouseId>,
) -> Result<Option<Sender>, StoreError> {
    let mut conn = shop.store().reader().await?;
    let row = own_warehouse(&mut conn, user, warehouse).await?;
    Ok(row.as_ref().and_then(given))
}

fn given(row: &WarehouseRow) -> Option<Sender> {
    serde_json::from_str(row.sender_json.as_deref()?).ok()
}

/// The warehouse if it belongs to the shop of the one who asks.
async fn own_warehouse(
    conn: &mut Conn,
    user: &User,
    warehouse: Option<WarehouseId>,
) -> Result<Option<WarehouseRow>, StoreError> {
    let Some(seller) = user.selling_for() else {
        return Ok(None);
    };
    let id = warehouse.unwrap_or(WarehouseId::main_of(seller));
    let row = store::warehouse::lookup(conn, id).await?;
    Ok(row.filter(|row| row.seller_id == seller))
}

/// Stores the sender. Papers that are printed from now on say so.
///
/// # Errors
/// [`SaveSenderError`].
pub async fn save_sender(
    shop: &Shop,
    user: &User,
    warehouse: Option<WarehouseId>,
    sender: &Sender,
) -> Result<(), SaveSenderError> {
    let problems = sender.problems();
    if !problems.is_empty() {
        return Err(SaveSenderError::Invalid(problems));
    }
    let json = serde_json::to_string(sender).expect("texts under fixed names are JSON");
    let mut tx = shop.store().begin().await?;
    let own = own_warehouse(&mut tx, user, warehouse).await?;
    let own = own.ok_or(SaveSenderError::NotFound)?;
    let moved = store::warehouse::update_sender(&mut tx, own.id, &json).await?;
    moved
        .is_done()
        .then_some(())
        .ok_or(SaveSenderError::NotFound)?;
    tx.commit().await?;
    Ok(())
}

/// The sender as it is printed: what the seller gave, else what the shop knows.
pub(super) async fn printed(
    conn: &mut Conn,
    seller: &SellerRow,
    warehouse: WarehouseId,
) -> Result<(Sender, Country), StoreError> {
    let inconsistent = |column| StoreError::Inconsistent {
        table: "warehouses",
        column,
        row: warehouse.to_string(),
    };
    let row = store::warehouse::lookup(conn, warehouse).await?;
    let row = row.ok_or_else(|| inconsistent("id"))?;
    let country = Country::from_code(&row.country).map_err(|_| inconsistent("country"))?;
    let known = || Sender {
        name: seller.name.clone(),
        city: row.city.clone(),
        ..Sender::default()
    };
    Ok((given(&row).unwrap_or_else(known), country))
}
