//! Opening an account of any role, from the command line.

use domain::commission::STANDARD_PLAN;
use domain::ids::{SellerId, UserId};
use domain::market::Market;
use domain::money::Currency;
use domain::place::Country;
use store::seller::SellerRow;
use store::user::UserRow;
use store::{Conn, StoreError};

use super::session::Role;
use super::{credentials, password};
use crate::shop::Shop;

/// Longest slug of a shop.
const SLUG_CHARS_MAX: usize = 60;
/// Longest name of a shop or of its city.
const NAME_CHARS_MAX: usize = 80;

/// The shop that a seller's account acts for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SellsFor {
    /// One that is there, by its slug.
    Existing(String),
    /// One that is opened unless it is there.
    Opened(NewStore),
}

/// A shop to be opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewStore {
    /// Name in URLs: small letters, digits and hyphens.
    pub slug: String,
    /// Name as shown.
    pub name: String,
    /// Where the goods are sent from.
    pub country: Country,
    /// The city they are sent from.
    pub city: String,
    /// The currency of prices and payouts; without it that of the country.
    pub currency: Option<Currency>,
}

/// Why no account was added.
#[derive(Debug, thiserror::Error)]
pub enum UserAddError {
    /// A field with its reason, as in [`super::register`].
    #[error("{field}: {reason}")]
    Invalid {
        /// Which field.
        field: &'static str,
        /// Why.
        reason: &'static str,
    },
    /// No shop has this slug, or a seller's account names none, or another one names a shop.
    #[error("a seller's account needs the slug of an existing shop, and no other account has one")]
    UnknownSeller,
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Adds an account, and opens the shop that a seller acts for where that is asked.
///
/// # Errors
/// [`UserAddError`].
pub async fn user_add(
    shop: &Shop,
    email: &str,
    password: &str,
    name: &str,
    role: Role,
    sells_for: Option<SellsFor>,
) -> Result<UserId, UserAddError> {
    let email = credentials::normalised_email(email);
    let problem = credentials::problems(&email, password, name)
        .into_iter()
        .next();
    if let Some((field, reason)) = problem {
        return Err(UserAddError::Invalid { field, reason });
    }
    let mut user = UserRow {
        id: shop.new_id(UserId::from_parts),
        email,
        name: name.trim().to_owned(),
        password_hash: store::Secret(password::hash(password, shop.random()).await),
        role: role.as_str().to_owned(),
        seller_id: None,
        created_at: shop.now(),
    };
    let mut tx = shop.store().begin().await?;
    user.seller_id = seller(shop, &mut tx, role, sells_for).await?;
    store::user::add(&mut tx, &user).await.map_err(taken)?;
    tx.commit().await?;
    Ok(user.id)
}

/// The shop of a seller's account; no other account has one.
async fn seller(
    shop: &Shop,
    conn: &mut Conn,
    role: Role,
    sells_for: Option<SellsFor>,
) -> Result<Option<SellerId>, UserAddError> {
    let sells_for = match (role, sells_for) {
        (Role::Shopper | Role::Operator, None) => return Ok(None),
        (Role::Seller, Some(sells_for)) => sells_for,
        _ => return Err(UserAddError::UnknownSeller),
    };
    let (SellsFor::Existing(slug) | SellsFor::Opened(NewStore { slug, .. })) = &sells_for;
    let found = store::seller::find_by_slug(conn, slug).await?;
    match (found, sells_for) {
        (Some(row), _) => Ok(Some(row.id)),
        (None, SellsFor::Opened(store)) => Ok(Some(open(shop, conn, store).await?)),
        (None, SellsFor::Existing(_)) => Err(UserAddError::UnknownSeller),
    }
}

async fn open(shop: &Shop, conn: &mut Conn, new: NewStore) -> Result<SellerId, UserAddError> {
    let problem = |field| UserAddError::Invalid {
        field,
        reason: "malformed",
    };
    let slug_letter = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    if !(1..=SLUG_CHARS_MAX).contains(&new.slug.len()) || !new.slug.bytes().all(slug_letter) {
        return Err(problem("store"));
    }
    for (field, text) in [("store-name", &new.name), ("city", &new.city)] {
        let length = text.chars().count();
        if !(1..=NAME_CHARS_MAX).contains(&length) || text.chars().any(char::is_control) {
            return Err(problem(field));
        }
    }
    let row = SellerRow {
        id: shop.new_id(SellerId::from_parts),
        slug: new.slug,
        name: new.name,
        country: new.country.code().to_owned(),
        city: new.city,
        currency: new.currency.unwrap_or_else(|| currency_of(new.country)),
        about_json: "{}".to_owned(),
        since_at: shop.now(),
        plan: STANDARD_PLAN.to_owned(),
    };
    store::seller::add(conn, &row).await?;
    Ok(row.id)
}

/// Sellers of countries without a market of their own price in dollars, those of China in yuan.
fn currency_of(country: Country) -> Currency {
    match Market::of(country) {
        Some(market) => market.currency,
        None if country == Country::CN => Currency::CNY,
        None => Currency::USD,
    }
}

fn taken(error: StoreError) -> UserAddError {
    if error.is_conflict("users_email_key") {
        return UserAddError::Invalid {
            field: "email",
            reason: "taken",
        };
    }
    error.into()
}
