//! The invoice of a parcel, in any language of the shop, with the figures of the order.

use documents::{Invoice, InvoiceLine, InvoiceSums, InvoiceWords, LabelledNumber, Paper};
use domain::market::Market;
use domain::money::Money;
use domain::place::Language;
use domain::shipping::Incoterm;
use i18n::{Formatter, Messages};

use super::figures::{description, invoice_number, reference, sources};
use super::parcel::{PaperLine, PaperParcel};
use super::party::{addressee, sender};

/// The invoice of a parcel. Titles are those the buyer saw where it is in the buyer's language, else plain English.
pub(super) fn invoice(
    parcel: &PaperParcel,
    language: Language,
    tax_number: Option<LabelledNumber>,
) -> Paper {
    let t = Messages::of(language);
    let market = Market::of(parcel.address.country).unwrap_or(Market::fallback());
    let fmt = Formatter::new(language, market);
    let lines = parcel
        .lines
        .iter()
        .map(|line| invoice_line(&fmt, parcel, line, language));
    Paper::Invoice(Invoice {
        words: words(t),
        direction: language.direction(),
        language: language.tag().to_owned(),
        seller: sender(&parcel.sender, parcel.origin),
        buyer: addressee(&parcel.address, fmt.country_name(parcel.address.country)),
        number: invoice_number(parcel),
        date: fmt.date(parcel.order.placed_at),
        order_number: parcel.order.number.clone(),
        incoterm: format!(
            "{} {}",
            parcel.incoterm.as_str().to_ascii_uppercase(),
            parcel.address.city
        ),
        currency: parcel.order.currency.code().to_owned(),
        lines: lines.collect(),
        sums: sums(&fmt, parcel),
        tax_number,
        note: Some(note(t, &fmt, parcel)),
    })
}

fn invoice_line(
    fmt: &Formatter,
    parcel: &PaperParcel,
    line: &PaperLine,
    language: Language,
) -> InvoiceLine {
    let title = match language == parcel.language {
        true => line.row.title.clone(),
        false => description(line),
    };
    InvoiceLine {
        description: title,
        hs_code: line.row.hs_code.clone(),
        origin: Some(line.row.origin.clone()),
        quantity: fmt.number(line.row.quantity.into()),
        unit_price: fmt.money(line.row.unit),
        line_total: fmt.money(line.row.goods),
    }
}

fn sums(fmt: &Formatter, parcel: &PaperParcel) -> InvoiceSums {
    let row = &parcel.consignment;
    let some = |amount: Money| (amount.minor != 0).then(|| fmt.money(amount));
    let discount = Money::new(-row.discount.minor, row.discount.currency);
    InvoiceSums {
        goods: fmt.money(row.goods),
        freight: Some(fmt.money(row.shipping)),
        insurance: None,
        discount: some(discount),
        duty: some(row.duty),
        tax: some(row.tax),
        fees: some(row.fees),
        total: fmt.money(row.total),
    }
}

/// Who pays duty and tax, and by which rules.
fn note(t: Messages, fmt: &Formatter, parcel: &PaperParcel) -> String {
    let paid = match parcel.incoterm {
        Incoterm::Ddp => t.papers_invoice_paid(),
        Incoterm::Dap => t.papers_invoice_unpaid(),
    };
    let sources = sources(&parcel.rules);
    let rules = (!sources.is_empty()).then(|| t.papers_invoice_rule(&fmt.list(&sources)));
    let number = parcel
        .number
        .map(|_| format!("{}: {}", t.papers_number_label(), reference(parcel)));
    let lines = [Some(paid.to_owned()), rules, number];
    lines.into_iter().flatten().collect::<Vec<_>>().join("\n")
}

fn words(t: Messages) -> InvoiceWords {
    InvoiceWords {
        title: t.papers_invoice_title().to_owned(),
        seller: t.papers_invoice_seller().to_owned(),
        buyer: t.papers_invoice_buyer().to_owned(),
        number: t.papers_invoice_number().to_owned(),
        date: t.papers_invoice_date().to_owned(),
        order_number: t.papers_invoice_order().to_owned(),
        incoterm: t.papers_invoice_incoterm().to_owned(),
        currency: t.papers_invoice_currency().to_owned(),
        description: t.papers_invoice_description().to_owned(),
        hs_code: t.papers_invoice_hs().to_owned(),
        origin: t.papers_invoice_origin().to_owned(),
        quantity: t.papers_invoice_quantity().to_owned(),
        unit_price: t.papers_invoice_unit().to_owned(),
        line_total: t.papers_invoice_line().to_owned(),
        goods: t.papers_invoice_goods().to_owned(),
        freight: t.papers_invoice_freight().to_owned(),
        insurance: String::new(),
        discount: t.papers_invoice_discount().to_owned(),
        duty: t.papers_invoice_duty().to_owned(),
        tax: t.papers_invoice_tax().to_owned(),
        fees: t.papers_invoice_fees().to_owned(),
        total: t.papers_invoice_total().to_owned(),
        page_of_pages: t.papers_page().to_owned(),
    }
}
