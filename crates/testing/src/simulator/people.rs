//! Who lives in a world.

use domain::ids::{SellerId, UserId};
use domain::money::Currency;
use services::account::session::{Role, User};
use store::bank_account::BankAccountRow;
use store::user::UserRow;

use super::world::World;

impl World {
    pub(super) async fn user(&self, index: usize, role: Role, seller: Option<SellerId>) -> User {
        let row = UserRow {
            id: self.shop.new_id(UserId::from_parts),
            email: format!("{index}@example.org"),
            name: format!("User {index}"),
            password_hash: store::Secret("none".to_owned()),
            role: role.as_str().to_owned(),
            seller_id: seller,
            created_at: self.shop.now(),
        };
        let mut tx = self.shop.store().begin().await.expect("a new world");
        store::user::add(&mut tx, &row).await.expect("a user");
        tx.commit().await.expect("a new world");
        User {
            id: row.id,
            name: row.name,
            email: row.email,
            role,
            seller,
        }
    }

    pub(super) async fn bank_account(&self, index: usize, seller: SellerId) {
        let currencies = [Currency::EUR, Currency::TRY, Currency::CNY];
        let row = BankAccountRow {
            seller_id: seller,
            holder: format!("Seller {index}"),
            number: store::Secret("DE89370400440532013000".to_owned()),
            bic: None,
            bank_name: "Bank".to_owned(),
            country: "DE".to_owned(),
            currency: currencies[index],
            entered_by_id: self.sellers[index].id,
            entered_at: self.shop.now(),
        };
        let mut tx = self.shop.store().begin().await.expect("a new world");
        store::bank_account::put(&mut tx, &row)
            .await
            .expect("an account");
        tx.commit().await.expect("a new world");
    }
}
