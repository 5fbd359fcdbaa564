//! What the sides of a dispute do: shopper, seller and operator send the same forms to addresses of their own.

use app::backend::Backend;
use app::backend::done::Done;
use app::problem::{FieldProblem, FieldReason, Problem};
use axum::Router;
use axum::routing::post;
use domain::dispute::Offer;
use domain::money::Money;
use services::dispute::{
    DisputeError, Party, accept_offer, appeal_decision, decide_dispute, escalate_dispute,
    make_offer, receive_goods, send_goods_back, withdraw_dispute,
};

use super::dispute_party::{Contested, WithPictures};
use super::{FormAnswer, Submission};

/// The dispute of a shopper's form.
const SHOPPER: &str = "/api/orders/{id}/disputes/{dispute}";
/// The dispute of a seller's form.
const SELLER: &str = "/api/seller/disputes/{dispute}";
/// The dispute of an operator's form.
const OPERATOR: &str = "/api/operator/disputes/{dispute}";

/// The forms without files.
pub fn router() -> Router<Backend> {
    let both = [SHOPPER, SELLER]
        .into_iter()
        .fold(Router::new(), |router, dispute| {
            router
                .route(&format!("{dispute}/offer"), post(offer))
                .route(&format!("{dispute}/accept"), post(accept))
                .route(&format!("{dispute}/escalate"), post(escalate))
                .route(&format!("{dispute}/appeal"), post(appeal))
        });
    both.route(&format!("{SHOPPER}/withdraw"), post(withdraw))
        .route(&format!("{SHOPPER}/send-back"), post(send_back))
        .route(&format!("{SELLER}/receive"), post(receive))
        .route(&format!("{OPERATOR}/decide"), post(decide))
}

/// The form with files.
pub fn upload_router() -> Router<Backend> {
    [SHOPPER, SELLER, OPERATOR]
        .into_iter()
        .fold(Router::new(), |router, dispute| {
            router.route(&format!("{dispute}/say"), post(say))
        })
}

/// `POST …/say`: a message, with up to six pictures.
///
/// # Errors
/// Somebody else's dispute; a file that is too large.
pub async fn say(WithPictures { dispute, pictures }: WithPictures) -> FormAnswer {
    let text = match pictures.is_empty() {
        true => dispute.form.fields.required("text").map(str::to_owned),
        false => dispute.form.fields.text("text"),
    };
    let result = match text {
        Ok(text) => {
            let (shop, id) = (dispute.form.shop(), dispute.view.id);
            services::dispute::say(shop, &dispute.party, id, &text, pictures)
                .await
                .map_err(Problem::from)
        }
        Err(problem) => Err(problem.into()),
    };
    dispute.answer("say", Done::DisputeSaid, result).await
}

/// `POST …/offer`: something else is proposed.
///
/// # Errors
/// Somebody else's dispute.
pub async fn offer(dispute: Contested) -> FormAnswer {
    let result = match proposal(&dispute) {
        Ok((offer, text)) => {
            let (shop, id) = (dispute.form.shop(), dispute.view.id);
            make_offer(shop, &dispute.party, id, offer, &text)
                .await
                .map_err(Problem::from)
        }
        Err(problem) => Err(problem.into()),
    };
    dispute.answer("offer", Done::DisputeOffered, result).await
}

fn proposal(dispute: &Contested) -> Result<(Offer, String), FieldProblem> {
    let fields = &dispute.form.fields;
    let amount = fields.amount("amount", dispute.view.left.currency)?;
    let with_return = fields.optional("with_return")?.is_some();
    let offer = Offer {
        amount,
        with_return,
    };
    Ok((offer, fields.text("text")?))
}

/// `POST …/accept`: what the other side proposed is accepted.
///
/// # Errors
/// Somebody else's dispute.
pub async fn accept(dispute: Contested) -> FormAnswer {
    let accepted = accept_offer(dispute.form.shop(), &dispute.party, dispute.view.id).await;
    let result = accepted.map_err(Problem::from);
    dispute
        .answer("accept", Done::DisputeAccepted, result)
        .await
}

/// `POST …/withdraw`: the objection is taken back.
///
/// # Errors
/// Somebody else's dispute.
pub async fn withdraw(dispute: Contested) -> FormAnswer {
    let withdrawn = withdraw_dispute(dispute.form.shop(), &dispute.party, dispute.view.id).await;
    let result = withdrawn.map_err(Problem::from);
    dispute
        .answer("withdraw", Done::DisputeWithdrawn, result)
        .await
}

/// `POST …/escalate`: the marketplace is asked to decide.
///
/// # Errors
/// Somebody else's dispute.
pub async fn escalate(dispute: Contested) -> FormAnswer {
    let result = match dispute.form.fields.text("text") {
        Ok(text) => escalate_dispute(dispute.form.shop(), &dispute.party, dispute.view.id, &text)
            .await
            .map_err(Problem::from),
        Err(problem) => Err(problem.into()),
    };
    dispute
        .answer("escalate", Done::DisputeEscalated, result)
        .await
}

/// `POST …/appeal`: the decision is not accepted.
///
/// # Errors
/// Somebody else's dispute.
pub async fn appeal(dispute: Contested) -> FormAnswer {
    let result = match dispute.form.fields.required("text") {
        Ok(text) => appeal_decision(dispute.form.shop(), &dispute.party, dispute.view.id, text)
            .await
            .map_err(Problem::from),
        Err(problem) => Err(problem.into()),
    };
    dispute
        .answer("appeal", Done::DisputeAppealed, result)
        .await
}

/// `POST …/send-back`: the goods are on their way to the seller.
///
/// # Errors
/// Somebody else's dispute.
pub async fn send_back(dispute: Contested) -> FormAnswer {
    let result = match dispute.form.fields.required("tracking") {
        Ok(tracking) => {
            let (shop, id) = (dispute.form.shop(), dispute.view.id);
            send_goods_back(shop, &dispute.party, id, tracking)
                .await
                .map_err(|error| match error {
                    DisputeError::BadText => Problem::field("tracking", FieldReason::TooLong),
                    other => other.into(),
                })
        }
        Err(problem) => Err(problem.into()),
    };
    dispute
        .answer("send-back", Done::DisputeSentBack, result)
        .await
}

/// `POST …/receive`: the seller has the goods.
///
/// # Errors
/// Somebody else's dispute.
pub async fn receive(dispute: Contested) -> FormAnswer {
    let received = receive_goods(dispute.form.shop(), &dispute.party, dispute.view.id).await;
    let result = received.map_err(Problem::from);
    dispute
        .answer("receive", Done::DisputeReceived, result)
        .await
}

/// `POST …/decide`: the marketplace decides, with written grounds.
///
/// # Errors
/// An account that is no operator's.
pub async fn decide(dispute: Contested) -> FormAnswer {
    let Party::Staff(user) = &dispute.party else {
        return Err(Problem::NotFound);
    };
    let result = match decision(&dispute.form, dispute.view.left) {
        Ok((offer, text)) => {
            decide_dispute(dispute.form.shop(), user, dispute.view.id, offer, &text)
                .await
                .map_err(Problem::from)
        }
        Err(problem) => Err(problem.into()),
    };
    dispute.answer("decide", Done::DisputeDecided, result).await
}

fn decision(form: &Submission, left: Money) -> Result<(Offer, String), FieldProblem> {
    let amount = match form.fields.required("choice")? {
        "everything" => left,
        "nothing" => Money::zero(left.currency),
        "part" => form.fields.amount("amount", left.currency)?,
        _ => return Err(FieldProblem::new("choice", FieldReason::Unknown)),
    };
    let offer = Offer {
        amount,
        with_return: false,
    };
    Ok((offer, form.fields.required("text")?.to_owned()))
}
