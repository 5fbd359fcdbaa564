//! Which products, and in which order.

use domain::ids::SellerId;

use crate::param::params;

/// Which products.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shelf {
    /// All that are published.
    All,
    /// Those of a category.
    Category(String),
    /// Those of a seller.
    Seller(SellerId),
    /// Those on the front page.
    Featured,
    /// Those whose text holds all the words, in one category or in all.
    Search {
        /// Folded words; the first four count.
        words: Vec<String>,
        /// The category to search in.
        category: Option<String>,
    },
}

/// In which order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Sort {
    /// Most sold first.
    #[default]
    Popular,
    /// Last added first.
    Newest,
    /// Cheapest first, compared across currencies at the rates of the day.
    PriceUp,
    /// Dearest first.
    PriceDown,
}

impl Shelf {
    pub(crate) fn params(&self) -> Vec<crate::param::Param> {
        match self {
            Self::All | Self::Featured => params![],
            Self::Category(slug) => params![slug],
            Self::Seller(id) => params![*id],
            Self::Search { words, category } => {
                let pattern = |place: usize| {
                    words
                        .get(place)
                        .map_or_else(|| "%".to_owned(), |word| like(word))
                };
                params![
                    category.as_deref().unwrap_or(""),
                    pattern(0),
                    pattern(1),
                    pattern(2),
                    pattern(3)
                ]
            }
        }
    }
}

/// A pattern that finds the word anywhere; what has a meaning in patterns is taken literally.
fn like(word: &str) -> String {
    let mut pattern = String::from("%");
    for character in word.chars() {
        if matches!(character, '%' | '_' | '!') {
            pattern.push('!');
        }
        pattern.push(character);
    }
    pattern.push('%');
    pattern
}
