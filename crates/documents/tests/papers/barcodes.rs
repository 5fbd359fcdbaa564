//! What a scanner reads.

use documents::{DocumentProblem, Paper, render};
use rxing::BarcodeFormat;

use crate::make;
use crate::read;

/// The page as a scanner of 300 dots an inch sees it.
fn scan(pdf: &[u8], page: usize) -> String {
    let (brightness, width, height) = read::pixels(pdf, page, 300.0 / 72.0);
    rxing::helpers::detect_in_luma(brightness, width, height, Some(BarcodeFormat::CODE_128))
        .expect("a scanner finds the bars")
        .getText()
        .to_owned()
}

#[test]
fn the_barcode_of_a_label_reads_back_as_its_item_number() {
    let Some(fonts) = make::fonts(&[]) else {
        return;
    };
    for number in [
        "RR473124829CN",
        "CP100200305KZ",
        "KZ-1042",
        "A",
        "123456789012345678901234567890",
    ] {
        let pdf = make::print(fonts, make::label(number));
        assert_eq!(scan(&pdf, 0), number);
    }
}

#[test]
fn the_barcode_of_a_declaration_stands_on_each_of_its_pages() {
    let Some(fonts) = make::fonts(&[]) else {
        return;
    };
    let pdf = make::print(fonts, make::cn23(20));
    assert_eq!(read::pages(&pdf).len(), 2);
    assert_eq!(scan(&pdf, 0), "RR473124829CN");
    assert_eq!(scan(&pdf, 1), "RR473124829CN");
}

#[test]
fn a_number_written_in_groups_is_scanned_without_them() {
    let Some(fonts) = make::fonts(&[]) else {
        return;
    };
    let pdf = make::print(fonts, make::label("RR 473 124 829 CN"));
    assert_eq!(scan(&pdf, 0), "RR473124829CN");
    assert!(read::pages(&pdf)[0].text().contains("RR 473 124 829 CN"));
}

#[test]
fn a_label_without_a_readable_number_stops_the_batch() {
    let Some(fonts) = make::fonts(&[]) else {
        return;
    };
    let papers = [
        Paper::AddressLabel(make::label("RR473124829CN")),
        Paper::AddressLabel(make::label("Посылка")),
    ];
    let refused = render(fonts, &papers);
    assert!(matches!(
        refused,
        Err(DocumentProblem::BadItemNumber { item_number }) if item_number == "Посылка"
    ));
}
