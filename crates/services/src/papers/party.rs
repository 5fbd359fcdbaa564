//! Sender and addressee as they are printed.

use documents::Party;
use domain::market::{Address, FieldName};
use domain::place::{Country, Language};
use i18n::Formatter;

use super::latin::latin;
use super::sender::Sender;

/// The name of a country in English, as every post reads it.
pub(super) fn country_en(country: Country) -> &'static str {
    let market = domain::market::Market::of(country).unwrap_or(domain::market::Market::fallback());
    Formatter::new(Language::En, market).country_name(country)
}

/// The sender, spelled as the seller gave it.
pub(super) fn sender(sender: &Sender, country: Country) -> Party {
    let place = [&sender.postcode, &sender.city, &sender.region];
    Party {
        name: sender.name.clone(),
        address_lines: filled([sender.line1.clone(), joined(place)]),
        country: country_en(country).to_owned(),
        phone: Some(sender.phone.clone()).filter(|phone| !phone.is_empty()),
        email: None,
    }
}

/// The addressee in the spelling of the buyer, with the country in the buyer's language.
pub(super) fn addressee(address: &Address, country: &str) -> Party {
    let part = |field| address.part(field).to_owned();
    let place = [FieldName::Postcode, FieldName::City, FieldName::Region].map(part);
    Party {
        name: address.name.clone(),
        address_lines: filled([
            address.line1.clone(),
            part(FieldName::Line2),
            joined(place.each_ref()),
        ]),
        country: country.to_owned(),
        phone: Some(address.phone.clone()),
        email: None,
    }
}

/// The same in Latin letters.
pub(super) fn addressee_latin(address: &Address) -> Party {
    let party = addressee(address, country_en(address.country));
    Party {
        name: latin(&party.name),
        address_lines: party.address_lines.iter().map(|line| latin(line)).collect(),
        ..party
    }
}

fn joined(parts: [&String; 3]) -> String {
    let parts = parts.into_iter().filter(|part| !part.is_empty());
    parts.map(String::as_str).collect::<Vec<_>>().join(", ")
}

fn filled<const N: usize>(lines: [String; N]) -> Vec<String> {
    lines.into_iter().filter(|line| !line.is_empty()).collect()
}
