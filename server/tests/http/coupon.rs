//! `/api/coupons`

use crate::site::on_both;

#[tokio::test]
async fn a_code_that_nobody_knows_leads_back_to_the_cart_which_says_so() {
    on_both(async |site| {
        let mut browser = site.buyer(1).await;
        let form = [("code", "NOSUCH"), ("next", "/kz/en/cart")];
        let answer = browser.post("/api/coupons", &form).await;
        assert_eq!(
            (answer.status, answer.location()),
            (303, "/kz/en/cart?coupon=unknown")
        );
        let removed = browser
            .post("/api/coupons/remove", &[("next", "/kz/en/cart")])
            .await;
        assert_eq!(removed.location(), "/kz/en/cart?done=coupon-removed");
    })
    .await;
}

#[tokio::test]
async fn a_visitor_without_a_cart_has_nothing_to_take_a_coupon_off() {
    on_both(async |site| {
        assert_eq!(
            site.browser()
                .post("/api/coupons", &[("code", "X")])
                .await
                .status,
            404
        );
        assert_eq!(
            site.browser()
                .post("/api/coupons/remove", &[("a", "b")])
                .await
                .status,
            404
        );
    })
    .await;
}
