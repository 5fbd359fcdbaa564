//! Where things stand on the sheet.

use documents::{Direction, Script};

use crate::make;
use crate::read;

#[test]
fn papers_have_the_sizes_of_their_forms() {
    let Some(fonts) = make::fonts(&[]) else {
        return;
    };
    let sizes = [
        (make::print(fonts, make::cn22(1)), (74.0, 105.0)),
        (make::print(fonts, make::cn23(1)), (210.0, 297.0)),
        (
            make::print(fonts, make::slip(1, Direction::Ltr)),
            (148.0, 210.0),
        ),
        (
            make::print(fonts, make::label("RR473124829CN")),
            (100.0, 150.0),
        ),
    ];
    for (pdf, (width_mm, height_mm)) in sizes {
        let page = &read::pages(&pdf)[0];
        assert!((page.width_mm - width_mm).abs() < 0.1 && (page.height_mm - height_mm).abs() < 0.1);
    }
}

#[test]
fn a_right_to_left_invoice_is_the_mirror_image() {
    let Some(fonts) = make::fonts(&[Script::Latin]) else {
        return;
    };
    let left_to_right = &read::pages(&make::print(fonts, make::invoice(1, Direction::Ltr)))[0];
    let right_to_left = &read::pages(&make::print(fonts, make::invoice(1, Direction::Rtl)))[0];
    let x_mm = |page: &read::Page, text: &str| page.place_of(text).unwrap().x_mm;
    assert!(x_mm(left_to_right, "24.99") > 170.0);
    assert!(x_mm(right_to_left, "24.99") < 30.0);
    assert!(x_mm(left_to_right, "Lamp 001") < x_mm(left_to_right, "940521"));
    assert!(x_mm(right_to_left, "Lamp 001") > x_mm(right_to_left, "940521"));
}

#[test]
fn an_arabic_address_stands_on_the_right_of_a_label_with_its_digits() {
    let Some(fonts) = make::fonts(&[Script::Arabic]) else {
        return;
    };
    let mut label = make::label("RR473124829CN");
    label.addressee = make::party("فاطمة", "12214", "السعودية");
    label.addressee.phone = None;
    let page = &read::pages(&make::print(fonts, label))[0];
    assert!(page.place_of("12214").unwrap().x_mm > 60.0);
}

#[test]
fn the_country_is_printed_in_capitals() {
    let Some(fonts) = make::fonts(&[Script::Latin]) else {
        return;
    };
    let page = &read::pages(&make::print(fonts, make::label("RR473124829CN")))[0];
    assert!(page.has("KAZAKHSTAN"));
}

#[test]
fn an_address_that_is_latin_anyway_is_printed_once() {
    let Some(fonts) = make::fonts(&[Script::Latin]) else {
        return;
    };
    let mut label = make::label("RR473124829CN");
    label.addressee = label.addressee_latin.clone();
    let page = &read::pages(&make::print(fonts, label))[0];
    assert_eq!(page.text().matches("Abay").count(), 1);
}

#[test]
fn only_the_chosen_category_is_crossed() {
    let Some(fonts) = make::fonts(&[]) else {
        return;
    };
    let pdf = make::print(fonts, make::cn22(0));
    let page = &read::pages(&pdf)[0];
    let square = |side_mm: std::ops::Range<f64>| {
        page.paths
            .iter()
            .filter(|path| {
                side_mm.contains(&path.width()) && (path.width() - path.height()).abs() < 0.01
            })
            .collect::<Vec<_>>()
    };
    assert_eq!(square(2.0..3.3).len(), 6);
    let crosses = square(1.0..2.0);
    assert_eq!(crosses.len(), 1);
    let words = page.place_of("Sale of goods").unwrap();
    assert!((crosses[0].center().y - words.y_mm).abs() < 2.0);
}
