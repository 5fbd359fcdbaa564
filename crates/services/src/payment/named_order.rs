//! The order that the payer of a transfer names in her own words.

use payments::sepa::CreditorReference;
use store::payment::{self, PaymentRow};
use store::{Conn, StoreError};

use super::PaymentMethod;

/// The letters and digits of an order's number.
const NUMBER_CHARS: usize = 10;
/// Where its hyphen is.
const HYPHEN_AT: usize = 5;

/// The payment that a text names: by reference, or by the plain number of an order. Two orders in one text name none.
pub(super) async fn find_payment(
    conn: &mut Conn,
    text: &str,
) -> Result<Option<PaymentRow>, StoreError> {
    let mut found: Vec<PaymentRow> = Vec::new();
    for number in numbers_in(text) {
        let Some(order) = store::order::find_by_number(conn, &number).await? else {
            continue;
        };
        let payments = payment::list_by_order(conn, order.id).await?;
        let by_transfer = |row: &PaymentRow| row.provider == PaymentMethod::BankTransfer.as_str();
        found.extend(payments.into_iter().rfind(by_transfer));
    }
    Ok(found.pop().filter(|_| found.is_empty()))
}

/// The numbers of orders that a text names, each once.
fn numbers_in(text: &str) -> Vec<String> {
    let references = CreditorReference::find_all(text, NUMBER_CHARS);
    let written = |text: &str| format!("{}-{}", &text[..HYPHEN_AT], &text[HYPHEN_AT..]);
    let mut numbers: Vec<String> = references.iter().map(|row| written(row.text())).collect();
    let words = text.split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '-');
    numbers.extend(words.filter_map(plain_number));
    numbers.sort();
    numbers.dedup();
    numbers
}

/// `ab2cd-ef3gh` as a shopper may type it.
fn plain_number(word: &str) -> Option<String> {
    let (start, end) = word.split_once('-')?;
    let is_whole = start.len() == HYPHEN_AT && end.len() == NUMBER_CHARS - HYPHEN_AT;
    (is_whole && !end.contains('-')).then(|| word.to_ascii_uppercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_order_is_named_by_its_reference_or_by_its_plain_number() {
        let reference = CreditorReference::of("AB2CD-EF3GH").unwrap();
        for text in [
            reference.to_string(),
            format!("{} order ab2cd-ef3gh", reference.electronic()),
            "zamówienie AB2CD-EF3GH, dziękuję".to_owned(),
        ] {
            assert_eq!(numbers_in(&text), ["AB2CD-EF3GH"], "{text}");
        }
        assert_eq!(numbers_in("pay-12345 AB2CDEF3GH 2026-11-23"), [""; 0]);
        assert_eq!(numbers_in("AB2CD-EF3GH JK4LM-NP5QR").len(), 2);
    }
}
