//! Who sends a seller's parcels, as customs and carriers want it.

use domain::place::Country;
use serde::{Deserialize, Serialize};
use store::seller::SellerRow;
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
    /// An account without a shop.
    #[error("no such seller")]
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

/// The sender of the one who asks; `None` before it was given, and for an account without a shop.
///
/// # Errors
/// Those of the store.
pub async fn view_sender(shop: &Shop, user: &User) -> Result<Option<Sender>, StoreError> {
    let Some(seller) = user.selling_for() else {
        return Ok(None);
    };
    let row = store::seller::lookup_sender(&mut shop.store().reader().await?, seller).await?;
    Ok(row.and_then(|row| serde_json::from_str(row.sender_json.as_deref()?).ok()))
}

/// Stores the sender. Papers that are printed from now on say so.
///
/// # Errors
/// [`SaveSenderError`].
pub async fn save_sender(shop: &Shop, user: &User, sender: &Sender) -> Result<(), SaveSenderError> {
    let seller = user.selling_for().ok_or(SaveSenderError::NotFound)?;
    let problems = sender.problems();
    if !problems.is_empty() {
        return Err(SaveSenderError::Invalid(problems));
    }
    let json = serde_json::to_string(sender).expect("texts under fixed names are JSON");
    let mut tx = shop.store().begin().await?;
    let moved = store::seller::update_sender(&mut tx, seller, &json).await?;
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
) -> Result<(Sender, Country), StoreError> {
    let country = Country::from_code(&seller.country).map_err(|_| StoreError::Inconsistent {
        table: "sellers",
        column: "country",
        row: seller.slug.clone(),
    })?;
    let row = store::seller::lookup_sender(conn, seller.id).await?;
    let given = row.and_then(|row| serde_json::from_str(row.sender_json.as_deref()?).ok());
    let known = || Sender {
        name: seller.name.clone(),
        city: seller.city.clone(),
        ..Sender::default()
    };
    Ok((given.unwrap_or_else(known), country))
}
