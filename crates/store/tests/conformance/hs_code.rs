use store::hs_code::{self, HsCodeRow};
use testing::with_both;

#[tokio::test]
async fn codes_are_listed_in_their_order_and_cleared_as_a_whole() {
    with_both(async |store| {
        let mut tx = store.begin().await.unwrap();
        for code in ["6109", "01", "610910"] {
            let row = HsCodeRow {
                code: code.into(),
                description: "T-shirts".into(),
            };
            hs_code::add(&mut tx, &row).await.unwrap();
        }
        let codes = hs_code::list(&mut tx).await.unwrap();
        let codes: Vec<_> = codes.iter().map(|row| row.code.as_str()).collect();
        assert_eq!(codes, ["01", "6109", "610910"]);
        hs_code::clear(&mut tx).await.unwrap();
        assert_eq!(hs_code::count(&mut tx).await.unwrap(), 0);
    })
    .await;
}
