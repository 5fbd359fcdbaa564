//! The words of a paper are text, not pictures of text.

use documents::{Direction, DocumentProblem, Script, render};

use crate::make;
use crate::read;

#[test]
fn a_declaration_carries_both_addresses_and_every_field_as_text() {
    let Some(fonts) = make::fonts(&[Script::Latin, Script::Cyrillic]) else {
        return;
    };
    let pages = read::pages(&make::print(fonts, make::cn23(1)));
    for text in [
        "Yiwu Bright Goods",
        "Ержанова Әсел",
        "просп. Абая 150",
        "Казахстан",
        "buyer@shop.example",
        "CR-118",
        "IIN 870412400123",
        "Cotton T-shirt model 001",
        "610910",
        "USD 11.20",
        "second delivery",
        "no quarantine",
        "L-1",
        "EAC 7500",
        "INV-4711",
        "Yiwu 322000",
        "2026-11-23 · Li Mei",
    ] {
        assert!(pages[0].has(text), "{text}");
    }
}

#[test]
fn the_short_declaration_speaks_english_and_french() {
    let Some(fonts) = make::fonts(&[Script::Latin]) else {
        return;
    };
    let pages = read::pages(&make::print(fonts, make::cn22(2)));
    for text in [
        "CN 22",
        "CUSTOMS DECLARATION / DÉCLARATION EN DOUANE",
        "May be opened officially / Peut être ouvert d'office",
        "Commercial sample / Échantillon commercial",
        "2 × Cotton T-shirt model 002",
        "610910, CN",
        "USD 24.00",
    ] {
        assert!(pages[0].has(text), "{text}");
    }
}

#[test]
fn chinese_is_text() {
    let Some(fonts) = make::fonts(&[Script::Chinese]) else {
        return;
    };
    let mut label = make::label("RR473124829CN");
    label.addressee = make::party("王小明", "四川省成都市天府大道北段1700号", "中国");
    let pages = read::pages(&make::print(fonts, label));
    assert!(pages[0].has("王小明"));
    assert!(pages[0].has("四川省成都市天府大道北段1700号"));
}

#[test]
fn arabic_is_text_that_runs_from_right_to_left() {
    let Some(fonts) = make::fonts(&[Script::Arabic]) else {
        return;
    };
    let mut label = make::label("RR473124829CN");
    label.addressee = make::party("فاطمة الزهراني", "شارع الملك فهد، حي الإلآء", "السعودية");
    let page = &read::pages(&make::print(fonts, label))[0];
    assert!(page.has_right_to_left("فاطمة الزهراني"));
    // Lam and alef are one glyph that stands for two letters; both must come back.
    assert!(page.has_right_to_left("حي الإلآء"), "{}", page.text());
}

#[test]
fn a_latin_word_between_arabic_ones_keeps_its_order_and_its_comma() {
    let Some(fonts) = make::fonts(&[Script::Arabic, Script::Latin]) else {
        return;
    };
    let mut slip = make::slip(1, Direction::Rtl);
    slip.lines[0].title = "كابل USB، خمس".to_owned();
    let page = &read::pages(&make::print(fonts, slip))[0];
    assert!(page.has("USB"));
    let comma = page.glyphs.iter().find(|glyph| glyph.text == "،");
    let word = page.place_of("USB").unwrap();
    assert!(comma.is_some_and(|comma| comma.x_mm < word.x_mm));
}

#[test]
fn a_statement_is_mirrored_where_it_is_read_from_the_right() {
    let Some(fonts) = make::fonts(&[Script::Latin]) else {
        return;
    };
    for (direction, is_mirrored) in [(Direction::Ltr, false), (Direction::Rtl, true)] {
        let page = &read::pages(&make::print(fonts, make::statement(2, direction)))[0];
        let store = page.place_of("Bright").unwrap().x_mm;
        let left = page.place_of("24.00").unwrap().x_mm;
        assert_eq!(left < store, is_mirrored, "{direction:?}");
    }
}

#[test]
fn the_file_has_a_title_and_a_language() {
    let Some(fonts) = make::fonts(&[]) else {
        return;
    };
    let mut invoice = make::invoice(1, Direction::Ltr);
    invoice.language = "kk".to_owned();
    invoice.words.title = "Шот-фактура".to_owned();
    let pdf = make::print(fonts, invoice);
    assert_eq!(read::title(&pdf), "Шот-фактура INV-4711");
    let language = b"/Lang(kk)";
    assert!(pdf.windows(language.len()).any(|bytes| bytes == language));
}

#[test]
fn a_batch_is_titled_by_its_first_paper_and_how_many_follow() {
    let Some(fonts) = make::fonts(&[]) else {
        return;
    };
    let papers = make::all(1);
    let pdf = render(fonts, &papers).unwrap();
    assert_eq!(read::title(&pdf), "CN 22 RR473124829CN + 8");
    assert_eq!(read::pages(&pdf).len(), papers.len());
}

#[test]
fn no_papers_are_no_file() {
    let Some(fonts) = make::fonts(&[]) else {
        return;
    };
    assert!(matches!(render(fonts, &[]), Err(DocumentProblem::NoPapers)));
}

#[test]
fn the_same_papers_give_the_same_bytes() {
    let Some(fonts) = make::fonts(&[]) else {
        return;
    };
    let papers = make::all(3);
    assert_eq!(
        render(fonts, &papers).unwrap(),
        render(fonts, &papers).unwrap()
    );
}

#[test]
fn fonts_are_embedded_as_subsets() {
    let Some(fonts) = make::fonts(&[Script::Chinese]) else {
        return;
    };
    let mut label = make::label("RR473124829CN");
    label.addressee = make::party("王小明", "成都市", "中国");
    let pdf = make::print(fonts, label);
    // A whole Chinese font has some 16 MB.
    assert!(pdf.len() < 100_000, "{} bytes", pdf.len());
}
