//! The papers that go with a parcel.

use documents::{
    AddressLabel, Cn22, Cn23, CustomsLine, ItemCategory, PackingSlip, PackingSlipLine,
    PackingSlipWords, Paper,
};
use domain::market::Market;
use domain::money::MoneyError;
use i18n::{Formatter, Messages};

use super::figures::{
    amount, description, invoice_number, ioss_number, is_short_form, kilograms, line_grams,
    line_value, reference, total_grams, total_value,
};
use super::parcel::{PaperLine, PaperParcel};
use super::party::{addressee, addressee_latin, country_en, sender};
use crate::catalogue::texts::parse_options;
use crate::shop::Shop;

/// The customs declaration, short or long; `None` for a parcel that crosses no border.
pub(super) fn declaration(shop: &Shop, parcel: &PaperParcel) -> Result<Option<Paper>, MoneyError> {
    if parcel.origin == parcel.address.country {
        return Ok(None);
    }
    let lines = parcel.lines.iter().map(customs_line);
    let lines = lines.collect::<Result<Vec<_>, _>>()?;
    let weight = kilograms(total_grams(parcel));
    let value = amount(total_value(parcel)?);
    let date = shop.now().date_utc().to_string();
    if is_short_form(shop, parcel) {
        return Ok(Some(Paper::Cn22(Cn22 {
            designated_operator: String::new(),
            item_number: parcel.number.map(|number| number.to_string()),
            category: ItemCategory::SaleOfGoods,
            lines,
            total_weight_kg: weight,
            total_value: value,
            date,
            signature: parcel.sender.name.clone(),
        })));
    }
    let customs_number = &parcel.sender.customs_number;
    let ioss = ioss_number(shop, parcel);
    Ok(Some(Paper::Cn23(Cn23 {
        designated_operator: String::new(),
        item_number: reference(parcel),
        sender: sender(&parcel.sender, parcel.origin),
        sender_reference: Some(customs_number.clone()).filter(|number| !number.is_empty()),
        addressee: addressee_latin(&parcel.address),
        importer_reference: None,
        lines,
        total_gross_weight_kg: weight,
        total_value: value,
        postal_charges: Some(amount(parcel.consignment.shipping)),
        category: ItemCategory::SaleOfGoods,
        explanation: None,
        comments: ioss.map(|number| format!("IOSS {number}")),
        licence_numbers: None,
        certificate_numbers: None,
        invoice_number: Some(invoice_number(parcel)),
        office_and_date: format!("{}, {date}", parcel.sender.city),
        date,
        signature: parcel.sender.name.clone(),
    })))
}

fn customs_line(line: &PaperLine) -> Result<CustomsLine, MoneyError> {
    Ok(CustomsLine {
        description: description(line),
        quantity: line.row.quantity.to_string(),
        net_weight_kg: kilograms(line_grams(line)),
        value: amount(line_value(line)?),
        hs_code: line.row.hs_code.clone(),
        origin: Some(line.row.origin.clone()),
    })
}

/// What whoever opens the parcel checks, in the buyer's language.
pub(super) fn packing_slip(parcel: &PaperParcel) -> Paper {
    let t = Messages::of(parcel.language);
    let market = Market::of(parcel.address.country).unwrap_or(Market::fallback());
    let fmt = Formatter::new(parcel.language, market);
    let lines = parcel.lines.iter().map(|line| {
        let options = parse_options(&line.row.options_json);
        let options: Vec<String> = options.into_iter().map(|option| option.value).collect();
        PackingSlipLine {
            title: line.row.title.clone(),
            options: options.join(" · "),
            sku: line.row.sku.clone(),
            quantity: fmt.number(line.row.quantity.into()),
        }
    });
    Paper::PackingSlip(PackingSlip {
        words: PackingSlipWords {
            title: t.papers_slip_title().to_owned(),
            order_number: t.papers_invoice_order().to_owned(),
            store: t.papers_slip_store().to_owned(),
            addressee: t.papers_slip_addressee().to_owned(),
            item: t.papers_slip_item().to_owned(),
            sku: t.papers_slip_sku().to_owned(),
            quantity: t.papers_invoice_quantity().to_owned(),
            page_of_pages: t.papers_page().to_owned(),
        },
        direction: parcel.language.direction(),
        language: parcel.language.tag().to_owned(),
        order_number: parcel.order.number.clone(),
        store: parcel.store.clone(),
        addressee: addressee(&parcel.address, fmt.country_name(parcel.address.country)),
        lines: lines.collect(),
    })
}

/// The label, in the spelling of the country of delivery and in Latin letters.
pub(super) fn label(parcel: &PaperParcel) -> Paper {
    let market = Market::of(parcel.address.country).unwrap_or(Market::fallback());
    let fmt = Formatter::new(parcel.language, market);
    let country = parcel.address.country;
    let weight = total_grams(parcel).map(|grams| format!("{} kg", kilograms(Some(grams))));
    Paper::AddressLabel(AddressLabel {
        sender: sender(&parcel.sender, parcel.origin),
        addressee: addressee(&parcel.address, fmt.country_name(country)),
        addressee_latin: addressee_latin(&parcel.address),
        country_latin: country_en(country).to_owned(),
        item_number: reference(parcel),
        remark: weight,
    })
}
