use domain::ids::{ProductId, SellerId};
use sqlx::Connection;
use store::product_card::{self, ProductCardRow, Shelf, Sort};
use store::{Engine, Page, Store, product, product_text};
use testing::{TestDatabase, with_both};

use crate::fixture::{self, add_product, id, kzt, open_shop};

/// Products 1 to 5 on the shelf "home"; 2 is a draft and 4 is featured.
async fn shelf(store: &Store) {
    open_shop(store, 5).await;
    let mut tx = store.begin().await.unwrap();
    for number in 2..=5 {
        add_product(&mut tx, number, 0).await;
    }
    for (number, status, featured) in [(2, "draft", false), (4, "published", true)] {
        let row = product::ProductRow {
            status: status.into(),
            featured,
            ..fixture::product(number)
        };
        assert!(product::update(&mut tx, &row).await.unwrap().is_done());
    }
    product_text::put(&mut tx, &fixture::text(3, "kk", "100% жүн_шарф"))
        .await
        .unwrap();
    tx.commit().await.unwrap();
}

async fn ids(store: &Store, shelf: &Shelf, sort: Sort) -> Vec<u128> {
    let mut reader = store.reader().await.unwrap();
    let cards = product_card::list(&mut reader, shelf, sort, "ru", Page::first(24))
        .await
        .unwrap();
    assert_eq!(
        usize::try_from(product_card::count(&mut reader, shelf).await.unwrap()).unwrap(),
        cards.len()
    );
    cards.iter().map(|card| card.id.uuid().as_u128()).collect()
}

#[tokio::test]
async fn each_order_of_a_shelf_is_what_its_name_says_and_drafts_stay_hidden() {
    with_both(async |store| {
        shelf(&store).await;
        for shelf in [
            Shelf::All,
            Shelf::Category("home".into()),
            Shelf::Seller(id!(SellerId, 1)),
        ] {
            assert_eq!(
                ids(&store, &shelf, Sort::Popular).await,
                [5, 4, 3, 1],
                "{shelf:?}"
            );
            assert_eq!(
                ids(&store, &shelf, Sort::Newest).await,
                [5, 4, 3, 1],
                "{shelf:?}"
            );
            assert_eq!(
                ids(&store, &shelf, Sort::PriceUp).await,
                [1, 3, 4, 5],
                "{shelf:?}"
            );
            assert_eq!(
                ids(&store, &shelf, Sort::PriceDown).await,
                [5, 4, 3, 1],
                "{shelf:?}"
            );
        }
        assert_eq!(ids(&store, &Shelf::Featured, Sort::Popular).await, [4]);
        assert!(
            ids(&store, &Shelf::Category("toys".into()), Sort::Newest)
                .await
                .is_empty()
        );
    })
    .await;
}

#[tokio::test]
async fn a_search_needs_every_word_and_takes_signs_literally() {
    with_both(async |store| {
        shelf(&store).await;
        let search = |words: &[&str], category: Option<&str>| Shelf::Search {
            words: words.iter().map(|word| (*word).to_owned()).collect(),
            category: category.map(str::to_owned),
        };
        assert_eq!(
            ids(&store, &search(&["чайник"], None), Sort::PriceUp).await,
            [1, 3, 4, 5]
        );
        assert_eq!(
            ids(
                &store,
                &search(&["100%", "шарф"], Some("home")),
                Sort::Popular
            )
            .await,
            [3]
        );
        assert!(
            ids(&store, &search(&["100%", "чайник"], None), Sort::Popular)
                .await
                .is_empty()
        );
        assert!(
            ids(&store, &search(&["100_"], None), Sort::Popular)
                .await
                .is_empty()
        );
        assert!(
            ids(&store, &search(&["шарф"], Some("toys")), Sort::Popular)
                .await
                .is_empty()
        );
    })
    .await;
}

#[tokio::test]
async fn a_card_shows_the_cheapest_variant_on_sale_and_whether_any_is_there() {
    with_both(async |store| {
        shelf(&store).await;
        let mut tx = store.begin().await.unwrap();
        for (number, minor, status) in [(11_u128, 240_000, "active"), (12, 100, "archived")] {
            let mut cheap = fixture::variant(number);
            cheap.product_id = id!(ProductId, 1);
            cheap.price = kzt(minor);
            cheap.status = status.into();
            store::variant::add(&mut tx, &cheap).await.unwrap();
        }
        let cards = product_card::lookup(&mut tx, id!(ProductId, 1), "en").await;
        let card = cards.unwrap().pop().unwrap();
        assert_eq!((card.price, card.in_stock), (kzt(240_000), true));
        assert_eq!(
            (card.title.as_str(), card.title_lang.as_str()),
            ("Чайник", "ru")
        );
        assert_eq!(
            (card.seller_name.as_str(), card.seller_country.as_str()),
            ("Алтын", "KZ")
        );
        let cards = product_card::lookup(&mut tx, id!(ProductId, 3), "kk").await;
        let card = cards.unwrap().pop().unwrap();
        assert_eq!(
            (card.title.as_str(), card.title_lang.as_str(), card.in_stock),
            ("100% жүн_шарф", "kk", false)
        );
        let draft = product_card::lookup(&mut tx, id!(ProductId, 2), "ru").await;
        assert_eq!(draft.unwrap(), []);
    })
    .await;
}

#[tokio::test]
async fn pages_follow_each_other_without_gap_or_overlap() {
    with_both(async |store| {
        shelf(&store).await;
        let mut reader = store.reader().await.unwrap();
        let mut seen: Vec<ProductCardRow> = Vec::new();
        for number in 1..=3 {
            let page = Page::new(number, 2);
            seen.extend(
                product_card::list(&mut reader, &Shelf::All, Sort::PriceUp, "ru", page)
                    .await
                    .unwrap(),
            );
        }
        let seen: Vec<u128> = seen.iter().map(|card| card.id.uuid().as_u128()).collect();
        assert_eq!(seen, [1, 3, 4, 5]);
    })
    .await;
}

/// A page that sorts the whole shelf costs as much as the shelf is long; walking an index costs as much as the page. The
/// picked page itself, the outermost step, may be sorted.
#[tokio::test]
async fn shelves_are_walked_along_an_index_and_never_sorted() {
    let database = TestDatabase::on(Engine::Sqlite).await;
    let path = database.url().strip_prefix("sqlite:").unwrap();
    let mut connection = sqlx::SqliteConnection::connect(path).await.unwrap();
    let shelves = [
        "::ALL_",
        "::CATEGORY_",
        "::FEATURED_POPULAR",
        "::SELLER_POPULAR",
    ];
    let walked = |name: &str| shelves.iter().any(|shelf| name.contains(shelf));
    let statements: Vec<_> = store::statements()
        .filter(|statement| walked(statement.name))
        .collect();
    assert_eq!(statements.len(), 10);
    for statement in statements {
        let sql = format!("EXPLAIN QUERY PLAN {}", statement.sql);
        let plan: Vec<(i64, i64, i64, String)> = sqlx::query_as(sqlx::AssertSqlSafe(sql))
            .fetch_all(&mut connection)
            .await
            .unwrap();
        let sorts =
            |step: &(i64, i64, i64, String)| step.1 != 0 && step.3.starts_with("USE TEMP B-TREE");
        assert!(!plan.iter().any(sorts), "{}: {plan:#?}", statement.name);
        assert!(
            plan.iter()
                .any(|step| step.3.contains("q USING COVERING INDEX")),
            "{}: {plan:#?}",
            statement.name
        );
    }
}
