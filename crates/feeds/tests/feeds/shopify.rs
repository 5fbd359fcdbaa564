//! Shopify's product CSV, old and new.

use domain::catalogue::ProductStatus;
use domain::money::{Currency, Money};
use feeds::{Format, Notice, Reason};

use crate::{problems, products};

const HEADER: &str = "Handle,Title,Body (HTML),Vendor,Product Category,Type,Tags,Published,Option1 Name,Option1 Value,\
    Option2 Name,Option2 Value,Variant SKU,Variant Grams,Variant Inventory Qty,Variant Price,Variant Compare At Price,\
    Image Src,Image Position,Gift Card,Variant Image,Status,Variant HS code,Country of Origin\n";

fn file(rows: &str) -> String {
    format!("{HEADER}{rows}")
}

#[test]
fn rows_of_one_handle_are_one_product() {
    let text = file(concat!(
        "shirt,Linen shirt,\"<p>Soft.</p>\n<p>Light &amp; cool</p>\",Weaver,Apparel > Shirts,Shirt,\"linen, summer\",TRUE,",
        "Size,S,Color,White,L-S,180,5,39.90,50,https://x.example/1.jpg,2,false,https://x.example/w.jpg,active,6205.30,TR\n",
        "shirt,,,,,,,,,M,,White,L-M,190.5,-1,39.90,,https://x.example/0.jpg,1,,,,,\n",
        "shirt,,,,,,,,,,,,,,,,,https://x.example/1.jpg,3,,,,,\n",
        "\n",
        "mug,Mug,Plain text,,,,,TRUE,Title,Default Title,,,,0,3,12,,,,false,,active,,\n",
    ));
    let read = products(Format::Shopify, &text);
    assert_eq!(read.len(), 2);
    let shirt = &read[0];
    assert_eq!(
        (shirt.title.as_str(), shirt.description.as_str()),
        ("Linen shirt", "Soft.\n\nLight & cool")
    );
    assert_eq!(
        (shirt.category.as_str(), shirt.vendor.as_deref()),
        ("clothing", Some("Weaver"))
    );
    assert_eq!(shirt.tags, ["linen", "summer"]);
    assert_eq!(shirt.hs_code.as_ref().unwrap().as_str(), "620530");
    assert_eq!(shirt.origin.unwrap().code(), "TR");
    assert_eq!(
        shirt.pictures,
        ["https://x.example/0.jpg", "https://x.example/1.jpg"]
    );
    let small = &shirt.variants[0];
    assert_eq!(small.price, Money::new(3990, Currency::USD));
    assert_eq!(small.compare_at, Some(Money::new(5000, Currency::USD)));
    assert_eq!(small.picture.as_deref(), Some("https://x.example/w.jpg"));
    let medium = &shirt.variants[1];
    assert_eq!(
        medium
            .options
            .iter()
            .map(|option| (option.name.as_str(), option.value.as_str()))
            .collect::<Vec<_>>(),
        [("Size", "M"), ("Color", "White")]
    );
    assert_eq!(
        (medium.weight.unwrap().grams(), medium.stock),
        (191, Some(0))
    );
    let mug = &read[1];
    assert!(mug.variants[0].options.is_empty() && mug.variants[0].weight.is_none());
    assert_eq!(mug.variants[0].sku, "mug");
    assert_eq!(
        mug.notices,
        [
            Notice::MissingHsCode,
            Notice::MissingOrigin,
            Notice::MissingWeight,
            Notice::MadeUpSku
        ]
    );
}

#[test]
fn the_columns_of_the_new_export_are_known_too() {
    let text = "Title,URL handle,Description,Vendor,Product category,Type,Tags,Published on online store,Status,SKU,Option1 name,\
        Option1 value,Price,Compare-at price,Inventory quantity,Weight value (grams),Product image URL,Image position,Variant image URL\n\
        Kettle,kettle,<b>Red</b>,,,,,TRUE,Draft,K-1,Title,Default Title,25.00,,4,900,https://x.example/k.jpg,1,\n";
    assert_eq!(feeds::recognise(text.as_bytes()), Ok(Format::Shopify));
    let read = products(Format::Shopify, text);
    assert_eq!(read[0].status, ProductStatus::Draft);
    assert_eq!(
        (read[0].variants[0].sku.as_str(), read[0].variants[0].stock),
        ("K-1", Some(4))
    );
}

#[test]
fn what_is_hidden_free_or_a_gift_card_is_not_put_on_sale() {
    let text = file(concat!(
        "a,A,,,,,,false,Title,Default Title,,,A,1,1,5,,,,false,,active,,\n",
        "b,B,,,,,,true,Title,Default Title,,,B,1,1,0.00,,,,false,,active,,\n",
        "c,C,,,,,,true,Title,Default Title,,,C,1,1,10,,,,true,,active,,\n",
        "d,D,,,,,,true,Title,Default Title,,,D,1,1,10,,,,false,,archived,,\n",
    ));
    let statuses: Vec<ProductStatus> = products(Format::Shopify, &text)
        .iter()
        .map(|product| product.status)
        .collect();
    assert_eq!(
        statuses,
        [
            ProductStatus::Draft,
            ProductStatus::Draft,
            ProductStatus::Draft,
            ProductStatus::Archived
        ]
    );
}

#[test]
fn every_problem_names_its_line_and_column_and_the_good_product_is_still_read() {
    let text = file(concat!(
        "a,A,\"two\nlines\",,,,,TRUE,Size,S,,,A-S,x,1.5,free,,ftp://x/a.jpg,1,,,on sale,12,Turkey\n",
        "b,B,,,,,,TRUE,Title,Default Title,,,B,1,1,5,,,,,,active,,\n",
        "c,,,,,,,TRUE,Title,Default Title,,,B,1,1,5,,,,,,active,,\n",
    ));
    let found: Vec<(u64, String)> = problems(Format::Shopify, &text)
        .into_iter()
        .map(|(line, column, _)| (line, column))
        .collect();
    let expected = [
        (3, "Status"),
        (3, "Variant HS code"),
        (3, "Country of Origin"),
        (3, "Image Src"),
        (3, "Variant Price"),
        (3, "Variant Grams"),
        (3, "Variant Inventory Qty"),
        (5, "Title"),
        (5, "Variant SKU"),
    ];
    let mut found: Vec<(u64, &str)> = found
        .iter()
        .map(|(line, column)| (*line, column.as_str()))
        .collect();
    let mut expected = expected.to_vec();
    found.sort_unstable();
    expected.sort_unstable();
    assert_eq!(found, expected);
    assert_eq!(
        feeds::check(Format::Shopify, text.as_bytes(), Currency::USD).products,
        1
    );
}

#[test]
fn a_handle_that_comes_back_later_is_named_with_its_first_line() {
    let row = |handle: &str, sku: &str| {
        format!("{handle},T,,,,,,TRUE,Title,Default Title,,,{sku},1,1,5,,,,,,active,,\n")
    };
    let text = file(&[row("a", "1"), row("b", "2"), row("a", "3")].concat());
    assert_eq!(
        problems(Format::Shopify, &text),
        [(
            4,
            "Handle".to_owned(),
            Reason::DuplicateHandle { first_line: 2 }
        )]
    );
}

#[test]
fn a_file_without_prices_is_named_by_that_column_once() {
    let text = "Handle,Title,Body (HTML),Image Src\na,A,,\nb,B,,\n";
    assert_eq!(
        problems(Format::Shopify, text),
        [(1, "Variant Price".to_owned(), Reason::MissingColumn)]
    );
}

#[test]
fn no_more_than_a_hundred_problems_are_collected() {
    let rows: String = (0..500)
        .map(|number| {
            format!(
                "p{number},P,,,,,,TRUE,Title,Default Title,,,S{number},1,1,free,,,,,,active,,\n"
            )
        })
        .collect();
    let found = problems(Format::Shopify, &file(&rows));
    assert_eq!(found.len(), 101);
    assert_eq!(found[100].2, Reason::TooManyProblems { limit: 100 });
}

#[test]
fn a_hundred_variants_are_taken_and_one_more_is_a_problem() {
    let rows = |count: u32| -> String {
        let first = "p,P,,,,,,TRUE,Size,0,,,S0,1,1,5,,,,,,active,,\n".to_owned();
        first
            + &(1..count)
                .map(|number| format!("p,,,,,,,,,{number},,,S{number},1,1,5,,,,,,,,\n"))
                .collect::<String>()
    };
    assert_eq!(
        products(Format::Shopify, &file(&rows(100)))[0]
            .variants
            .len(),
        100
    );
    let found = problems(Format::Shopify, &file(&rows(300)));
    assert_eq!(
        found,
        [(102, String::new(), Reason::TooManyVariants { limit: 100 })]
    );
}

#[test]
fn the_twenty_first_pictures_by_position_are_kept() {
    let first =
        "p,P,,,,,,TRUE,Title,Default Title,,,S,1,1,5,,https://x.example/30.jpg,30,,,active,,\n"
            .to_owned();
    let more: String = (1..30)
        .map(|number| format!("p,,,,,,,,,,,,,,,,,https://x.example/{number}.jpg,{number},,,,,\n"))
        .collect();
    let read = products(Format::Shopify, &file(&(first + &more)));
    assert_eq!(read[0].pictures.len(), 20);
    assert_eq!(read[0].pictures[0], "https://x.example/1.jpg");
    assert!(
        read[0]
            .notices
            .contains(&Notice::PicturesDropped { kept: 20 })
    );
}

#[test]
fn a_row_of_the_wrong_length_spoils_its_own_product_only() {
    let text = file(concat!(
        "a,A,,,,,,TRUE,Title,Default Title,,,A,1,1,5,,,,,,active,,\n",
        "b,B,,,,,,TRUE,Size,S,,,B-S,1,1,5\n",
        "b,,,,,,,,,M,,,B-M,1,1,5,,,,,,,,\n",
        "c,C,,,,,,TRUE,Title,Default Title,,,C,1,1,5,,,,,,active,,,,,\n",
    ));
    let report = feeds::check(Format::Shopify, text.as_bytes(), Currency::USD);
    assert_eq!(report.products, 2, "{:?}", report.problems);
    assert_eq!(report.problems.len(), 1, "{:?}", report.problems);
    assert_eq!(
        (report.problems[0].line, &report.problems[0].reason),
        (
            3,
            &Reason::RowLength {
                expected: 24,
                found: 16
            }
        )
    );
}
