//! What shoppers transfer, and the bank's file that tells of it.

use std::fmt::Write as _;

use domain::money::{Currency, Money};
use services::payment::PaymentMethod;

use super::desk::{Entry, EntryState, Line};
use super::world::World;
use crate::TRANSFER_IBAN;

/// How much, what the payer writes, the order that names, and of which act it is.
type Text = (i64, String, Option<usize>, &'static str);

/// A file of the bank (camt.053), as short as one may be.
pub(super) fn text_of(lines: &[Line]) -> String {
    let mut text = format!(
        "<Document><BkToCstmrStmt><Stmt><Id>S1</Id><Acct><Id><IBAN>{TRANSFER_IBAN}</IBAN></Id></Acct>"
    );
    for Line { entry, words, .. } in lines {
        let amount = entry.amount;
        write!(
            text,
            "<Ntry><Amt Ccy=\"{}\">{}.{:02}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2026-11-23</Dt>\
             </BookgDt><AcctSvcrRef>{}</AcctSvcrRef><NtryDtls><TxDtls><RmtInf><Ustrd>{words}</Ustrd></RmtInf></TxDtls>\
             </NtryDtls></Ntry>",
            amount.currency.code(),
            amount.minor / 100,
            amount.minor % 100,
            entry.bank_ref,
        )
        .expect("a text grows");
    }
    text + "</Stmt></BkToCstmrStmt></Document>"
}

/// A number with another last letter: of no order.
fn slip(number: &str) -> String {
    let (start, end) = number.split_at(number.len() - 1);
    let other = match end {
        "2" => "3",
        _ => "2",
    };
    format!("{start}{other}")
}

impl World {
    /// What a shopper transfers: most of the time what is left to pay, with what she was told to write.
    pub(super) fn lines_for(&mut self, index: usize) -> Vec<Line> {
        let known = self.orders[index].clone();
        let desk = self.desk();
        let left = match known.total - desk.sum(index) {
            left if left > 1 => left,
            _ => known.total,
        };
        let lines = self.texts_for(index, left);
        let entries = lines.into_iter().enumerate();
        let line = |(place, (minor, words, order, act))| Line {
            entry: Entry {
                bank_ref: format!("b{}-{index}-{place}", self.events),
                amount: Money::new(minor, currency_of(known.currency, act)),
                order,
                meant: index,
                state: EntryState::Open,
            },
            words,
            act,
        };
        entries.map(line).collect()
    }

    fn texts_for(&mut self, index: usize, left: i64) -> Vec<Text> {
        let known = self.orders[index].clone();
        let reference = known.reference.unwrap_or_default();
        let told = format!("order {reference} thank you");
        let own = Some(index);
        let sides = u64::try_from(left - 1).expect("an amount");
        let part = 1 + i64::try_from(self.dice.roll(sides)).expect("an amount");
        match self.dice.roll(24) {
            0..7 => vec![(left, told, own, "transfer pays")],
            7..9 => {
                let plain = format!("za {}", known.number.to_lowercase());
                vec![(left, plain, own, "transfer by plain number")]
            }
            9..12 => vec![
                (part, told.clone(), own, "transfer too small"),
                (left - part, told, own, "transfers add up"),
            ],
            12..14 => vec![(part, told, own, "transfer too small")],
            14..16 => vec![(left + part, told, own, "transfer too large")],
            16..18 => {
                let words = "for the shirt".to_owned();
                vec![(left, words, None, "transfer without an order")]
            }
            18..20 => vec![self.line_for_two(index, left)],
            20..22 => vec![(left, slip(&known.number), None, "transfer with a slip")],
            _ => vec![(left, told, own, "transfer in another currency")],
        }
    }

    /// Two orders in one text name none; one that is not paid by transfer is not meant.
    fn line_for_two(&mut self, index: usize, left: i64) -> Text {
        let other = self.some_order();
        let is_meant = other != index && self.orders[other].method == PaymentMethod::BankTransfer;
        let own = (!is_meant).then_some(index);
        let (first, second) = (&self.orders[index].number, &self.orders[other].number);
        let act = match is_meant {
            true => "transfer for two orders",
            false => "transfer by plain number",
        };
        (left, format!("{first}, {second}"), own, act)
    }
}

fn currency_of(currency: Currency, act: &str) -> Currency {
    match (act, currency) {
        ("transfer in another currency", Currency::EUR) => Currency::PLN,
        ("transfer in another currency", _) => Currency::EUR,
        _ => currency,
    }
}
