//! An address as clients send it and see it.

use app::problem::{FieldProblem, FieldReason, Problem};
use domain::market::{Address, AddressProblem, AddressReason, Market};
use domain::place::Country;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::problem::Refusal;

/// Where a parcel goes, in the addressee's own script. `GET /api/v1/markets` says what a country needs.
#[derive(Debug, Clone, Default, Deserialize, Serialize, ToSchema)]
pub struct AddressBody {
    /// The addressee.
    #[schema(example = "Jan Kowalski")]
    pub name: Option<String>,
    /// Street, house, flat.
    #[schema(example = "ul. Prosta 1")]
    pub line1: Option<String>,
    /// More of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line2: Option<String>,
    /// City or town.
    #[schema(example = "Warszawa")]
    pub city: Option<String>,
    /// Region, province, emirate.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// Postal code.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "00-838")]
    pub postcode: Option<String>,
    /// ISO 3166.
    #[schema(example = "PL")]
    pub country: Option<String>,
    /// Phone number, for the carrier.
    #[schema(example = "+48 512 345 678")]
    pub phone: Option<String>,
    /// Name and address in Latin letters for the label, between commas, where the country writes in another script.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub latin: Option<String>,
}

impl AddressBody {
    /// The address and the market it lies in.
    ///
    /// # Errors
    /// Every field of it that cannot be accepted, as `address.postcode`.
    pub fn checked(self) -> Result<(Address, &'static Market), Refusal> {
        let code = self
            .country
            .as_deref()
            .map(str::trim)
            .filter(|code| !code.is_empty());
        let code = code.ok_or_else(|| Refusal::field("address.country", FieldReason::Missing))?;
        let market = Market::by_country(code)
            .ok_or_else(|| Refusal::field("address.country", FieldReason::Unknown))?;
        let address = self.in_country(market.country);
        let problems = address.validate(&market.address);
        Refusal::unless_empty(
            problems
                .iter()
                .map(|problem| told("address.", problem))
                .collect(),
        )?;
        Ok((address, market))
    }

    fn in_country(self, country: Country) -> Address {
        let address = Address {
            name: self.name.unwrap_or_default(),
            line1: self.line1.unwrap_or_default(),
            line2: self.line2,
            city: self.city.unwrap_or_default(),
            region: self.region,
            postcode: self.postcode,
            country,
            phone: self.phone.unwrap_or_default(),
            latin: self.latin,
        };
        address.trimmed()
    }
}

impl From<&Address> for AddressBody {
    fn from(address: &Address) -> Self {
        Self {
            name: Some(address.name.clone()),
            line1: Some(address.line1.clone()),
            line2: address.line2.clone(),
            city: Some(address.city.clone()),
            region: address.region.clone(),
            postcode: address.postcode.clone(),
            country: Some(address.country.code().to_owned()),
            phone: Some(address.phone.clone()),
            latin: address.latin.clone(),
        }
    }
}

/// The refusal of an address that was checked elsewhere.
pub fn refused(problems: &[AddressProblem]) -> Refusal {
    Problem::Invalid(
        problems
            .iter()
            .map(|problem| told("address.", problem))
            .collect(),
    )
    .into()
}

fn told(prefix: &str, problem: &AddressProblem) -> FieldProblem {
    let reason = match problem.reason {
        AddressReason::Missing => FieldReason::Missing,
        AddressReason::TooLong => FieldReason::TooLong,
        AddressReason::NotAChoice => FieldReason::Unknown,
        AddressReason::NotServed => FieldReason::NotServed,
        AddressReason::ControlCharacter | AddressReason::BadPostcode | AddressReason::BadPhone => {
            FieldReason::Malformed
        }
    };
    FieldProblem::new(format!("{prefix}{}", problem.field.as_str()), reason)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn body(country: &str, postcode: &str) -> AddressBody {
        let text = |text: &str| Some(text.to_owned());
        AddressBody {
            name: text("Jan Kowalski"),
            line1: text("ul. Prosta 1"),
            city: text("Warszawa"),
            postcode: text(postcode),
            country: text(country),
            phone: text("+48 512 345 678"),
            ..AddressBody::default()
        }
    }

    #[test]
    fn an_address_is_read_in_its_own_market() {
        let (address, market) = body("pl", " 00-838 ").checked().unwrap();
        assert_eq!(
            (address.postcode.as_deref(), market.country.code()),
            (Some("00-838"), "PL")
        );
    }

    #[test]
    fn an_address_in_no_market_or_of_another_shape_is_refused() {
        for (country, postcode) in [("", "00-838"), ("XX", "00-838"), ("PL", "abc")] {
            assert!(
                body(country, postcode).checked().is_err(),
                "{country} {postcode}"
            );
        }
    }
}
