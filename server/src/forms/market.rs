//! Country, language and currency.

use app::backend::links::moved;
use app::backend::visit::Place;
use app::problem::{FieldProblem, FieldReason};
use domain::market::Market;
use domain::money::Currency;
use domain::place::Language;

use super::{Fields, FormAnswer, Submission};

/// `POST /api/market`: remembers the choice and shows the same page there.
///
/// # Errors
/// A country, language or currency that the shop does not have.
pub async fn choose(mut form: Submission) -> FormAnswer {
    let place = chosen(&form.fields, form.visit.place)?;
    let address = moved(&form.next_or("/"), &place.base());
    form.set_cookie(form.visit.backend.cookies.set_market(&place.cookie_value()));
    Ok(form.lead(&address))
}

/// What is not sent stays as it is, but a new country brings its own currency and, where the present language is not
/// spoken there, its own language.
fn chosen(fields: &Fields, present: Place) -> Result<Place, FieldProblem> {
    let unknown = |field| FieldProblem::new(field, FieldReason::Unknown);
    let sent = |field| {
        fields
            .optional(field)
            .map(|text| text.filter(|text| !text.is_empty()))
    };
    let market = match sent("country")? {
        Some(code) => Market::by_country(code).ok_or_else(|| unknown("country"))?,
        None => present.market,
    };
    let language = match sent("lang")? {
        Some(tag) => Language::from_tag(tag)
            .or_else(|_| nearest(market, tag))
            .map_err(|()| unknown("lang"))?,
        None => present.language,
    };
    let moved = market.country != present.market.country;
    let currency = match sent("currency")? {
        // The form always sends a currency: the old country's own one was not chosen for the new country.
        Some(code) if moved && code == present.market.currency.code() => market.currency,
        Some(code) => Currency::from_code(code).map_err(|_| unknown("currency"))?,
        None => market.currency,
    };
    Ok(Place {
        market,
        language,
        currency,
    })
}

/// A language that people of the country ask for and that has no words yet: the nearest one that has.
fn nearest(market: &Market, tag: &str) -> Result<Language, ()> {
    let asked_for = market
        .requested_tags
        .iter()
        .any(|known| known.eq_ignore_ascii_case(tag));
    if asked_for {
        Ok(market.language_for(tag))
    } else {
        Err(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn choice(body: &str) -> Result<String, FieldProblem> {
        let market = Market::by_country("kz").unwrap();
        let present = Place {
            market,
            language: Language::Ru,
            currency: market.currency,
        };
        chosen(&Fields::parse(body.as_bytes()), present).map(|place| place.cookie_value())
    }

    #[test]
    fn a_new_country_brings_its_own_currency() {
        assert_eq!(
            choice("country=ae&lang=ar&currency=KZT").unwrap(),
            "ae/ar/AED"
        );
        assert_eq!(
            choice("country=ae&lang=ar&currency=USD").unwrap(),
            "ae/ar/USD"
        );
        assert_eq!(
            choice("country=kz&lang=kk&currency=USD").unwrap(),
            "kz/kk/USD"
        );
        assert_eq!(choice("country=pl").unwrap(), "pl/ru/PLN");
        assert_eq!(choice("country=pl&lang=pl").unwrap(), "pl/en/PLN");
    }

    #[test]
    fn what_the_shop_does_not_have_is_named() {
        for (body, field) in [
            ("country=xx", "country"),
            ("lang=xx", "lang"),
            ("currency=ABC", "currency"),
        ] {
            assert_eq!(
                choice(body).unwrap_err(),
                FieldProblem::new(field, FieldReason::Unknown)
            );
        }
        assert_eq!(
            choice("country=a&country=b").unwrap_err().reason,
            FieldReason::Malformed
        );
    }
}
