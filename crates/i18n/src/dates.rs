//! Calendar dates, all in the Gregorian calendar and in UTC.
//!
//! **Deliberately absent:** hours. What the shop promises and records for shoppers is days; a delivery date that
//! depends on the time zone of a phone would differ between the order page and the mail.

use domain::place::Language;
use domain::time::Timestamp;
use icu::calendar::{Date, Gregorian};
use icu::datetime::FixedCalendarDateTimeFormatter;
use icu::datetime::fieldsets::{MD, YM, YMD};
use icu::locale::Locale;

type Dates<Fields> = FixedCalendarDateTimeFormatter<Gregorian, Fields>;

/// Dates in one language.
#[derive(Debug)]
pub struct Calendar {
    language: Language,
    date: Dates<YMD>,
    day_month: Dates<MD>,
    month_year: Dates<YM>,
}

impl Calendar {
    pub fn new(language: Language, locale: &Locale) -> Self {
        // CLDR's medium date is all digits in Arabic; with the month's name it is as short and cannot be misread.
        let (date, day_month) = match language {
            Language::Ar => (YMD::long(), MD::long()),
            _ => (YMD::medium(), MD::medium()),
        };
        let why = "compiled data falls back on the root locale";
        Self {
            language,
            date: Dates::try_new(locale.into(), date).expect(why),
            day_month: Dates::try_new(locale.into(), day_month).expect(why),
            month_year: Dates::try_new(locale.into(), YM::long()).expect(why),
        }
    }

    pub fn date(&self, at: Timestamp) -> String {
        self.calendar_date(at.date_utc())
    }

    pub fn calendar_date(&self, date: jiff::civil::Date) -> String {
        self.date.format(&of_civil(date)).to_string()
    }

    pub fn day_month(&self, at: Timestamp) -> String {
        self.day_month.format(&gregorian(at)).to_string()
    }

    pub fn month_year(&self, at: Timestamp) -> String {
        self.month_year.format(&gregorian(at)).to_string()
    }

    /// A range of days without the year, as delivery dates are given: "9–14 Dec", "28 Dec – 3 Jan".
    ///
    /// `icu` 2.4 has no interval formatter yet; these are CLDR's interval patterns of the six languages.
    pub fn range(&self, from: Timestamp, to: Timestamp) -> String {
        let (first, last) = (from.date_utc(), to.date_utc());
        let end = self.day_month(to);
        if first == last {
            return end;
        }
        let is_one_month = (first.year(), first.month()) == (last.year(), last.month());
        match (self.language, is_one_month) {
            (Language::ZhHans, true) => format!("{}至{}日", self.day_month(from), last.day()),
            (Language::ZhHans, false) => format!("{}至{end}", self.day_month(from)),
            // Everywhere else the day comes first: "14 Dec", "14 дек.".
            (_, true) => format!("{}–{end}", first.day()),
            (_, false) => format!("{} – {end}", self.day_month(from)),
        }
    }
}

fn gregorian(at: Timestamp) -> Date<Gregorian> {
    of_civil(at.date_utc())
}

fn of_civil(date: jiff::civil::Date) -> Date<Gregorian> {
    let (month, day) = (date.month().unsigned_abs(), date.day().unsigned_abs());
    Date::try_new_gregorian(i32::from(date.year()), month, day)
        .expect("both calendars have the same days")
}
