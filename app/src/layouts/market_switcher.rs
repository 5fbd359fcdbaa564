//! Country, language and currency, on every page, without scripts.

use domain::market::Market;
use domain::money::Currency;
use domain::place::Language;
use leptos::prelude::*;

use crate::backend::visit::Visit;
use crate::components::field::{FieldView, Select};
use crate::components::icon::{Icon, IconView};

/// Currencies a shopper may choose besides the market's own.
const WORLD: [Currency; 3] = [Currency::USD, Currency::EUR, Currency::CNY];

/// Draws the switcher: "KZ · Русский · ₸", which opens into a form.
#[component]
pub fn MarketSwitcher(visit: Visit) -> impl IntoView {
    let t = visit.t;
    let place = visit.place;
    let country = place.market.country.code();
    let sign = visit.fmt.currency_symbol(place.currency);
    let name = place.language.endonym();
    let label = format!("{}: {country}, {name}, {sign}", t.market_switcher_label());
    view! {
        <details class="market">
            <summary class="tool" aria-label=label>
                <IconView icon=Icon::Globe />
                <span aria-hidden="true">{country}<span class="tool-wide">" · "{name}" · "<bdi>{sign}</bdi></span></span>
            </summary>
            <MarketForm visit=visit />
        </details>
    }
}

#[component]
fn MarketForm(visit: Visit) -> impl IntoView {
    let t = visit.t;
    let place = visit.place;
    let next = if visit.query.is_empty() {
        visit.path.clone()
    } else {
        format!("{}?{}", visit.path, visit.query)
    };
    let mut countries: Vec<_> = Market::all()
        .iter()
        .map(|market| {
            (
                market.country.url_code(),
                visit.fmt.country_name(market.country).to_owned(),
            )
        })
        .collect();
    countries.sort_by(|left: &(String, String), right| visit.fmt.compare(&left.1, &right.1));
    let languages = languages(place.market)
        .into_iter()
        .map(|language| (language.tag().to_owned(), language.endonym().to_owned()))
        .collect();
    let currencies = currencies(place.market)
        .into_iter()
        .map(|currency| (currency.code().to_owned(), currency.code().to_owned()))
        .collect();
    let field = |name, label: &str, value: String| FieldView {
        name,
        scope: "market-",
        label: label.to_owned(),
        value,
        ..FieldView::default()
    };
    view! {
        <form class="market-panel form" action="/api/market" method="post">
            <Select field=field("country", t.market_country_label(), place.market.country.url_code()) options=countries />
            <Select field=field("lang", t.market_language_label(), place.language.tag().to_owned()) options=languages />
            <Select field=field("currency", t.market_currency_label(), place.currency.code().to_owned()) options=currencies />
            <input type="hidden" name="next" value=next />
            <button class="button button-wide" type="submit">{t.market_save_action()}</button>
            <p class="field-hint">{t.market_save_hint()}</p>
        </form>
    }
}

/// The market's own languages first, then every other one that has words.
fn languages(market: &Market) -> Vec<Language> {
    let others = Language::ALL
        .iter()
        .filter(|language| !market.languages.contains(language));
    market.languages.iter().chain(others).copied().collect()
}

/// The market's currency first. The list holds every market's currency, so that a visitor who moves to another country
/// finds that country's own.
fn currencies(market: &Market) -> Vec<Currency> {
    let mut list = vec![market.currency];
    for currency in WORLD
        .into_iter()
        .chain(Market::all().iter().map(|market| market.currency))
    {
        if !list.contains(&currency) {
            list.push(currency);
        }
    }
    list
}
