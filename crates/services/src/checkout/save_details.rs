//! Keeping what was typed at the checkout.

use domain::market::{Address, FieldName};
use store::StoreError;

use crate::cart::CartAccess;
use crate::cart::access::{find_open, touch};
use crate::retry::{may_retry, retry};
use crate::shop::Shop;

/// What was typed, complete or not. `None` keeps what was typed before.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CheckoutDetails {
    /// E-mail address.
    pub email: Option<String>,
    /// Address.
    pub address: Option<Address>,
}

/// Why it was not kept.
#[derive(Debug, thiserror::Error)]
pub enum SaveDetailsError {
    /// No such cart, or it has become an order.
    #[error("no such cart")]
    NotFound,
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

may_retry!(SaveDetailsError);

/// Keeps e-mail address and address with the cart, so that a shopper who comes back types nothing twice. Nothing is
/// checked here: half an address is worth keeping too.
///
/// # Errors
/// [`SaveDetailsError`].
pub async fn save_details(
    shop: &Shop,
    access: &CartAccess,
    details: CheckoutDetails,
) -> Result<(), SaveDetailsError> {
    retry(|| attempt(shop, access, &details)).await
}

async fn attempt(
    shop: &Shop,
    access: &CartAccess,
    details: &CheckoutDetails,
) -> Result<(), SaveDetailsError> {
    let mut tx = shop.store().begin().await?;
    let cart = find_open(&mut tx, access).await?;
    let mut cart = cart.ok_or(SaveDetailsError::NotFound)?;
    if let Some(email) = &details.email {
        cart.email = Some(email.trim().to_owned());
    }
    if let Some(address) = &details.address {
        let json = serde_json::to_string(&address.trimmed());
        cart.address_json = Some(json.expect("an address is JSON"));
    }
    touch(shop, &mut tx, &mut cart, None).await?;
    tx.commit().await?;
    Ok(())
}

/// What an open cart keeps of its checkout; `None` when there is no such cart.
///
/// # Errors
/// Those of the store.
pub async fn find_details(
    shop: &Shop,
    access: &CartAccess,
) -> Result<Option<CheckoutDetails>, StoreError> {
    let cart = find_open(&mut shop.store().reader().await?, access).await?;
    Ok(cart.map(|cart| CheckoutDetails {
        email: cart.email,
        address: cart
            .address_json
            .and_then(|json| serde_json::from_str(&json).ok()),
    }))
}

impl CheckoutDetails {
    /// The value of a field of the checkout's form, by its name in the contract.
    #[must_use]
    pub fn value(&self, field: &str) -> Option<String> {
        let address = self.address.as_ref();
        let part = |name: FieldName| address.map(|address| address.part(name).to_owned());
        match field {
            "email" => self.email.clone(),
            "name" => part(FieldName::Name),
            "line1" => part(FieldName::Line1),
            "line2" => part(FieldName::Line2),
            "city" => part(FieldName::City),
            "region" => part(FieldName::Region),
            "postcode" => part(FieldName::Postcode),
            "phone" => part(FieldName::Phone),
            "latin" => part(FieldName::Latin),
            _ => None,
        }
    }
}
