//! Where a seller is paid. Entered only by somebody who proves once more who she is, and shown masked to everybody.

use domain::money::Currency;
use domain::place::Country;
use domain::time::Timestamp;
use payments::sepa::{Bic, Iban};
use serde::{Deserialize, Serialize};
use serde_json::json;
use store::bank_account::BankAccountRow;
use store::{Secret, StoreError};

use crate::account::password;
use crate::account::session::{Role, User};
use crate::operator::audit;
use crate::retry::{may_retry, retry};
use crate::seller::fields::FieldProblem;
use crate::shop::Shop;

/// The longest name.
const NAME_CHARS_MAX: usize = 70;
/// A number of an account without an IBAN.
const NUMBER_CHARS: std::ops::RangeInclusive<usize> = 4..=34;
/// Countries of the register of IBANs (SWIFT, release of 2025) among those that sellers come from and are paid in.
const IBAN_COUNTRIES: &str = "AD AE AL AT AZ BA BE BG BH BY CH CY CZ DE DK EE EG ES FI FR GB GE GR HR HU IE IL IQ IS IT JO \
    KW KZ LB LI LT LU LV MC MD ME MK MT NL NO PK PL PS PT QA RO RS SA SE SI SK SM TR UA VA XK";

/// A bank account as a seller types it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BankAccountInput {
    /// In whose name.
    pub holder: String,
    /// IBAN, or the number as banks of the country write it.
    pub number: String,
    /// BIC; may be empty for an IBAN.
    pub bic: String,
    /// Name of the bank.
    pub bank_name: String,
    /// Country of the bank, ISO 3166.
    pub country: String,
    /// Currency of the account, ISO 4217.
    pub currency: String,
}

/// A bank account as it is shown: enough to know it again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BankAccountView {
    /// In whose name.
    pub holder: String,
    /// `PL61 •••• 2874`.
    pub masked: String,
    /// Name of the bank.
    pub bank_name: String,
    /// Country of the bank.
    pub country: String,
    /// Currency of the account.
    pub currency: Currency,
    /// When it was entered.
    pub entered_at: Timestamp,
}

/// Why an account was not entered.
#[derive(Debug, thiserror::Error)]
pub enum BankAccountError {
    /// Somebody without a shop.
    #[error("only sellers have a bank account")]
    Forbidden,
    /// The password is wrong.
    #[error("the password is wrong")]
    WrongPassword,
    /// Fields with their reasons.
    #[error("the form has {} problems", .0.len())]
    Invalid(Vec<FieldProblem>),
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

may_retry!(BankAccountError);

/// What a payout keeps of the account it goes to.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Snapshot {
    pub holder: String,
    pub number: String,
    pub bic: Option<String>,
    pub bank_name: String,
    pub country: String,
}

impl Snapshot {
    pub fn of(row: &BankAccountRow) -> Secret {
        let snapshot = Snapshot {
            holder: row.holder.clone(),
            number: row.number.0.clone(),
            bic: row.bic.clone(),
            bank_name: row.bank_name.clone(),
            country: row.country.clone(),
        };
        Secret(serde_json::to_string(&snapshot).expect("texts are JSON"))
    }

    pub fn read(secret: &Secret) -> Option<Snapshot> {
        serde_json::from_str(&secret.0).ok()
    }
}

/// Enters the account of the user's shop in place of the one before. Payouts under way keep theirs.
///
/// # Errors
/// [`BankAccountError`].
pub async fn save_bank_account(
    shop: &Shop,
    user: &User,
    password: &str,
    input: &BankAccountInput,
) -> Result<(), BankAccountError> {
    let seller = user.selling_for().filter(|_| user.role == Role::Seller);
    let seller = seller.ok_or(BankAccountError::Forbidden)?;
    let known = store::user::lookup(&mut shop.store().reader().await?, user.id).await?;
    let hash = known.map(|row| row.password_hash.0);
    if !password::matches(password, hash).await {
        return Err(BankAccountError::WrongPassword);
    }
    let row = checked(shop, seller, user, input).map_err(BankAccountError::Invalid)?;
    retry(|| attempt(shop, user, &row)).await
}

async fn attempt(shop: &Shop, user: &User, row: &BankAccountRow) -> Result<(), BankAccountError> {
    let mut tx = shop.store().begin().await?;
    store::bank_account::put(&mut tx, row).await?;
    let subject = format!("seller {}", row.seller_id);
    let detail = json!({ "account": masked(&row.number.0), "currency": row.currency.code() });
    let action = "bank_account_entered";
    audit::note(shop, &mut tx, Some(user.id), action, &subject, &detail).await?;
    tx.commit().await?;
    Ok(())
}

fn checked(
    shop: &Shop,
    seller: domain::ids::SellerId,
    user: &User,
    input: &BankAccountInput,
) -> Result<BankAccountRow, Vec<FieldProblem>> {
    let mut problems: Vec<FieldProblem> = Vec::new();
    let mut refuse = |field: &str, reason| problems.push((field.to_owned(), reason));
    for (field, text) in [("holder", &input.holder), ("bank_name", &input.bank_name)] {
        let text = text.trim();
        if text.is_empty() {
            refuse(field, "missing");
        } else if text.chars().count() > NAME_CHARS_MAX {
            refuse(field, "too_long");
        } else if text.chars().any(char::is_control) {
            refuse(field, "malformed");
        }
    }
    let country = input.country.trim().to_ascii_uppercase();
    if Country::from_code(&country).is_err() {
        refuse("country", "missing");
    }
    let currency = Currency::from_code(input.currency.trim()).ok();
    if currency.is_none() {
        refuse("currency", "missing");
    }
    let number = number(&country, &input.number);
    if let Err(reason) = &number {
        refuse("number", reason);
    }
    let bic = bic(&country, &input.bic);
    if let Err(reason) = &bic {
        refuse("bic", reason);
    }
    match (currency, number, bic) {
        (Some(currency), Ok(number), Ok(bic)) if problems.is_empty() => Ok(BankAccountRow {
            seller_id: seller,
            holder: input.holder.trim().to_owned(),
            number: Secret(number),
            bic,
            bank_name: input.bank_name.trim().to_owned(),
            country,
            currency,
            entered_by_id: user.id,
            entered_at: shop.now(),
        }),
        _ => Err(problems),
    }
}

/// Where the country has IBANs, one of that country; else letters and digits.
fn number(country: &str, text: &str) -> Result<String, &'static str> {
    if text.trim().is_empty() {
        return Err("missing");
    }
    if IBAN_COUNTRIES.split(' ').any(|code| code == country) {
        let iban = Iban::parse(text).map_err(|_| "malformed")?;
        return match iban.country() == country {
            true => Ok(iban.electronic().to_owned()),
            false => Err("malformed"),
        };
    }
    let plain: String = text
        .chars()
        .filter(|letter| !letter.is_whitespace() && *letter != '-')
        .collect();
    let fits = NUMBER_CHARS.contains(&plain.len())
        && plain.bytes().all(|byte| byte.is_ascii_alphanumeric());
    fits.then_some(plain).ok_or("malformed")
}

/// Needed where there is no IBAN that names the bank.
fn bic(country: &str, text: &str) -> Result<Option<String>, &'static str> {
    let has_iban = IBAN_COUNTRIES.split(' ').any(|code| code == country);
    match text.trim() {
        "" if has_iban => Ok(None),
        "" => Err("missing"),
        text => match Bic::parse(text) {
            Ok(_) => Ok(Some(text.to_ascii_uppercase())),
            Err(_) => Err("malformed"),
        },
    }
}

/// Enough for the owner to know it again.
pub(super) fn masked(number: &str) -> String {
    if let Ok(iban) = Iban::parse(number) {
        return iban.masked();
    }
    let tail: Vec<char> = number.chars().rev().take(4).collect();
    let tail: String = tail.into_iter().rev().collect();
    match number.chars().count() > 6 {
        true => format!("•••• {tail}"),
        false => "••••".to_owned(),
    }
}

/// The account of the user's shop, masked.
///
/// # Errors
/// Those of the store.
pub async fn view_bank_account(
    shop: &Shop,
    user: &User,
) -> Result<Option<BankAccountView>, StoreError> {
    let Some(seller) = user.selling_for() else {
        return Ok(None);
    };
    let mut conn = shop.store().reader().await?;
    let row = store::bank_account::lookup(&mut conn, seller).await?;
    Ok(row.map(|row| BankAccountView {
        masked: masked(&row.number.0),
        holder: row.holder,
        bank_name: row.bank_name,
        country: row.country,
        currency: row.currency,
        entered_at: row.entered_at,
    }))
}
