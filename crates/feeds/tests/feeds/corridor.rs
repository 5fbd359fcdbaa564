//! Corridor's own CSV.

use domain::money::{Currency, Money};
use feeds::{Format, Reason};

use crate::{problems, products};

#[test]
fn words_in_several_languages_are_read_with_their_language() {
    let text = "handle,lang,title,description,title:ru,description:ru,TITLE:zh-hans,sku,price,currency\n\
        bowl,en,Bowl,Round.,Пиала,Круглая.,碗,B-1,12.50,EUR\n";
    let read = products(Format::Corridor, text);
    let bowl = &read[0];
    assert_eq!(
        (bowl.lang.as_deref(), bowl.title.as_str()),
        (Some("en"), "Bowl")
    );
    let words: Vec<(&str, &str)> = bowl
        .translations
        .iter()
        .map(|words| (words.lang.as_str(), words.title.as_str()))
        .collect();
    assert_eq!(words, [("ru", "Пиала"), ("zh-Hans", "碗")]);
    assert_eq!(bowl.variants[0].price, Money::new(1250, Currency::EUR));
}

#[test]
fn commas_semicolons_and_tabs_separate_alike() {
    for delimiter in [",", ";", "\t"] {
        let text = "handle|title|sku|price\nbowl|Bowl, round; deep|B-1|\"12.50\"\n"
            .replace("Bowl, round; deep", "\"Bowl, round; deep\"");
        let text = text.replace('|', delimiter);
        assert_eq!(
            feeds::recognise(text.as_bytes()),
            Ok(Format::Corridor),
            "{delimiter:?}"
        );
        assert_eq!(
            products(Format::Corridor, &text)[0].title,
            "Bowl, round; deep",
            "{delimiter:?}"
        );
    }
}

#[test]
fn without_handles_every_row_is_a_product_named_by_its_sku() {
    let read = products(Format::Corridor, "sku,title,price\nA-1,One,1\nA-2,Two,2\n");
    assert_eq!(
        read.iter()
            .map(|product| product.handle.as_str())
            .collect::<Vec<_>>(),
        ["A-1", "A-2"]
    );
}

#[test]
fn customs_data_of_later_rows_stand_where_they_differ() {
    let text = "handle,title,option1_name,option1_value,sku,price,hs_code,origin\n\
        set,Set,Part,Cup,S-1,5,691110,CN\nset,,,Tray,S-2,6,442190,CN\nset,,,Lid,S-3,7,,\n";
    let set = &products(Format::Corridor, text)[0];
    assert_eq!(set.hs_code.as_ref().unwrap().as_str(), "691110");
    let own: Vec<Option<&str>> = set
        .variants
        .iter()
        .map(|variant| variant.hs_code.as_ref().map(|code| code.as_str()))
        .collect();
    assert_eq!(own, [None, Some("442190"), None]);
    assert!(set.variants.iter().all(|variant| variant.origin.is_none()));
}

#[test]
fn relations_between_rows_are_checked() {
    let text = "handle,title,sku,option1_name,option1_value,price,currency\n\
        shirt,Shirt,S-1,Size,S,10,\n\
        shirt,,S-2,Size,M,10,\n\
        shirt,Other title,S-2,Size,L,11,\n\
        hat,Hat,S-1,,,5,\n\
        ,Orphan,S-9,,,3,\n\
        shirt,Shirt,S-3,Colour,Red,10,\n\
        cap,Cap,C-1,Size,S,1,EUR\n\
        cap,,C-2,Size,S,1,EUR\n\
        cap,,C-3,Size,L,1,PLN\n\
        cap,,C-4,Size,XL,1,XXZ\n\
        cap,,C-5,,,1,\n";
    let expected = [
        (
            4,
            "title",
            Reason::TitleChanged {
                first: "Shirt".to_owned(),
            },
        ),
        (4, "sku", Reason::DuplicateSku { first_line: 3 }),
        (5, "sku", Reason::DuplicateSku { first_line: 2 }),
        (6, "handle", Reason::Missing),
        (7, "handle", Reason::DuplicateHandle { first_line: 2 }),
        (
            9,
            "option1_value",
            Reason::DuplicateOptions { first_line: 8 },
        ),
        (
            10,
            "currency",
            Reason::MixedCurrencies {
                first: "EUR".to_owned(),
            },
        ),
        (
            11,
            "currency",
            Reason::UnknownCurrency {
                found: "XXZ".to_owned(),
            },
        ),
        (12, "option1_value", Reason::Missing),
    ];
    let mut found = problems(Format::Corridor, text);
    found.sort_by_key(|(line, ..)| *line);
    assert_eq!(
        found,
        expected.map(|(line, column, reason)| (line, column.to_owned(), reason))
    );
}

#[test]
fn the_header_is_checked_before_any_row() {
    let twice = "handle,title,price,price\na,A,1,2\n";
    assert_eq!(
        problems(Format::Corridor, twice),
        [(1, "price".to_owned(), Reason::DuplicateColumn)]
    );
    let slip = "handle,title,title:русский,price\na,A,Б,2\n";
    assert!(
        matches!(problems(Format::Corridor, slip).as_slice(), [(1, column, Reason::UnknownLanguage { .. })] if column == "title:русский")
    );
    assert!(matches!(
        feeds::recognise(b"sku,price,expected\n")
            .unwrap_err()
            .reason,
        Reason::UnknownFormat { .. }
    ));
}

#[test]
fn what_is_no_table_of_text_is_named_as_what_it_is() {
    assert_eq!(feeds::recognise(b"").unwrap_err().reason, Reason::EmptyFile);
    assert_eq!(
        feeds::recognise(b"\n\n  \n,,\n").unwrap_err().reason,
        Reason::EmptyFile
    );
    assert_eq!(
        feeds::recognise(b"PK\x03\x04\x14\0").unwrap_err().reason,
        Reason::Workbook
    );
    assert!(matches!(
        feeds::recognise(b"<?xml version=\"1.0\"?><rss>")
            .unwrap_err()
            .reason,
        Reason::UnknownFormat { .. }
    ));
    assert!(matches!(
        feeds::recognise(b"\x89PNG\r\n").unwrap_err().reason,
        Reason::NotUtf8 {
            offset: 0,
            byte: 0x89
        }
    ));
}

#[test]
fn a_header_alone_is_an_import_of_nothing() {
    assert!(products(Format::Corridor, "handle,title,price\n").is_empty());
}

#[test]
fn a_negative_stock_is_a_problem_in_our_own_file() {
    let found = problems(Format::Corridor, "handle,title,price,stock\na,A,1,-4\n");
    assert_eq!(
        found,
        [(
            2,
            "stock".to_owned(),
            Reason::NegativeAmount {
                found: "-4".to_owned()
            }
        )]
    );
}

#[test]
fn text_that_looks_like_markup_or_a_formula_stays_text() {
    let text = "handle,title,description,price\na,=cmd|'/C calc'!A0,<script>alert(1)</script>,1\n";
    let read = products(Format::Corridor, text);
    assert_eq!(read[0].title, "=cmd|'/C calc'!A0");
    assert_eq!(read[0].description, "<script>alert(1)</script>");
}

#[test]
fn a_break_in_the_file_hides_no_problem_before_it_and_hands_out_no_half_product() {
    let text = b"handle,title,price\na,A,1\nb,B,free\nc,C,1\n\xFF,D,1\n";
    let report = feeds::check(Format::Corridor, text.as_slice(), Currency::USD);
    let lines: Vec<(u64, &str)> = report
        .problems
        .iter()
        .map(|problem| (problem.line, problem.column.as_str()))
        .collect();
    assert_eq!(
        (report.products, lines),
        (1, vec![(3, "price"), (5, "handle")])
    );
}

#[test]
fn a_forgotten_handle_below_a_product_is_that_products_problem() {
    let text = "handle,title,option1_name,option1_value,price\na,A,Size,S,1\n,,,M,1\nb,B,,,1\n";
    let report = feeds::check(Format::Corridor, text.as_bytes(), Currency::USD);
    assert_eq!(
        (
            report.products,
            report.problems.len(),
            report.problems[0].line
        ),
        (1, 1, 3)
    );
}
