//! What people type into fields.

use documents::{
    AddressLabel, Cn22, Cn23, CustomsLine, Direction, Invoice, InvoiceLine, PackingSlip,
    PackingSlipLine, Paper, Party, Script, render,
};

use crate::make;
use crate::read::{self, Page};

/// Texts that broke other systems.
fn hostile() -> Vec<String> {
    vec![
        String::new(),
        " \t\r\n ".to_owned(),
        "x".repeat(10_000),
        "очень длинное название товара ".repeat(400),
        "فستان طويل جدا ".repeat(400),
        "超长的商品标题".repeat(1_500),
        "\u{202E}\u{2067}reversed\u{202C}".to_owned(),
        "a\u{200B}\u{FEFF}\u{2060}b\u{0}c\u{1B}[31m".to_owned(),
        "👩‍👩‍👧‍👦 🇰🇿 ❤️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿".to_owned(),
        format!("Z{}", "\u{0351}\u{0322}".repeat(200)),
        "\u{FDFD}\u{FDFD}\u{FDFD}".repeat(50),
        "\u{E000}\u{FFFF}\u{10FFFF}\u{FFFD}".to_owned(),
        "\u{200D}\u{0301}\u{064B}".to_owned(),
        "{page} of {pages} %s <b>&amp;</b> (\\) endstream".to_owned(),
    ]
}

fn party(text: &str) -> Party {
    Party {
        name: text.to_owned(),
        address_lines: vec![text.to_owned(); 9],
        country: text.to_owned(),
        phone: Some(text.to_owned()),
        email: Some(text.to_owned()),
    }
}

/// Every paper with the text in every field that people fill.
fn papers(text: &str) -> Vec<Paper> {
    vec![
        Paper::Cn22(cn22(text)),
        Paper::Cn23(cn23(text)),
        Paper::AddressLabel(label(text)),
        Paper::Invoice(invoice(text)),
        Paper::PackingSlip(slip(text)),
    ]
}

fn goods(text: &str) -> Vec<CustomsLine> {
    let line = CustomsLine {
        description: text.to_owned(),
        quantity: text.to_owned(),
        net_weight_kg: text.to_owned(),
        value: text.to_owned(),
        hs_code: Some(text.to_owned()),
        origin: Some(text.to_owned()),
    };
    vec![line; 3]
}

fn cn22(text: &str) -> Cn22 {
    Cn22 {
        lines: goods(text),
        signature: text.to_owned(),
        ..make::cn22(0)
    }
}

fn cn23(text: &str) -> Cn23 {
    Cn23 {
        sender: party(text),
        addressee: party(text),
        lines: goods(text),
        comments: Some(text.to_owned()),
        importer_reference: Some(text.to_owned()),
        ..make::cn23(0)
    }
}

fn label(text: &str) -> AddressLabel {
    AddressLabel {
        sender: party(text),
        addressee: party(text),
        addressee_latin: party("Latin"),
        country_latin: text.to_owned(),
        remark: Some(text.to_owned()),
        ..make::label("RR473124829CN")
    }
}

fn invoice(text: &str) -> Invoice {
    let line = InvoiceLine {
        description: text.to_owned(),
        quantity: text.to_owned(),
        unit_price: text.to_owned(),
        line_total: text.to_owned(),
        ..InvoiceLine::default()
    };
    Invoice {
        seller: party(text),
        buyer: party(text),
        number: text.to_owned(),
        note: Some(text.to_owned()),
        lines: vec![line; 3],
        ..make::invoice(0, Direction::Rtl)
    }
}

fn slip(text: &str) -> PackingSlip {
    let line = PackingSlipLine {
        title: text.to_owned(),
        options: text.to_owned(),
        sku: text.to_owned(),
        quantity: text.to_owned(),
    };
    PackingSlip {
        addressee: party(text),
        store: text.to_owned(),
        order_number: text.to_owned(),
        lines: vec![line; 3],
        ..make::slip(0, Direction::Ltr)
    }
}

#[test]
fn whatever_is_typed_every_paper_is_printed_and_stays_on_its_sheet() {
    let Some(fonts) = make::fonts(&[]) else {
        return;
    };
    for text in hostile() {
        let pdf = render(fonts, &papers(&text)).unwrap();
        for page in read::pages(&pdf) {
            let is_inside = |x_mm: f64, y_mm: f64| {
                (1.0..page.width_mm - 1.0).contains(&x_mm)
                    && (1.0..page.height_mm - 1.0).contains(&y_mm)
            };
            for glyph in page.glyphs.iter().filter(|_| page.clips == 0) {
                assert!(
                    is_inside(glyph.x_mm, glyph.y_mm),
                    "{glyph:?} of {:.40}",
                    text
                );
            }
        }
    }
}

#[test]
fn a_title_of_ten_thousand_letters_stays_in_its_column_and_ends_in_an_ellipsis() {
    let Some(fonts) = make::fonts(&[Script::Latin]) else {
        return;
    };
    let mut slip = make::slip(2, Direction::Ltr);
    slip.lines[0].title = "w".repeat(10_000);
    let pages = read::pages(&make::print(fonts, slip));
    assert_eq!(pages.len(), 1);
    let letters = pages[0]
        .glyphs
        .iter()
        .filter(|glyph| glyph.text == "w" || glyph.text == "…");
    let (left_mm, right_mm) = letters.fold((f64::MAX, 0.0_f64), |(left, right), glyph| {
        (left.min(glyph.x_mm), right.max(glyph.x_mm))
    });
    let sku_mm = pages[0].place_of("YW-LAMP").unwrap().x_mm;
    assert!(
        left_mm > 18.0 && right_mm < sku_mm,
        "{left_mm} to {right_mm}, SKU at {sku_mm}"
    );
    assert!(pages[0].has("w…"));
    assert!(pages[0].has("Lamp 002"));
}

#[test]
fn an_endless_name_does_not_push_the_street_off_the_label() {
    let Some(fonts) = make::fonts(&[Script::Latin]) else {
        return;
    };
    let mut label = make::label("RR473124829CN");
    label.addressee_latin.name = "Very Long Name ".repeat(700);
    let page = &read::pages(&make::print(fonts, label))[0];
    assert!(page.has("Abay Ave. 150") && page.has("KAZAKHSTAN"));
}

#[test]
fn many_address_lines_are_joined_before_any_is_lost() {
    let Some(fonts) = make::fonts(&[Script::Latin]) else {
        return;
    };
    let mut label = make::label("RR473124829CN");
    label.addressee_latin.address_lines =
        (1..=14).map(|index| format!("Line-{index:02}")).collect();
    let page = &read::pages(&make::print(fonts, label))[0];
    for index in 1..=14 {
        assert!(page.has(&format!("Line-{index:02}")), "line {index}");
    }
}

#[test]
fn an_override_cannot_turn_a_line_around() {
    let Some(fonts) = make::fonts(&[Script::Latin]) else {
        return;
    };
    let mut label = make::label("RR473124829CN");
    label.addressee_latin.name = "Asel \u{202E}evil".to_owned();
    assert!(read::pages(&make::print(fonts, label))[0].has("Asel evil"));
}

#[test]
fn a_character_that_no_font_has_is_drawn_as_a_box() {
    let Some(fonts) = make::fonts(&[]) else {
        return;
    };
    let marks = |name: &str| {
        let mut label = make::label("RR473124829CN");
        label.addressee_latin.name = name.to_owned();
        let page: Page = read::pages(&make::print(fonts, label)).remove(0);
        page.paths.len()
    };
    assert_eq!(marks("Asel \u{10FFFD}\u{10FFFD}"), marks("Asel") + 2);
}
