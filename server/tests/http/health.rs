//! `/healthz` and `/readyz`.

use crate::site::on_both;

#[tokio::test]
async fn a_node_is_ready_when_it_takes_requests_and_its_database_answers() {
    on_both(async |site| {
        let mut browser = site.browser();
        assert_eq!(browser.get("/healthz").await.status, 200);
        assert_eq!(browser.get("/readyz").await.status, 200);
        site.readiness.end();
        assert_eq!(browser.get("/readyz").await.status, 503);
        assert_eq!(browser.get("/healthz").await.status, 200);
    })
    .await;
}
