//! A dispute as whoever sends a form reaches it, and the ways to answer.
//!
//! Where a form is sent to says as what it is sent: `/api/orders/{id}/disputes/{dispute}/…` by the shopper,
//! `/api/seller/disputes/{dispute}/…` and `/api/operator/disputes/{dispute}/…` by the others. Whether the sender is that
//! side is decided by `services`; nothing in the form itself is believed.

use std::str::FromStr;

use app::backend::Backend;
use app::backend::done::Done;
use app::backend::links::safe_next;
use app::pages::dispute::draft_name;
use app::pages::dispute::typed::FORM;
use app::pages::order_parcel::with_key;
use app::problem::Problem;
use axum::extract::{FromRequest, FromRequestParts as _, RawPathParams, Request};
use axum::http::request::Parts;
use domain::dispute::Side;
use domain::ids::{DisputeId, OrderId};
use services::account::session::Role;
use services::dispute::{DisputeView, Party, view_dispute};
use services::secret::Secret;

use super::{Fields, FormAnswer, Submission, evidence};

/// A form about a dispute that its sender is a party of.
#[derive(Debug)]
pub struct Contested {
    /// The form.
    pub form: Submission,
    /// Who sent it.
    pub party: Party,
    /// The dispute as that one sees it.
    pub view: DisputeView,
    /// The dispute's page.
    here: String,
}

/// The same with pictures.
#[derive(Debug)]
pub struct WithPictures {
    /// The dispute and the words.
    pub dispute: Contested,
    /// The files.
    pub pictures: Vec<Vec<u8>>,
}

/// What the address of a form names.
#[derive(Debug, Clone, Copy)]
struct Address {
    dispute: DisputeId,
    desk: Desk,
}

#[derive(Debug, Clone, Copy)]
enum Desk {
    Shopper(OrderId),
    Seller,
    Operator,
}

impl Address {
    /// What is no id names nothing, so it is answered like an id that does not exist.
    async fn of(parts: &mut Parts) -> Result<Self, Problem> {
        let params = RawPathParams::from_request_parts(parts, &()).await;
        let params = params.map_err(|_| Problem::NotFound)?;
        let is_seller = parts.uri.path().starts_with("/api/seller/");
        Ok(Self {
            dispute: param(&params, "dispute")?.ok_or(Problem::NotFound)?,
            desk: match param(&params, "id")? {
                Some(order) => Desk::Shopper(order),
                None if is_seller => Desk::Seller,
                None => Desk::Operator,
            },
        })
    }
}

fn param<T: FromStr>(params: &RawPathParams, name: &str) -> Result<Option<T>, Problem> {
    let text = params.iter().find(|(key, _)| *key == name);
    let value = text.map(|(_, value)| value.parse().map_err(|_| Problem::NotFound));
    value.transpose()
}

impl FromRequest<Backend> for Contested {
    type Rejection = Problem;

    async fn from_request(request: Request, backend: &Backend) -> Result<Self, Problem> {
        let (mut parts, body) = request.into_parts();
        let address = Address::of(&mut parts).await?;
        let request = Request::from_parts(parts, body);
        let form = Submission::from_request(request, backend).await?;
        Self::reach(address, form).await
    }
}

impl FromRequest<Backend> for WithPictures {
    type Rejection = Problem;

    /// The party is known before a file is read, so that nobody else fills the memory for nothing.
    async fn from_request(request: Request, backend: &Backend) -> Result<Self, Problem> {
        let (mut parts, body) = request.into_parts();
        let address = Address::of(&mut parts).await?;
        let fields = Fields::parse(parts.uri.query().unwrap_or_default().as_bytes());
        let form = Submission::of(&parts, backend, fields).await?;
        let mut dispute = Contested::reach(address, form).await?;
        let request = Request::from_parts(parts, body);
        let pictures = evidence::read(request, &mut dispute.form.fields).await?;
        Ok(Self { dispute, pictures })
    }
}

impl Contested {
    async fn reach(address: Address, form: Submission) -> Result<Self, Problem> {
        let id = address.dispute;
        let (party, side, page) = match address.desk {
            Desk::Shopper(order) => (
                Party::Shopper(form.order_access()?),
                Side::Shopper,
                page_of(&form, order, id),
            ),
            Desk::Seller => (
                Party::Staff(form.seller()?),
                Side::Seller,
                format!("/seller/disputes/{id}"),
            ),
            Desk::Operator => {
                let user = form.visit.user().ok_or(Problem::LoginRequired)?;
                let user = (user.role == Role::Operator).then(|| user.clone());
                let party = Party::Staff(user.ok_or(Problem::NotFound)?);
                (party, Side::Operator, format!("/operator/disputes/{id}"))
            }
        };
        let view = view_dispute(form.shop(), &party, id).await?;
        let is_here = |view: &DisputeView| match address.desk {
            Desk::Shopper(order) => view.side == side && view.order == order,
            Desk::Seller | Desk::Operator => view.side == side,
        };
        let view = view.filter(is_here).ok_or(Problem::NotFound)?;
        let here = safe_next(form.fields.next(), &page).to_owned();
        Ok(Self {
            form,
            party,
            view,
            here,
        })
    }

    /// It worked, or why it did not: on the dispute's page, with what was typed into the form of this name.
    pub async fn answer(
        mut self,
        form: &'static str,
        done: Done,
        result: Result<(), Problem>,
    ) -> FormAnswer {
        let problem = match result {
            Ok(()) => return Ok(self.form.lead(&done.at(&self.here))),
            Err(problem) => problem,
        };
        let told = match &problem {
            Problem::Invalid(_) => None,
            Problem::StateChanged => Some(Done::DisputeMoved),
            Problem::SameOperator => Some(Done::DisputeSameOperator),
            Problem::ChargebackOpen => Some(Done::ChargebackOpen),
            Problem::CashNotHere => Some(Done::CashNotHere),
            _ => return Err(problem),
        };
        if self.form.wants_json() {
            return Err(problem);
        }
        let fields = match problem {
            Problem::Invalid(fields) => fields,
            _ => Vec::new(),
        };
        self.form.fields.add(FORM.to_owned(), form.into());
        self.form.keep(&draft_name(&self.view), &fields).await?;
        let address = told.map_or_else(|| self.here.clone(), |done| done.at(&self.here));
        Ok(self.form.lead(&address))
    }
}

/// The page of a shopper's dispute, with the key of a guest's order.
pub fn page_of(form: &Submission, order: OrderId, dispute: DisputeId) -> String {
    let page = form
        .visit
        .to(&format!("/orders/{order}/disputes/{dispute}"));
    with_key(page, key(form))
}

/// The key that a guest's form carries, where it is one.
pub fn key(form: &Submission) -> Option<&str> {
    let key = form.fields.optional("key").ok().flatten();
    key.filter(|key| Secret::parse(key).is_some())
}
