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
    // Beside a street in the country's own script the region stands in it too.
    let region = match address.line1.is_ascii() {
        true => part(FieldName::Region),
        false => address.region_local().to_owned(),
    };
    let place = [part(FieldName::Postcode), part(FieldName::City), region];
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

/// The same in Latin letters: as the addressee spelled it, else letter by letter.
pub(super) fn addressee_latin(address: &Address) -> Party {
    let mut plain = address.clone();
    plain.region = Some(address.place().region.to_owned()).filter(|region| !region.is_empty());
    plain.line1 = latin(&address.line1);
    let party = addressee(&plain, country_en(address.country));
    if let Some(own) = &address.latin {
        let mut parts = own.split([',', '،']).map(|part| latin(part.trim()));
        return Party {
            name: parts.next().unwrap_or_default(),
            address_lines: parts.filter(|part| !part.is_empty()).collect(),
            ..party
        };
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_addressees_own_latin_spelling_goes_before_a_machines() {
        let mut address = Address {
            name: "فاطمة المنصوري".into(),
            line1: "شارع الشيخ زايد، برج 7".into(),
            line2: None,
            city: "دبي".into(),
            region: Some("Dubai".into()),
            postcode: None,
            country: Country::AE,
            phone: "+971 50 123 4567".into(),
            latin: None,
        };
        assert!(addressee_latin(&address).name.is_ascii());
        address.latin = Some("Fatima Al Mansoori، Sheikh Zayed Road 7, Dubai".into());
        let party = addressee_latin(&address);
        assert_eq!(party.name, "Fatima Al Mansoori");
        assert_eq!(party.address_lines, ["Sheikh Zayed Road 7", "Dubai"]);
        assert_eq!(party.country, "United Arab Emirates");
        // The local spelling is untouched: it is the one that counts at the door. The region stands in its script there, and
        // by its official Latin name on the other.
        address.latin = None;
        let local = addressee(&address, "الإمارات").address_lines.join("|");
        assert!(local.ends_with("دبي, دبي"), "{local}");
        let latin = addressee_latin(&address).address_lines.join("|");
        assert!(latin.ends_with("Dubai"), "{latin}");
        assert_eq!(addressee(&address, "الإمارات").name, "فاطمة المنصوري");
    }
}
