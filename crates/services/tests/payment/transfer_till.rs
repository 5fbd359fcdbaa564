//! Orders that wait for transfers, and the statements that tell of them.

use domain::money::{Currency, Money};
use domain::order::OrderState;
use payments::sepa::CreditorReference;
use services::account::session::User;
use services::checkout::{Placed, place_order};
use services::order::{OrderAccess, view_order};
use services::payment::PaymentMethod;
use services::payment::bank_entry::{Imported, Waiting, import_statement, list_open_entries};
use services::shop::Settings;
use store::Store;
use testing::{
    Listing, TRANSFER_IBAN, TestShop, asking_from, by_guest, order_request, transfer_terms,
};

use crate::cash_sale::{ALL, operator};

/// A shop with an operator, and orders that wait for transfers.
pub struct Till {
    pub shop: TestShop,
    pub ops: User,
    pub orders: Vec<(Placed, OrderAccess)>,
}

impl Till {
    pub async fn with(store: Store, orders: usize) -> Till {
        let settings = Settings {
            transfer: Some(transfer_terms(Currency::PLN)),
            ..Settings::default()
        };
        let shop = TestShop::with(store, settings);
        let ops = operator(&shop).await;
        let seller = shop.chinese_seller("yiwu").await;
        let listing = Listing::new(seller, "shirt", "39.90").stock(100);
        let shirt = shop.list(listing).await.variant();
        let mut placed = Vec::new();
        for _ in 0..orders {
            let (session, asking) = (shop.session().await, asking_from("PL"));
            shop.fill_cart(session, asking, &[(shirt, 1)]).await;
            let quoted = shop.quote(session, asking).await;
            let mut request = order_request(session, quoted.quote.id, asking);
            request.payment = PaymentMethod::BankTransfer;
            let order = place_order(&shop, request).await.expect("an order");
            placed.push((order, by_guest(session)));
        }
        Till {
            shop,
            ops,
            orders: placed,
        }
    }

    pub fn total(&self) -> Money {
        self.orders[0].0.total
    }

    pub fn reference(&self, order: usize) -> String {
        let number = &self.orders[order].0.number;
        CreditorReference::of(number)
            .expect("a reference")
            .to_string()
    }

    pub async fn state(&self, order: usize) -> OrderState {
        let (placed, access) = &self.orders[order];
        let page = view_order(&self.shop, access, placed.order).await;
        page.expect("the store answers").expect("the order").state
    }

    pub async fn import(&self, entries: &[(&str, i64, &str)]) -> Imported {
        let file = statement(TRANSFER_IBAN, entries);
        let imported = import_statement(&self.shop, &self.ops, &file).await;
        imported.expect("the statement is read")
    }

    pub async fn open(&self) -> Vec<Waiting> {
        let rows = list_open_entries(&self.shop, &self.ops, ALL).await;
        let rows = rows.expect("the store answers");
        rows.into_iter().map(|row| row.waiting).collect()
    }

    pub async fn balance(&self, kind: &str) -> i64 {
        let mut conn = self.shop.store().reader().await.expect("the store answers");
        let rows = store::ledger::list_balances(&mut conn).await;
        let rows = rows.expect("the store answers");
        let own = rows.iter().filter(|row| row.kind == kind);
        own.map(|row| row.balance.minor).sum()
    }
}

/// A statement in złoty: the bank's number, groszy, and what the payer wrote.
pub fn statement(iban: &str, entries: &[(&str, i64, &str)]) -> String {
    let entry = |(bank_ref, minor, words): &(&str, i64, &str)| {
        format!(
            "<Ntry><Amt Ccy=\"PLN\">{}.{:02}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts>\
             <BookgDt><Dt>2026-11-23</Dt></BookgDt><AcctSvcrRef>{bank_ref}</AcctSvcrRef><NtryDtls><TxDtls>\
             <RltdPties><Dbtr><Nm>Łucja Żak</Nm></Dbtr><DbtrAcct><Id><IBAN>DE89370400440532013000</IBAN></Id></DbtrAcct>\
             </RltdPties><RmtInf><Ustrd>{words}</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>",
            minor / 100,
            minor % 100
        )
    };
    let entries: String = entries.iter().map(entry).collect();
    format!(
        "<Document><BkToCstmrStmt><Stmt><Id>S1</Id><Acct><Id><IBAN>{iban}</IBAN></Id></Acct>{entries}</Stmt>\
         </BkToCstmrStmt></Document>"
    )
}

pub fn added(added: u32, known: u32, open: u32) -> Imported {
    Imported { added, known, open }
}
