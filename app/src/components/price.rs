//! What a thing costs at the door, and the list price beside it.

use leptos::prelude::*;

/// Amounts and words of a price, finished.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PriceView {
    /// The landed price: goods, delivery, duty and tax.
    pub door: String,
    /// "at your door", or what is missing from the amount.
    pub words: String,
    /// "goods 9 990 ₸", the list price.
    pub list: Option<String>,
    /// The former list price, struck through.
    pub former: Option<String>,
}

/// How large a price is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PriceSize {
    /// On a card.
    Card,
    /// On the product's own page.
    Large,
}

/// Draws a price. Amounts are isolated, so a currency sign never jumps in a right-to-left line.
#[component]
pub fn Price(price: PriceView, size: PriceSize) -> impl IntoView {
    let class = match size {
        PriceSize::Card => "price",
        PriceSize::Large => "price price-large",
    };
    view! {
        <p class=class>
            <span class="price-door"><bdi>{price.door}</bdi></span>
            " "
            <span class="price-words">{price.words}</span>
            {price.list.map(|list| view! {
                " "
                <span class="price-list">
                    {list}
                    {price.former.map(|former| view! { " " <s class="price-former"><bdi>{former}</bdi></s> })}
                </span>
            })}
        </p>
    }
}
