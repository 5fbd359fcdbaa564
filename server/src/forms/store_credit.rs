//! Gift cards and the visitor's own credit, on the cart and on the account.

use app::backend::done::Done;
use domain::ids::StoreCreditId;
use services::store_credit::{
    StoreCreditError, apply_account_credit, apply_gift_card, redeem_gift_card, take_off_cart,
};

use super::{FormAnswer, Submission};

const CHECKOUT: &str = "/checkout";
const ACCOUNT: &str = "/account/credit";

/// `POST /api/gift-cards`: puts the card with this `code` on the cart. A code that buys nothing leads back, and the page says
/// why.
///
/// # Errors
/// A cart that is not there; for JSON also the code's own problem.
pub async fn apply_card(form: Submission) -> FormAnswer {
    let code = form.fields.text("code")?;
    let applied = apply_gift_card(form.shop(), &form.cart()?, &code).await;
    told(form, applied, (Done::StoreCreditApplied, CHECKOUT))
}

/// `POST /api/store-credit`: puts what the visitor's account holds on the cart.
///
/// # Errors
/// A visitor who is not signed in, a cart that is not there; for JSON also an account that holds nothing.
pub async fn apply_own(form: Submission) -> FormAnswer {
    let user = form.user()?;
    let applied = apply_account_credit(form.shop(), &form.cart()?, user.id).await;
    told(form, applied, (Done::StoreCreditApplied, CHECKOUT))
}

/// `POST /api/store-credit/remove`: takes a `credit` off the cart.
///
/// # Errors
/// A cart that is not there, an id that is none.
pub async fn remove(form: Submission) -> FormAnswer {
    let credit = form.fields.parsed::<StoreCreditId>("credit")?;
    take_off_cart(form.shop(), &form.cart()?, credit).await?;
    Ok(form.done(Done::StoreCreditRemoved, CHECKOUT))
}

/// `POST /api/account/gift-cards`: puts the card with this `code` on the account.
///
/// # Errors
/// A visitor who is not signed in; for JSON also the code's own problem.
pub async fn redeem(form: Submission) -> FormAnswer {
    let user = form.user()?;
    let code = form.fields.text("code")?;
    let redeemed = redeem_gift_card(form.shop(), &user, &code).await;
    told(
        form,
        redeemed.map(drop),
        (Done::StoreCreditRedeemed, ACCOUNT),
    )
}

fn told(
    form: Submission,
    result: Result<(), StoreCreditError>,
    (done, page): (Done, &str),
) -> FormAnswer {
    let word = match &result {
        Ok(()) => return Ok(form.done(done, page)),
        Err(StoreCreditError::Unknown) => "unknown",
        Err(StoreCreditError::OtherCurrency(_)) => "currency",
        Err(_) => "",
    };
    match result {
        Err(_) if !word.is_empty() && !form.wants_json() => {
            let address = form.visit.to(&format!("{page}?gift-card={word}"));
            Ok(form.lead(&address))
        }
        Err(error) => Err(error.into()),
        Ok(()) => Ok(form.done(done, page)),
    }
}
