//! Files of real shops, and collections of files that broke other readers.

use std::path::Path;

use domain::money::Currency;
use feeds::{Format, Reason, Report};

use crate::files::{below, name};

/// Reads a file as an import would: recognise, then read to the end.
fn import(path: &Path) -> (Option<Format>, Report) {
    let bytes = std::fs::read(path).expect("the file was just listed");
    match feeds::recognise(&bytes[..bytes.len().min(64 * 1024)]) {
        Ok(format) => (
            Some(format),
            feeds::check(format, bytes.as_slice(), Currency::USD),
        ),
        Err(problem) => (
            None,
            Report {
                problems: vec![problem],
                ..Report::default()
            },
        ),
    }
}

fn show(path: &Path, format: Option<Format>, report: &Report) {
    let first = report
        .problems
        .first()
        .map_or_else(String::new, ToString::to_string);
    println!(
        "{:40} {:?} products {} variants {} pictures {} problems {} {first} {:?}",
        name(path),
        format,
        report.products,
        report.variants,
        report.pictures,
        report.problems.len(),
        report.notices
    );
}

#[test]
fn real_shopify_exports_are_read_whole() {
    for path in below("vendor-formats/shopify") {
        let (format, report) = import(&path);
        show(&path, format, &report);
        let expected = match name(&path) {
            "apparel.csv" => (20, 22),
            "home-and-garden.csv" => (20, 21),
            "packt-theme-course.csv" => (20, 21),
            "jewelery.csv" => (20, 23),
            "products.csv" => (1, 3),
            "real-store-export.csv" => (19, 21),
            _ => continue,
        };
        assert_eq!(report.problems, [], "{}", path.display());
        assert_eq!(format, Some(Format::Shopify));
        assert_eq!(
            (report.products, report.variants),
            expected,
            "{}",
            path.display()
        );
    }
}

#[test]
fn other_files_of_a_shopify_shop_are_told_apart() {
    for path in below("vendor-formats/shopify") {
        let (format, report) = import(&path);
        match name(&path) {
            "customers.csv" | "orders.csv" => {
                assert_eq!(format, None);
                assert!(matches!(
                    report.problems[0].reason,
                    Reason::UnknownFormat { .. }
                ));
            }
            // Scraped from a shop's pages: it has no prices at all, which is one problem and not 33.
            "premierhousewares-scrape.csv" => {
                assert_eq!(report.problems.len(), 1);
                assert_eq!(report.problems[0].column, "Variant Price");
            }
            _ => {}
        }
    }
}

#[test]
fn a_hostile_file_is_text_or_a_problem_with_its_place() {
    for path in below("hostile").into_iter().chain(below("vendor-formats")) {
        let bytes = std::fs::read(&path).expect("the file was just listed");
        let (format, report) = import(&path);
        show(&path, format, &report);
        // Whatever it was recognised as, neither reader may panic over it.
        for format in [Format::Shopify, Format::Corridor] {
            let report = feeds::check(format, bytes.as_slice(), Currency::USD);
            assert!(report.problems.len() <= feeds::PROBLEMS_MAX + 1);
            assert!(
                report.problems.iter().all(|problem| problem.line >= 1),
                "{}",
                path.display()
            );
        }
    }
}

#[test]
fn every_code_page_that_is_not_utf8_is_refused_at_the_byte_that_shows_it() {
    for path in below("hostile/encodings") {
        let bytes = std::fs::read(&path).expect("the file was just listed");
        // Put under a header of ours, so that reading comes to the words.
        let with_header = [
            b"handle,title,price\n\"a\",\"".as_slice(),
            &bytes,
            b"\",1\n",
        ]
        .concat();
        let report = feeds::check(Format::Corridor, with_header.as_slice(), Currency::USD);
        let is_utf8 = name(&path).contains("utf-8");
        let is_refused = report
            .problems
            .iter()
            .any(|problem| matches!(problem.reason, Reason::NotUtf8 { .. }));
        assert_eq!(
            is_refused,
            !is_utf8,
            "{}: {:?}",
            path.display(),
            report.problems
        );
    }
}

#[test]
fn the_hostile_files_of_our_own_columns_have_the_problems_they_were_made_for() {
    for path in below("hostile/authored") {
        let (_, report) = import(&path);
        let found: Vec<(u64, &str)> = report
            .problems
            .iter()
            .map(|problem| (problem.line, problem.column.as_str()))
            .collect();
        match name(&path) {
            "cr-only-newlines.csv" => assert_eq!((report.products, found), (2, vec![])),
            "mixed-newlines.csv" => assert_eq!((report.products, found), (4, vec![])),
            "csv-formula-injection.csv" => assert_eq!((report.products, found), (8, vec![])),
            "nul-bytes.csv" => assert_eq!((report.products, found), (1, vec![(2, "title")])),
            "invalid-utf8.csv" => assert_eq!((report.products, found), (0, vec![(2, "title")])),
            "duplicate-sku-and-variants.csv" => assert_eq!(found.len(), 5, "{found:?}"),
            _ => {}
        }
    }
}
