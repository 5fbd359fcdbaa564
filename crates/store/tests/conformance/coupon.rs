use domain::ids::CouponId;
use store::coupon::{self, CouponRow};
use testing::with_both;

use crate::fixture::{NOW, id, later};

fn spring(uses_max: i64) -> CouponRow {
    CouponRow {
        id: id!(CouponId, 1),
        code: "SPRING".into(),
        rate_ppm: 100_000,
        seller_share_ppm: 250_000,
        uses: 0,
        uses_max,
        valid_from: NOW,
        valid_to: later(60),
    }
}

#[tokio::test]
async fn a_coupon_is_never_used_more_often_than_its_limit() {
    with_both(async |store| {
        let mut tx = store.begin().await.unwrap();
        coupon::add(&mut tx, &spring(3)).await.unwrap();
        tx.commit().await.unwrap();
        let buyers: Vec<_> = (0..12)
            .map(|_| {
                let store = store.clone();
                tokio::spawn(async move {
                    let mut tx = store.begin().await.unwrap();
                    let redeemed = coupon::redeem(&mut tx, "SPRING", NOW).await.unwrap();
                    tx.commit().await.unwrap();
                    redeemed.is_some()
                })
            })
            .collect();
        let mut redeemed = 0;
        for buyer in buyers {
            redeemed += usize::from(buyer.await.unwrap());
        }
        assert_eq!(redeemed, 3);
    })
    .await;
}

#[tokio::test]
async fn a_coupon_counts_from_its_first_moment_until_just_before_its_end() {
    with_both(async |store| {
        let mut tx = store.begin().await.unwrap();
        coupon::add(&mut tx, &spring(9)).await.unwrap();
        let before = NOW.minus(std::time::Duration::from_millis(1));
        assert_eq!(
            coupon::redeem(&mut tx, "SPRING", before).await.unwrap(),
            None
        );
        assert_eq!(
            coupon::redeem(&mut tx, "SPRING", later(60)).await.unwrap(),
            None
        );
        assert_eq!(coupon::redeem(&mut tx, "AUTUMN", NOW).await.unwrap(), None);
        assert_eq!(
            coupon::redeem(&mut tx, "SPRING", NOW)
                .await
                .unwrap()
                .map(|row| row.uses),
            Some(1)
        );
    })
    .await;
}

#[tokio::test]
async fn a_use_that_is_given_back_can_be_taken_again_but_not_twice() {
    with_both(async |store| {
        let mut tx = store.begin().await.unwrap();
        coupon::add(&mut tx, &spring(1)).await.unwrap();
        assert!(
            coupon::redeem(&mut tx, "SPRING", NOW)
                .await
                .unwrap()
                .is_some()
        );
        assert!(
            coupon::redeem(&mut tx, "SPRING", NOW)
                .await
                .unwrap()
                .is_none()
        );
        assert!(
            coupon::give_back(&mut tx, "SPRING")
                .await
                .unwrap()
                .is_done()
        );
        assert!(
            !coupon::give_back(&mut tx, "SPRING")
                .await
                .unwrap()
                .is_done()
        );
        assert!(
            coupon::redeem(&mut tx, "SPRING", NOW)
                .await
                .unwrap()
                .is_some()
        );
    })
    .await;
}
