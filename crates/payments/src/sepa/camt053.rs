//! Statements of banks: what came in on an account.
//!
//! Source: ISO 20022, "Bank-to-Customer Statement" `camt.053.001.02` and later. Names of elements are read whatever their
//! namespace, so that every version of the message is; what they hold is the same in all of them.

use domain::money::{Currency, Money};
use jiff::civil::Date;
use roxmltree::{Document, Node};

/// The longest file; a statement of ten thousand entries has about 15 MB.
const BYTES_MAX: usize = 32 * 1024 * 1024;

/// Money that came in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Credit {
    /// The account it came to: an IBAN, or the bank's own number.
    pub account: String,
    /// The bank's number of it, the same in every file that tells of it.
    pub bank_ref: String,
    /// On which day it was booked.
    pub booked_on: Date,
    /// How much.
    pub amount: Money,
    /// Who paid, where the bank says so.
    pub payer_name: String,
    /// From which account, where the bank says so.
    pub payer_account: String,
    /// What the payer wrote, structured and free texts one after the other.
    pub remittance: String,
}

/// Why a file is no statement. Nothing of it is read then.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum StatementError {
    /// Larger than 32 MB.
    #[error("the file is too large")]
    TooLarge,
    /// Not XML, or XML that banks do not write.
    #[error("the file is not XML: {0}")]
    NotXml(String),
    /// XML, but no statement of an account.
    #[error("the file is not a camt.053 statement")]
    NotAStatement,
    /// Something that every entry has is missing or unreadable.
    #[error("entry {number}: {what} is missing or unreadable")]
    Entry {
        /// Which one, from 1.
        number: usize,
        /// The name of the element.
        what: &'static str,
    },
}

/// Reads what came in. What went out, what is not booked yet and what was taken back is left out.
///
/// # Errors
/// [`StatementError`].
pub fn camt053(text: &str) -> Result<Vec<Credit>, StatementError> {
    if text.len() > BYTES_MAX {
        return Err(StatementError::TooLarge);
    }
    let document = Document::parse(text.trim_start_matches('\u{feff}').trim_start());
    let document = document.map_err(|error| StatementError::NotXml(error.to_string()))?;
    let mut credits = Vec::new();
    let mut number = 0;
    let root = document.root_element();
    let top = child(root, "BkToCstmrStmt").ok_or(StatementError::NotAStatement)?;
    for statement in children(top, "Stmt") {
        let account = path(statement, &["Acct", "Id"]).and_then(account_number);
        let account = account.ok_or(StatementError::NotAStatement)?;
        for (index, entry) in children(statement, "Ntry").enumerate() {
            number += 1;
            if is_credit(entry) {
                let place = Place {
                    number,
                    index,
                    account: &account,
                    statement,
                };
                credits.extend(read(entry, &place)?);
            }
        }
    }
    Ok(credits)
}

/// Where an entry stands.
struct Place<'a, 'input> {
    number: usize,
    index: usize,
    account: &'a str,
    statement: Node<'a, 'input>,
}

impl Place<'_, '_> {
    fn lacks(&self, what: &'static str) -> StatementError {
        let number = self.number;
        StatementError::Entry { number, what }
    }
}

/// An entry that is money coming in, booked and not taken back.
fn is_credit(entry: Node<'_, '_>) -> bool {
    let is = |name, wanted| text(entry, &[name]).is_some_and(|found| found == wanted);
    let booked = is("Sts", "BOOK") || text(entry, &["Sts", "Cd"]).as_deref() == Some("BOOK");
    is("CdtDbtInd", "CRDT") && booked && !is("RvslInd", "true")
}

/// One entry may be many payments that the bank booked as one.
fn read(entry: Node<'_, '_>, place: &Place<'_, '_>) -> Result<Vec<Credit>, StatementError> {
    let whole = money(entry, &["Amt"]).ok_or_else(|| place.lacks("Amt"))?;
    let date = text(entry, &["BookgDt", "Dt"]).or_else(|| text(entry, &["BookgDt", "DtTm"]));
    let date = date.and_then(|date| date.get(..10)?.parse().ok());
    let booked_on = date.ok_or_else(|| place.lacks("BookgDt"))?;
    let number = number_of(entry, place).ok_or_else(|| place.lacks("AcctSvcrRef"))?;
    let details: Vec<_> = children(entry, "NtryDtls")
        .flat_map(|details| children(details, "TxDtls"))
        .collect();
    let credit = |detail: Node<'_, '_>, amount, bank_ref| Credit {
        account: place.account.to_owned(),
        bank_ref,
        booked_on,
        amount,
        payer_name: name(detail),
        payer_account: path(detail, &["RltdPties", "DbtrAcct", "Id"])
            .and_then(account_number)
            .unwrap_or_default(),
        remittance: remittance(detail),
    };
    match details.as_slice() {
        [] => Ok(vec![credit(entry, whole, number)]),
        [detail] => Ok(vec![credit(*detail, whole, number)]),
        many => {
            let part = |(index, detail): (usize, &Node<'_, '_>)| {
                let amount = money(*detail, &["Amt"])
                    .or_else(|| money(*detail, &["AmtDtls", "TxAmt", "Amt"]))
                    .ok_or_else(|| place.lacks("TxAmt"))?;
                Ok(credit(*detail, amount, format!("{number}/{}", index + 1)))
            };
            let parts: Result<Vec<Credit>, StatementError> =
                many.iter().enumerate().map(part).collect();
            let parts = parts?;
            let sum = Money::sum(whole.currency, parts.iter().map(|part| part.amount));
            match sum {
                Ok(sum) if sum == whole => Ok(parts),
                _ => Err(place.lacks("TxAmt")),
            }
        }
    }
}

/// What the bank calls the entry; where it has no name, its place in the statement, which has one.
fn number_of(entry: Node<'_, '_>, place: &Place<'_, '_>) -> Option<String> {
    let own = text(entry, &["AcctSvcrRef"]).or_else(|| text(entry, &["NtryRef"]));
    own.or_else(|| {
        Some(format!(
            "{}#{}",
            text(place.statement, &["Id"])?,
            place.index + 1
        ))
    })
}

fn name(detail: Node<'_, '_>) -> String {
    let party = |steps: &[&str]| text(detail, steps);
    party(&["RltdPties", "Dbtr", "Nm"])
        .or_else(|| party(&["RltdPties", "Dbtr", "Pty", "Nm"]))
        .unwrap_or_default()
}

fn remittance(detail: Node<'_, '_>) -> String {
    let mut texts = Vec::new();
    if let Some(info) = child(detail, "RmtInf") {
        for structured in children(info, "Strd") {
            texts.extend(text(structured, &["CdtrRefInf", "Ref"]));
        }
        texts.extend(children(info, "Ustrd").filter_map(|free| text(free, &[])));
    }
    texts.extend(text(detail, &["Refs", "EndToEndId"]).filter(|id| id != "NOTPROVIDED"));
    texts.join(" ")
}

fn account_number(id: Node<'_, '_>) -> Option<String> {
    text(id, &["IBAN"]).or_else(|| text(id, &["Othr", "Id"]))
}

fn money(node: Node<'_, '_>, steps: &[&str]) -> Option<Money> {
    let amount = path(node, steps)?;
    let currency = Currency::from_code(amount.attribute("Ccy")?).ok()?;
    let money = Money::parse_decimal(amount.text()?.trim(), currency).ok()?;
    (!money.is_negative()).then_some(money)
}

fn children<'a, 'input>(
    node: Node<'a, 'input>,
    name: &'static str,
) -> impl Iterator<Item = Node<'a, 'input>> {
    let named = move |child: &Node<'_, '_>| child.tag_name().name() == name;
    node.children().filter(named)
}

fn child<'a, 'input>(node: Node<'a, 'input>, name: &str) -> Option<Node<'a, 'input>> {
    let mut named = node
        .children()
        .filter(|child| child.tag_name().name() == name);
    named.next()
}

fn path<'a, 'input>(node: Node<'a, 'input>, steps: &[&str]) -> Option<Node<'a, 'input>> {
    steps.iter().try_fold(node, |node, step| child(node, step))
}

fn text(node: Node<'_, '_>, steps: &[&str]) -> Option<String> {
    let found = path(node, steps)?.text()?.trim();
    (!found.is_empty()).then(|| found.to_owned())
}
