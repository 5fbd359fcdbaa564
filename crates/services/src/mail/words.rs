//! What all letters about an order share.

use domain::market::{Address, Market};
use domain::place::{Country, Language};
use i18n::{Formatter, Messages};
use store::StoreError;
use store::order::OrderRow;

use crate::shop::Shop;

/// The reader of a letter.
pub(super) struct Reader {
    pub t: Messages,
    pub fmt: Formatter,
    pub address: Address,
    /// Where the order can be seen.
    pub page: String,
}

/// The reader of an order's letters: its buyer, in the language the order was placed in.
pub(super) fn reader(shop: &Shop, order: &OrderRow) -> Result<Reader, StoreError> {
    let inconsistent = |column| StoreError::Inconsistent {
        table: "orders",
        column,
        row: order.id.to_string(),
    };
    let address = serde_json::from_str(&order.address_json);
    let country = Country::from_code(&order.country).map_err(|_| inconsistent("country"))?;
    let language = Language::from_tag(&order.lang).unwrap_or(Language::En);
    let market = Market::of(country).unwrap_or(Market::fallback());
    let (origin, place) = (&shop.settings().origin, order.country.to_lowercase());
    Ok(Reader {
        t: Messages::of(language),
        fmt: Formatter::new(language, market),
        address: address.map_err(|_| inconsistent("address_json"))?,
        page: format!("{origin}/{place}/{}/orders/{}", language.tag(), order.id),
    })
}

/// Text of people as one line of a letter. Messages keep it apart from the direction of what stands around it.
pub(super) fn one_line(text: &str) -> String {
    let plain = |letter: char| if letter.is_control() { ' ' } else { letter };
    text.chars().map(plain).collect()
}
