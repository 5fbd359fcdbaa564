//! Numbers, dates, lists, plurals and names against CLDR.

mod support;

use domain::market::Market;
use domain::place::{Country, Language};
use domain::time::Timestamp;
use i18n::Formatter;
use serde_json::Value;

fn formatter(tag: &str) -> Formatter {
    Formatter::new(
        Language::from_tag(tag).expect(tag),
        Market::by_country("KZ").expect("KZ is a market"),
    )
}

fn day(text: &str) -> Timestamp {
    let moment: jiff::Timestamp = text.parse().expect(text);
    Timestamp::from_ms(moment.as_millisecond())
}

fn texts(values: &Value) -> Vec<&str> {
    values
        .as_array()
        .expect("a list")
        .iter()
        .map(|value| value.as_str().expect("a text"))
        .collect()
}

/// CLDR 48 writes "2026 г." with a narrow no-break space in some patterns and a plain one in others.
fn spaced(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ")
}

#[test]
fn numbers_are_grouped_as_cldr_groups_them() {
    let Some(table) = support::golden("number") else {
        return;
    };
    for (tag, locale) in support::LOCALES {
        let formatter = formatter(tag);
        for (input, expected) in texts(&table["inputs"])
            .iter()
            .zip(texts(&table["format"][locale]["decimal"]))
        {
            let Ok(number) = input.parse() else { continue };
            assert_eq!(formatter.number(number), expected, "{tag} {input}");
        }
    }
}

#[test]
fn shares_are_written_as_cldr_writes_them() {
    let Some(table) = support::golden("number") else {
        return;
    };
    for (tag, locale) in support::LOCALES {
        let percent = texts(&table["format"][locale]["percent"]);
        let at = |input: &str| {
            percent[texts(&table["inputs"])
                .iter()
                .position(|known| *known == input)
                .unwrap()]
        };
        assert_eq!(formatter(tag).percent_ppm(1_000_000), at("1"), "{tag}");
        assert_eq!(formatter(tag).percent_ppm(100_000), at("0.1"), "{tag}");
        assert_eq!(formatter(tag).percent_ppm(75_000), at("0.075"), "{tag}");
        assert_eq!(formatter(tag).percent_ppm(-42_000_000), at("-42"), "{tag}");
    }
}

#[test]
fn weights_are_written_as_cldr_writes_them() {
    let Some(table) = support::golden("number") else {
        return;
    };
    for (tag, locale) in support::LOCALES {
        let unit = |name: &str, index: usize| {
            let text = table["format"][locale]["unit"][name]["short"][index]
                .as_str()
                .unwrap();
            text.replace(' ', "\u{a0}")
        };
        let shown = |grams| formatter(tag).weight_grams(grams).replace(' ', "\u{a0}");
        assert_eq!(shown(5), unit("gram", 2), "{tag}");
        assert_eq!(shown(21), unit("gram", 3), "{tag}");
        assert_eq!(shown(5_000), unit("kilogram", 2), "{tag}");
        assert_eq!(shown(1_500), unit("kilogram", 4), "{tag}");
    }
}

#[test]
fn dates_are_written_as_cldr_writes_them() {
    let Some(table) = support::golden("date") else {
        return;
    };
    for (tag, locale) in support::LOCALES {
        let formats = &table["format"][locale];
        let style = if tag == "ar" { "long" } else { "medium" };
        let expected = texts(&formats["date"][style])
            .into_iter()
            .zip(texts(&formats["monthYear"]));
        for (instant, (date, month_year)) in texts(&table["instants"]).into_iter().zip(expected) {
            assert_eq!(
                spaced(&formatter(tag).date(day(instant))),
                spaced(date),
                "{tag} {instant}"
            );
            assert_eq!(
                spaced(&formatter(tag).month_year(day(instant))),
                spaced(month_year),
                "{tag} {instant}"
            );
        }
    }
}

#[test]
fn ranges_of_days_name_the_month_once_where_they_can() {
    let (from, to) = (day("2026-12-09T00:00:00Z"), day("2026-12-14T23:00:00Z"));
    let cases = [
        ("en", "9–14 Dec"),
        ("ru", "9–14 дек."),
        ("kk", "9–14 жел."),
        ("tr", "9–14 Ara"),
    ];
    for (tag, expected) in cases
        .into_iter()
        .chain([("zh-Hans", "12月9日至14日"), ("ar", "9–14 ديسمبر")])
    {
        assert_eq!(formatter(tag).date_range(from, to), expected, "{tag}");
    }
    let january = day("2027-01-03T00:00:00Z");
    assert_eq!(formatter("en").date_range(to, january), "14 Dec – 3 Jan");
    assert_eq!(
        formatter("zh-Hans").date_range(to, january),
        "12月14日至1月3日"
    );
    assert_eq!(formatter("en").date_range(to, to), "14 Dec");
}

#[test]
fn lists_are_joined_as_in_a_sentence() {
    let Some(table) = support::golden("list") else {
        return;
    };
    for (tag, locale) in support::LOCALES.into_iter().filter(|(tag, _)| *tag != "en") {
        let expected = texts(&table["format"][locale]["conjunction"]["long"]);
        for (length, expected) in expected.into_iter().enumerate() {
            assert_eq!(
                formatter(tag).list(&["A", "B", "C", "D"][..=length]),
                expected,
                "{tag}"
            );
        }
    }
    assert_eq!(formatter("en").list(&["A", "B", "C"]), "A, B and C");
}

#[test]
fn countries_and_languages_have_names_in_every_language() {
    for language in Language::ALL {
        let formatter = formatter(language.tag());
        for market in Market::all() {
            assert_ne!(
                formatter.country_name(market.country),
                market.country.code(),
                "{language:?}"
            );
        }
        for country in [Country::CN, Country::RU, Country::KG, Country::DE] {
            assert_ne!(
                formatter.country_name(country),
                country.code(),
                "{language:?}"
            );
        }
        for other in Language::ALL {
            assert_ne!(
                formatter.language_name(other.tag()),
                other.tag(),
                "{language:?}"
            );
        }
    }
    assert_eq!(formatter("ru").country_name(Country::KZ), "Казахстан");
    assert_eq!(
        formatter("tr").country_name(Country::AE),
        "Birleşik Arap Emirlikleri"
    );
    assert_eq!(formatter("en").language_name("zh-Hans"), "Chinese");
    assert_eq!(formatter("en").language_name("tlh-x-none"), "Klingon");
}

#[test]
fn names_are_sorted_as_readers_of_the_language_look_for_them() {
    let Some(table) = support::golden("collation") else {
        return;
    };
    for tag in ["en", "zh-Hans", "ru", "kk", "tr", "ar"] {
        let row = &table["format"][tag];
        let mut names = texts(&row["input"]);
        names.sort_by(|left, right| formatter(tag).compare(left, right));
        assert_eq!(names, texts(&row["sorted"]), "{tag}");
    }
}
