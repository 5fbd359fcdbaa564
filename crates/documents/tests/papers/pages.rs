//! Long lists, short lists, no lists.

use documents::{Direction, Script, render};

use crate::make;
use crate::read::{self, Page};

fn all_text(pages: &[Page]) -> String {
    pages.iter().map(Page::text).collect()
}

#[test]
fn five_hundred_lines_are_all_printed_and_the_pages_are_numbered() {
    let Some(fonts) = make::fonts(&[Script::Latin]) else {
        return;
    };
    let pages = read::pages(&make::print(fonts, make::invoice(500, Direction::Ltr)));
    let text = all_text(&pages);
    for index in 1..=500 {
        assert!(text.contains(&format!("Lamp {index:03}")), "line {index}");
    }
    let count = pages.len();
    assert!(count > 5);
    for (index, page) in pages.iter().enumerate() {
        assert!(page.has(&format!("page {} of {count}", index + 1)));
        assert!(page.has("INV-4711"));
    }
    assert!(pages[count - 1].has("24.99"));
}

#[test]
fn a_declaration_of_five_hundred_kinds_loses_none_and_each_page_has_the_totals() {
    let Some(fonts) = make::fonts(&[Script::Latin]) else {
        return;
    };
    for pdf in [
        make::print(fonts, make::cn22(500)),
        make::print(fonts, make::cn23(500)),
    ] {
        let pages = read::pages(&pdf);
        let text = all_text(&pages).replace(' ', "");
        for index in 1..=500 {
            assert!(text.contains(&format!("model{index:03}")), "line {index}");
        }
        assert!(pages.iter().all(|page| page.has("0.510")));
    }
}

#[test]
fn a_statement_of_five_hundred_entries_is_whole_and_says_first_what_is_left() {
    let Some(fonts) = make::fonts(&[Script::Latin]) else {
        return;
    };
    for direction in [Direction::Ltr, Direction::Rtl] {
        let pages = read::pages(&make::print(fonts, make::statement(500, direction)));
        let text = all_text(&pages).replace(' ', "");
        for index in 1..=500 {
            assert!(text.contains(&format!("KZ-{index:03}")), "entry {index}");
        }
        assert!(pages[0].has("6000.00"), "{}", pages[0].text());
        assert!(pages.iter().all(|page| page.has("Statement in USD")));
    }
}

#[test]
fn a_paper_of_one_page_has_no_page_number() {
    let Some(fonts) = make::fonts(&[]) else {
        return;
    };
    let pages = read::pages(&make::print(fonts, make::invoice(3, Direction::Ltr)));
    assert_eq!(pages.len(), 1);
    assert!(!pages[0].has("page 1 of 1"));
}

#[test]
fn a_paper_without_lines_is_one_page() {
    let Some(fonts) = make::fonts(&[]) else {
        return;
    };
    let papers = make::all(0);
    assert_eq!(
        read::pages(&render(fonts, &papers).unwrap()).len(),
        papers.len()
    );
}

#[test]
fn the_sums_of_an_invoice_are_never_parted() {
    let Some(fonts) = make::fonts(&[Script::Latin]) else {
        return;
    };
    for lines in 20..45 {
        let mut invoice = make::invoice(lines, Direction::Ltr);
        invoice.sums.freight = Some("3.33".to_owned());
        let pages = read::pages(&make::print(fonts, invoice));
        let last = pages.last().unwrap();
        assert!(
            last.has("3.33") && last.has("24.99") && last.has("Paid by card."),
            "{lines} lines"
        );
        assert!(
            last.glyphs.iter().all(|glyph| glyph.y_mm < 290.0),
            "{lines} lines"
        );
    }
}
