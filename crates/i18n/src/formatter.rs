//! Everything that is written differently from language to language, behind one small handle.

use std::cmp::Ordering;
use std::fmt;
use std::sync::OnceLock;

use domain::market::Market;
use domain::money::{Currency, Money};
use domain::place::{Country, Language};
use domain::time::Timestamp;
use icu::collator::options::CollatorOptions;
use icu::collator::{Collator, CollatorBorrowed};
use icu::list::ListFormatter;
use icu::list::options::{ListFormatterOptions, ListLength};
use icu::locale::Locale;

use crate::amounts::{self, Pattern, Patterns};
use crate::dates::Calendar;
use crate::numbers::Numbers;
use crate::unstable::Names;

/// Writes amounts, numbers, dates, lists and names for one language in one market.
///
/// Copy it freely. The tables behind it are built once per process and language, at first use (some milliseconds).
#[derive(Clone, Copy)]
pub struct Formatter {
    formats: &'static Formats,
    local: &'static Pattern,
    local_currency: Currency,
}

/// All formatters of one language.
pub(crate) struct Formats {
    pub(crate) numbers: Numbers,
    language: Language,
    amounts: Patterns,
    calendar: Calendar,
    names: Names,
    list: ListFormatter,
    collator: CollatorBorrowed<'static>,
    /// The own currency of each market, in the order of `Market::all()`.
    local: Box<[OnceLock<Pattern>]>,
}

/// The formatters of a language, built at first use.
pub(crate) fn formats(language: Language) -> &'static Formats {
    static FORMATS: [OnceLock<Formats>; Language::ALL.len()] =
        [const { OnceLock::new() }; Language::ALL.len()];
    FORMATS[language as usize].get_or_init(|| Formats::new(language))
}

/// The CLDR locale a language is formatted by.
fn locale(language: Language) -> Locale {
    let tag = match language {
        // The day before the month and "US$": the shop's English is read from Nairobi to Karachi, not in America.
        Language::En => "en-GB",
        // Shops in the Gulf price in Latin digits (docs: trade rules, language and place).
        Language::Ar => "ar-u-nu-latn",
        other => other.tag(),
    };
    tag.parse().expect("the tags above are locales")
}

impl Formats {
    fn new(language: Language) -> Self {
        let locale = locale(language);
        let collator = Collator::try_new((&locale).into(), CollatorOptions::default());
        let list = ListFormatterOptions::default().with_length(ListLength::Wide);
        let list = ListFormatter::try_new_and((&locale).into(), list);
        Self {
            language,
            numbers: Numbers::new(language, &locale),
            amounts: Patterns::new(language, &locale),
            calendar: Calendar::new(language, &locale),
            names: Names::new(&locale),
            list: list.expect("compiled data falls back on the root locale"),
            collator: collator.expect("compiled data falls back on the root locale"),
            local: Market::all().iter().map(|_| OnceLock::new()).collect(),
        }
    }
}

impl Formatter {
    /// The formatter of a language in a market. The market decides which currency is shown with its local sign.
    pub fn new(language: Language, market: &Market) -> Self {
        let formats = formats(language);
        let index = Market::all()
            .iter()
            .position(|known| known.country == market.country);
        let index = index.expect("a Market is one of Market::all()");
        let local = formats.local[index].get_or_init(|| amounts::local_pattern(language, market));
        Self {
            formats,
            local,
            local_currency: market.currency,
        }
    }

    /// The order in which a reader of the language looks for names.
    pub fn compare(&self, left: &str, right: &str) -> Ordering {
        self.formats.collator.compare(left, right)
    }

    /// An amount with its currency: "12 990 ₸", "US$19.90". Never hides a digit that is charged.
    pub fn money(&self, amount: Money) -> String {
        self.pattern(amount.currency)
            .format(&self.formats.numbers, amount)
    }

    /// The sign `money` uses for a currency: "₸", "US$", "KWD".
    pub fn currency_symbol(&self, currency: Currency) -> &'static str {
        self.pattern(currency).sign()
    }

    fn pattern(&self, currency: Currency) -> &'static Pattern {
        if currency == self.local_currency {
            self.local
        } else {
            self.formats.amounts.of(currency)
        }
    }

    /// A whole number with the language's grouping: "12,431", "12 431".
    pub fn number(&self, value: i64) -> String {
        self.formats.numbers.integer(value)
    }

    /// A figure with one decimal, given in tenths: 47 is "4.7", "4,7".
    pub fn tenths(&self, tenths: u32) -> String {
        self.formats.numbers.tenths(tenths)
    }

    /// A share in parts per million: 160,000 is "16%".
    pub fn percent_ppm(&self, ppm: i64) -> String {
        self.formats.numbers.percent_ppm(ppm)
    }

    /// A weight in grams: "850 g", "1.25 kg".
    pub fn weight_grams(&self, grams: u32) -> String {
        self.formats.numbers.weight_grams(grams)
    }

    /// A date in UTC: "9 Dec 2026".
    pub fn date(&self, at: Timestamp) -> String {
        self.formats.calendar.date(at)
    }

    /// A date of the calendar, as laws and rates carry it: "1 Jul 2026".
    pub fn calendar_date(&self, date: jiff::civil::Date) -> String {
        self.formats.calendar.calendar_date(date)
    }

    /// A date in UTC without the year: "9 Dec".
    pub fn day_month(&self, at: Timestamp) -> String {
        self.formats.calendar.day_month(at)
    }

    /// A month: "December 2026".
    pub fn month_year(&self, at: Timestamp) -> String {
        self.formats.calendar.month_year(at)
    }

    /// A range of days in UTC without the year: "9–14 Dec".
    pub fn date_range(&self, from: Timestamp, to: Timestamp) -> String {
        self.formats.calendar.range(from, to)
    }

    /// A list joined as in a sentence: "A, B and C".
    pub fn list<Item: AsRef<str>>(&self, items: &[Item]) -> String {
        self.formats
            .list
            .format_to_string(items.iter().map(AsRef::as_ref))
    }

    /// A country's name: "Kazakhstan".
    pub fn country_name(&self, country: Country) -> &'static str {
        self.formats
            .names
            .region(country.code())
            .unwrap_or(country.code())
    }

    /// The name of the language of a BCP 47 tag: "Chinese" for `zh-Hans`. The tag itself where the name is not known.
    ///
    /// For a list of languages to choose from use `Language::endonym`: a shopper looks for the word she knows.
    pub fn language_name<'tag>(&self, tag: &'tag str) -> &'tag str
    where
        'static: 'tag,
    {
        self.formats.names.language(tag).unwrap_or(tag)
    }
}

impl fmt::Debug for Formatter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Formatter")
            .field(&self.formats.language)
            .field(&self.local_currency)
            .finish()
    }
}
