//! What the hourly round does.

use domain::payout::PayoutState;
use services::jobs::run_hourly;
use services::operator::waiting::waiting;
use services::payout::list_for_seller;
use store::{Page, Store};
use testing::with_both;

use crate::support::*;

#[tokio::test]
async fn the_hourly_round_asks_for_payouts_and_clears_old_rows_away() {
    with_both(async |store: Store| {
        let desk = Desk::new(store).await;
        desk.earn(3).await;
        desk.bank(&german()).await;
        let operator = desk.operator("one@example.org").await;
        assert_eq!(run_hourly(&desk.shop).await.unwrap().requested, 0);
        // The buyer's session ends after two months, and the payout was due after a week.
        desk.shop.clock.advance(DAY * 61);
        let ran = run_hourly(&desk.shop).await.unwrap();
        assert_eq!(ran.requested, 1);
        assert!(ran.tidied.sessions > 0, "{ran:?}");
        assert_eq!(run_hourly(&desk.shop).await.unwrap().requested, 0);
        assert_eq!(waiting(&desk.shop, &operator).await.unwrap().payouts, 1);
        let page = Page::first(10);
        let list = list_for_seller(&desk.shop, &desk.user, page).await.unwrap();
        assert_eq!(list[0].state, PayoutState::Requested);
        desk.shop.assert_sound().await;
    })
    .await;
}
