//! The accounts of the demo.

use super::format::Demo;
use super::load::{DemoError, Progress, Step, count};
use crate::account::session::Role;
use crate::account::user_add::{SellsFor, user_add};
use crate::shop::Shop;

/// An account of the demo.
#[derive(Clone, PartialEq, Eq)]
pub struct DemoAccount {
    /// E-mail address to log in with.
    pub email: String,
    /// What it may do.
    pub role: Role,
    /// Its password, only when it was opened just now: afterwards nobody knows it.
    pub password: Option<String>,
}

impl std::fmt::Debug for DemoAccount {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("DemoAccount")
            .field("email", &self.email)
            .field("role", &self.role)
            .finish_non_exhaustive()
    }
}

/// Letters and digits that nobody mistakes for one another. 32 of them: a byte chooses fairly.
const LETTERS: &[u8; 32] = b"abcdefghjkmnpqrstuvwxyz023456789";

/// Whom an account is for.
struct Person<'d> {
    email: String,
    name: &'d str,
    role: Role,
    seller: Option<&'d str>,
}

/// Opens the accounts that are not there.
pub(super) async fn add(
    shop: &Shop,
    demo: &Demo,
    progress: &(dyn Fn(Progress) + Send + Sync),
) -> Result<Vec<DemoAccount>, DemoError> {
    let people = people(demo);
    let total = count(people.len());
    let mut accounts = Vec::new();
    for person in people {
        accounts.push(open(shop, person).await?);
        let done = count(accounts.len());
        progress(Progress {
            step: Step::Accounts,
            done,
            total,
        });
    }
    Ok(accounts)
}

fn people(demo: &Demo) -> Vec<Person<'_>> {
    let own = |email: &str, name, role| Person {
        email: email.to_owned(),
        name,
        role,
        seller: None,
    };
    let mut people = vec![
        own("shopper@corridor.example", "Aigul Shopper", Role::Shopper),
        own(
            "operator@corridor.example",
            "Corridor Operator",
            Role::Operator,
        ),
    ];
    people.extend(demo.sellers.iter().map(|seller| Person {
        email: format!("seller-{}@corridor.example", seller.slug),
        name: &seller.name,
        role: Role::Seller,
        seller: Some(&seller.slug),
    }));
    people
}

async fn open(shop: &Shop, person: Person<'_>) -> Result<DemoAccount, DemoError> {
    let Person {
        email,
        name,
        role,
        seller,
    } = person;
    let known = store::user::find_by_email(&mut shop.store().reader().await?, &email).await?;
    if known.is_some() {
        return Ok(DemoAccount {
            email,
            role,
            password: None,
        });
    }
    let password = password(shop);
    let sells_for = seller.map(|slug| SellsFor::Existing(slug.to_owned()));
    user_add(shop, &email, &password, name, role, sells_for).await?;
    Ok(DemoAccount {
        email,
        role,
        password: Some(password),
    })
}

/// Three groups of four letters: 60 random bits that can be typed on a phone.
fn password(shop: &Shop) -> String {
    let letters = shop
        .random::<12>()
        .map(|byte| char::from(LETTERS[usize::from(byte % 32)]));
    letters
        .chunks(4)
        .map(|group| group.iter().collect::<String>())
        .collect::<Vec<_>>()
        .join("-")
}
