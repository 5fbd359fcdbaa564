//! What is written can be read back, and opened in a spreadsheet without running anything.

use domain::catalogue::{HsCode, ProductStatus, VariantOption, Weight};
use domain::money::{Currency, Money};
use domain::place::Country;
use feeds::{Format, ProductDraft, Translation, VariantDraft, Writer, WriterOptions};

fn written(products: &[ProductDraft]) -> Vec<u8> {
    let options = WriterOptions {
        languages: vec!["ru".to_owned(), "ar".to_owned()],
        pictures: 3,
    };
    let mut writer = Writer::new(Vec::new(), options).expect("memory takes everything");
    for product in products {
        writer.write(product).expect("memory takes everything");
    }
    writer.finish().expect("memory takes everything")
}

fn read_back(bytes: &[u8]) -> Vec<ProductDraft> {
    assert_eq!(feeds::recognise(bytes), Ok(Format::Corridor));
    let read = feeds::read(Format::Corridor, bytes, Currency::KZT).collect::<Result<Vec<_>, _>>();
    // Lines and notices belong to the reading, not to the product.
    let mut products = read.expect("what was written is without problems");
    for product in &mut products {
        product.line = 0;
        product.notices.clear();
        product
            .variants
            .iter_mut()
            .for_each(|variant| variant.line = 0);
    }
    products
}

fn bowl(title: &str, description: &str) -> ProductDraft {
    let variant = |sku: &str, size: &str| VariantDraft {
        line: 0,
        sku: sku.to_owned(),
        options: vec![VariantOption {
            name: "Size".to_owned(),
            value: size.to_owned(),
        }],
        price: Money::new(1250, Currency::KWD),
        compare_at: Some(Money::new(2000, Currency::KWD)),
        weight: Some(Weight::from_grams(300)),
        stock: Some(7),
        hs_code: None,
        origin: None,
        picture: Some("https://x.example/s.jpg".to_owned()),
    };
    let large = VariantDraft {
        hs_code: HsCode::parse("442190").ok(),
        weight: None,
        stock: None,
        ..variant("B-L", "L")
    };
    ProductDraft {
        line: 0,
        handle: "bowl".to_owned(),
        status: ProductStatus::Draft,
        lang: Some("en".to_owned()),
        title: title.to_owned(),
        description: description.to_owned(),
        translations: vec![Translation {
            lang: "ar".to_owned(),
            title: "وعاء".to_owned(),
            description: "مستدير".to_owned(),
        }],
        vendor: Some("=Weaver".to_owned()),
        category: "kitchen".to_owned(),
        tags: vec!["round".to_owned(), "deep".to_owned()],
        hs_code: HsCode::parse("691110").ok(),
        origin: Country::from_code("KZ").ok(),
        pictures: vec![
            "https://x.example/1.jpg".to_owned(),
            "/img/0123456789abcdef0123456789abcdef/1200.jpg".to_owned(),
        ],
        variants: vec![variant("-B-S", "S"), large],
        notices: Vec::new(),
    }
}

#[test]
fn every_field_comes_back() {
    let product = bowl("Bowl, \"deep\"; round", "One\ntwo\n\nthree, \"four\"");
    assert_eq!(
        read_back(&written(std::slice::from_ref(&product))),
        [product]
    );
}

#[test]
fn no_cell_that_a_spreadsheet_reads_begins_as_a_formula() {
    let bytes = written(&[
        bowl("=HYPERLINK(\"http://x\")", "@SUM(A1)"),
        ProductDraft {
            handle: "+1".to_owned(),
            variants: Vec::new(),
            ..bowl("a", "b")
        },
    ]);
    let mut rows = csv::Reader::from_reader(&bytes[3..]);
    for row in rows.records() {
        for cell in &row.expect("our own file") {
            assert!(
                !cell.starts_with(['=', '+', '-', '@', '\t', '\r']),
                "{cell}"
            );
        }
    }
}

#[test]
fn the_file_begins_with_the_mark_that_excel_needs() {
    assert!(written(&[]).starts_with(b"\xEF\xBB\xBFhandle,status,lang,title,"));
}

proptest::proptest! {
    #[test]
    fn any_words_come_back(title in "['=+@a-z,;\"\u{430}\u{1F9F5}-][ -~]{0,20}[a-z]", description in "[!-~]([ -~]{0,20}[a-z]\n){0,3}[!-~]") {
        let title = title.split_whitespace().collect::<Vec<_>>().join(" ");
        let lines: Vec<String> = description.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")).collect();
        let product = bowl(&title, &lines.join("\n"));
        proptest::prop_assert_eq!(read_back(&written(std::slice::from_ref(&product))), [product]);
    }
}
