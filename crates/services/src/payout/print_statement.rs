//! A seller's statement of account as PDF, for whoever keeps her books.

use documents::{AccountStatement, AccountStatementLine, AccountStatementWords, Paper};
use domain::money::{Currency, Money};
use domain::place::Language;
use i18n::{Formatter, Messages};

use super::statement::{StatementLine, seller_statement};
use crate::account::session::User;
use crate::papers::print_papers::{PrintError, drawn};
use crate::shop::Shop;

/// The statement of the user's shop in a currency as PDF, oldest entry first; without entries it says a balance of nothing.
/// `fmt` writes amounts and dates, `event` says what a kind of transaction is called in the language.
///
/// # Errors
/// [`PrintError::NotFound`] for somebody without a shop; those of printing and of the store.
pub async fn print_statement(
    shop: &Shop,
    user: &User,
    currency: Currency,
    language: Language,
    fmt: &Formatter,
    event: &(dyn Fn(&str) -> String + Sync),
) -> Result<Vec<u8>, PrintError> {
    let seller = user.selling_for().ok_or(PrintError::NotFound)?;
    let mut conn = shop.store().reader().await?;
    let row = store::seller::lookup(&mut conn, seller).await?;
    drop(conn);
    let store = row.ok_or(PrintError::NotFound)?.name;
    let lines = seller_statement(shop, user, currency).await?;
    let closing = lines
        .last()
        .map_or(Money::zero(currency), |line| line.balance);
    let statement = AccountStatement {
        words: words(language, currency),
        direction: language.direction(),
        language: language.tag().to_owned(),
        store,
        date: fmt.date(shop.now()),
        lines: lines.iter().map(|entry| line(fmt, event, entry)).collect(),
        closing_balance: fmt.money(closing),
    };
    drawn(shop, vec![Paper::AccountStatement(statement)]).await
}

fn line(
    fmt: &Formatter,
    event: &dyn Fn(&str) -> String,
    entry: &StatementLine,
) -> AccountStatementLine {
    AccountStatementLine {
        date: fmt.date(entry.at),
        event: event(&entry.kind),
        order: entry.order.clone().unwrap_or_default(),
        amount: fmt.money(entry.amount),
        balance: fmt.money(entry.balance),
    }
}

fn words(language: Language, currency: Currency) -> AccountStatementWords {
    let t = Messages::of(language);
    AccountStatementWords {
        title: t.statement_page_title(currency.code()),
        store: t.papers_slip_store().to_owned(),
        date: t.statement_date_label().to_owned(),
        event: t.statement_event_label().to_owned(),
        order: t.statement_order_label().to_owned(),
        amount: t.statement_amount_label().to_owned(),
        balance: t.statement_balance_label().to_owned(),
        closing_balance: t.statement_closing_label().to_owned(),
        page_of_pages: t.papers_page().to_owned(),
    }
}
