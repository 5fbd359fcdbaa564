//! A shopper says what is wrong with a parcel.

use app::backend::Backend;
use app::backend::done::Done;
use app::backend::links::safe_next;
use app::pages::dispute::typed::FORM;
use app::pages::order_parcel::with_key;
use app::problem::{FieldProblem, FieldReason, Problem};
use axum::extract::{Request, State};
use domain::dispute::{Offer, Reason};
use domain::ids::OrderId;
use services::dispute::{DisputeError, NewDispute, dispute_of, open_dispute};
use services::order::{ConsignmentView, OrderAccess, OrderPage, view_order};

use super::dispute_party::{key, page_of};
use super::{Fields, FormAnswer, PathId, Submission, evidence};

/// The form's name in what was typed.
const OPEN: &str = "open";

/// `POST /api/orders/{id}/disputes`: opens the dispute of a parcel, with up to six pictures. Who sends it is known before
/// a file is read, so the key of a guest's order stands in the address.
///
/// # Errors
/// Somebody else's order, a parcel that is not in it, a file that is too large.
pub async fn open(
    PathId(order): PathId<OrderId>,
    State(backend): State<Backend>,
    request: Request,
) -> FormAnswer {
    let (parts, body) = request.into_parts();
    let fields = Fields::parse(parts.uri.query().unwrap_or_default().as_bytes());
    let mut form = Submission::of(&parts, &backend, fields).await?;
    let access = form.order_access()?;
    let page = view_order(form.shop(), &access, order).await?;
    let page = page.ok_or(Problem::NotFound)?;
    let request = Request::from_parts(parts, body);
    let pictures = evidence::read(request, &mut form.fields).await?;
    let parcel = parcel(&page, &form.fields)?;
    let new = match objection(&form.fields, parcel) {
        Ok(new) => NewDispute { pictures, ..new },
        Err(problem) => return again(form, order, parcel, vec![problem]).await,
    };
    match open_dispute(form.shop(), &access, order, new).await {
        Ok(dispute) => {
            let page = page_of(&form, order, dispute);
            Ok(form.lead(&Done::DisputeOpened.at(&page)))
        }
        Err(error) => refused(form, &access, &page, parcel, error).await,
    }
}

/// The parcel that is meant: the one that is named, or the only one.
fn parcel<'o>(page: &'o OrderPage, fields: &Fields) -> Result<&'o ConsignmentView, Problem> {
    let named = fields.optional("consignment")?;
    let found = match named.filter(|named| !named.is_empty()) {
        None if page.consignments.len() == 1 => page.consignments.first(),
        None => return Err(Problem::field("consignment", FieldReason::Missing)),
        Some(named) => {
            let mut parcels = page.consignments.iter();
            parcels.find(|parcel| parcel.id.to_string() == named)
        }
    };
    found.ok_or(Problem::NotFound)
}

fn objection(fields: &Fields, parcel: &ConsignmentView) -> Result<NewDispute, FieldProblem> {
    let reason = Reason::from_name(fields.required("reason")?);
    let reason = reason.ok_or_else(|| FieldProblem::new("reason", FieldReason::Unknown))?;
    let wish = match fields.optional("wish")? {
        None | Some("" | "everything") => None,
        Some("part") => Some(Offer {
            amount: fields.amount("amount", parcel.refunded.currency)?,
            with_return: false,
        }),
        Some("return") => Some(everything_for_the_goods(parcel)?),
        Some(_) => return Err(FieldProblem::new("wish", FieldReason::Unknown)),
    };
    Ok(NewDispute {
        consignment: parcel.id,
        reason,
        text: fields.required("text")?.to_owned(),
        wish,
        pictures: Vec::new(),
    })
}

fn everything_for_the_goods(parcel: &ConsignmentView) -> Result<Offer, FieldProblem> {
    let left = parcel.breakdown.total.checked_sub(parcel.refunded);
    let amount = left.map_err(|_| FieldProblem::new("wish", FieldReason::OutOfRange))?;
    Ok(Offer {
        amount,
        with_return: true,
    })
}

/// Back to the form with what was typed.
async fn again(
    mut form: Submission,
    order: OrderId,
    parcel: &ConsignmentView,
    fields: Vec<FieldProblem>,
) -> FormAnswer {
    let page = form.visit.to(&format!(
        "/orders/{order}/disputes/new?consignment={}",
        parcel.id
    ));
    let page = with_key(page, key(&form));
    let here = safe_next(form.fields.next(), &page).to_owned();
    form.fields.add(FORM.to_owned(), OPEN.into());
    let name = format!("dispute-new-{}", parcel.id);
    form.back(&name, fields, &here).await
}

async fn refused(
    form: Submission,
    access: &OrderAccess,
    page: &OrderPage,
    parcel: &ConsignmentView,
    error: DisputeError,
) -> FormAnswer {
    let problem = match error {
        DisputeError::TooEarly { .. } if !form.wants_json() => {
            Problem::field("reason", FieldReason::OutOfRange)
        }
        DisputeError::NothingToReturn => Problem::field("wish", FieldReason::WrongPair),
        other => other.into(),
    };
    match problem {
        Problem::Invalid(fields) => again(form, page.id, parcel, fields).await,
        Problem::NotDisputable if !form.wants_json() => {
            let known = dispute_of(form.shop(), access, page.id, parcel.id).await?;
            let address = match known {
                Some(dispute) => Done::DisputeExists.at(&page_of(&form, page.id, dispute)),
                None => {
                    let order = form.visit.to(&format!("/orders/{}", page.id));
                    Done::DisputeImpossible.at(&with_key(order, key(&form)))
                }
            };
            Ok(form.lead(&address))
        }
        other => Err(other),
    }
}
