//! `/seller/money/statement`: a page, a table and a paper.

use crate::payout::{MONEY, Stall, on_both, operator, seller};

#[tokio::test]
async fn a_payout_statement_says_every_entry_and_goes_into_a_file() {
    on_both(500_000, async |site| {
        let stall = Stall::open(site).await;
        let mut seller = seller(site).await;
        stall.earn(1).await;
        stall.earn(2).await;
        let page = seller.get("/seller/money/statement?currency=EUR").await;
        assert_eq!(page.text().matches("Parcel accepted").count(), 2);
        let file = seller.get("/seller/money/statement.csv?currency=EUR").await;
        assert_eq!(
            file.header("content-disposition"),
            "attachment; filename=\"statement-EUR.csv\""
        );
        let text = file.text();
        assert_eq!(text.lines().count(), 3);
        assert!(text.starts_with("date,event,order,amount,balance,currency"));
        let empty = seller.get("/seller/money/statement?currency=PLN").await;
        assert!(empty.text().contains("Nothing was booked"));
        for address in [
            "statement?currency=XX",
            "statement",
            "statement.csv",
            "statement.pdf",
        ] {
            let answer = seller.get(&format!("{MONEY}/{address}")).await;
            assert_eq!(answer.status, 404, "{address}");
        }
        let mut ops = operator(site, "ops").await;
        let other = ops.get("/seller/money/statement.csv?currency=EUR").await;
        assert_eq!(other.status, 403);
    })
    .await;
}

#[tokio::test]
async fn a_payout_statement_is_printed_for_its_shop_alone() {
    const PDF: &str = "/seller/money/statement.pdf?currency=EUR";
    on_both(500_000, async |site| {
        let stall = Stall::open(site).await;
        let mut seller = seller(site).await;
        stall.earn(1).await;
        let paper = seller.get(PDF).await;
        if site.shop.fonts().is_none() {
            eprintln!("SKIPPED: this system has no fonts");
            assert_eq!(paper.status, 503);
            return;
        }
        assert_eq!(paper.status, 200);
        assert_eq!(paper.header("content-type"), "application/pdf");
        assert_eq!(
            paper.header("content-disposition"),
            "inline; filename=\"statement-EUR.pdf\""
        );
        assert_eq!(paper.header("cache-control"), "private, no-store");
        let mut ops = operator(site, "ops").await;
        assert_eq!(ops.get(PDF).await.status, 403);
        let nobody = site.browser().get(PDF).await;
        assert!(
            matches!(nobody.status, 303 | 401 | 403),
            "{}",
            nobody.status
        );
    })
    .await;
}
