//! A form that was sent, and the ways to answer it.

use app::backend::Backend;
use app::backend::done::Done;
use app::backend::links::safe_next;
use app::backend::visit::{Place, Visit};
use app::problem::{FieldProblem, Problem};
use axum::body::{self, Body, Bytes};
use axum::extract::{FromRequest, Request};
use axum::http::request::Parts;
use axum::response::{IntoResponse, Redirect, Response};
use domain::ids::SessionId;
use http::HeaderValue;
use http::header::{CACHE_CONTROL, CONTENT_LENGTH, CONTENT_TYPE, SET_COOKIE};
use i18n::Messages;
use services::account::form_draft;
use services::account::session::{self, User};
use services::cart::CartAccess;
use services::cart::find_asking::find_asking;
use services::catalogue::Asking;
use services::order::OrderAccess;
use services::secret::Secret;
use services::shop::Shop;

use super::{FORM_BYTES_MAX, Fields, place};
use crate::middleware::problems::wants_json;

/// What a form's handler gives.
pub type FormAnswer = Result<Response, Problem>;

/// A form that was sent: its fields, who sent it and from where.
#[derive(Debug)]
pub struct Submission {
    /// Who sent it, in which language.
    pub visit: Visit,
    /// What was typed.
    pub fields: Fields,
    wants: Wants,
    place: PlaceIs,
    /// Cookies for the answer.
    cookies: Vec<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Wants {
    Page,
    Json,
}

/// How the country and the language of a form are known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum PlaceIs {
    /// By the page it stood on or leads to.
    Said,
    /// By the browser's languages or an earlier choice.
    Guessed,
}

impl FromRequest<Backend> for Submission {
    type Rejection = Problem;

    async fn from_request(request: Request, backend: &Backend) -> Result<Self, Problem> {
        let (parts, body) = request.into_parts();
        if !is_urlencoded(&parts) {
            return Err(Problem::UnsupportedMedia);
        }
        let fields = Fields::parse(&read(&parts, body).await?);
        Self::of(&parts, backend, fields).await
    }
}

impl Submission {
    /// The form with these fields.
    ///
    /// # Errors
    /// [`Problem::Unavailable`] when the session cannot be looked up.
    pub async fn of(parts: &Parts, backend: &Backend, fields: Fields) -> Result<Self, Problem> {
        let said = place::of(fields.next(), &parts.headers);
        let place = said.unwrap_or_else(|| Place::remembered(&parts.headers));
        let visit = Visit::at(parts, backend.clone(), place).await?;
        let wants = if wants_json(&parts.headers) {
            Wants::Json
        } else {
            Wants::Page
        };
        Ok(Self {
            visit,
            fields,
            wants,
            place: if said.is_some() {
                PlaceIs::Said
            } else {
                PlaceIs::Guessed
            },
            cookies: Vec::new(),
        })
    }

    /// The use cases.
    pub fn shop(&self) -> &Shop {
        &self.visit.backend.shop
    }

    /// Whether the client asks for JSON.
    pub fn wants_json(&self) -> bool {
        self.wants == Wants::Json
    }

    /// Country, language and currency of whoever sent the form.
    pub fn asking(&self) -> Asking {
        let place = self.visit.place;
        Asking {
            market: place.market,
            language: place.language,
            currency: place.currency,
        }
    }

    /// The session, if the visitor has one.
    pub fn known_session(&self) -> Option<SessionId> {
        self.visit.visitor.as_ref().map(|visitor| visitor.session)
    }

    /// The session; a guest's first form begins one.
    ///
    /// # Errors
    /// [`Problem::Unavailable`].
    pub async fn session(&mut self) -> Result<SessionId, Problem> {
        if let Some(session) = self.known_session() {
            return Ok(session);
        }
        let (secret, visitor) = session::begin(self.shop()).await?;
        self.set_session(&secret);
        let session = visitor.session;
        self.visit.visitor = Some(visitor);
        Ok(session)
    }

    /// The cart of the visitor's session.
    ///
    /// # Errors
    /// [`Problem::NotFound`] without a session: there is no cart then.
    pub fn cart(&self) -> Result<CartAccess, Problem> {
        self.known_session()
            .map(CartAccess::Session)
            .ok_or(Problem::NotFound)
    }

    /// Takes the country and the language from the cart where the form does not say: a script that sends the checkout
    /// means the market that it filled its cart in. Remembered, so that the same form again means the same.
    ///
    /// # Errors
    /// [`Problem::Unavailable`].
    pub async fn place_of_cart(&mut self, access: &CartAccess) -> Result<(), Problem> {
        if self.place == PlaceIs::Said {
            return Ok(());
        }
        if let Some(Asking {
            market,
            language,
            currency,
        }) = find_asking(self.shop(), access).await?
        {
            let place = Place {
                market,
                language,
                currency,
            };
            self.visit.t = Messages::of(language);
            self.set_cookie(self.visit.backend.cookies.set_market(&place.cookie_value()));
            self.visit.place = place;
        }
        Ok(())
    }

    /// The way to an order: the key that a guest was given, else the session and the account.
    ///
    /// # Errors
    /// [`Problem::NotFound`] for a visitor who has neither.
    pub fn order_access(&self) -> Result<OrderAccess, Problem> {
        let key = self
            .fields
            .optional("key")
            .ok()
            .flatten()
            .and_then(Secret::parse);
        let session = || {
            let user = self.visit.user().map(|user| user.id);
            self.known_session()
                .map(|session| OrderAccess::Session { session, user })
        };
        key.map(OrderAccess::Token)
            .or_else(session)
            .ok_or(Problem::NotFound)
    }

    /// The account that sent the form. What it may do is decided by the use case.
    ///
    /// # Errors
    /// [`Problem::LoginRequired`].
    pub fn user(&self) -> Result<User, Problem> {
        self.visit.require_user().cloned()
    }

    /// The seller who sent the form.
    ///
    /// # Errors
    /// [`Problem::LoginRequired`], and [`Problem::Forbidden`] for other accounts.
    pub fn seller(&self) -> Result<User, Problem> {
        let user = self.visit.user().ok_or(Problem::LoginRequired)?;
        if user.selling_for().is_some() {
            Ok(user.clone())
        } else {
            Err(Problem::Forbidden)
        }
    }

    /// The answer brings this session to the browser.
    pub fn set_session(&mut self, secret: &Secret) {
        self.cookies
            .push(self.visit.backend.cookies.set_session(secret));
    }

    /// The answer brings this cookie to the browser.
    pub fn set_cookie(&mut self, cookie: String) {
        self.cookies.push(cookie);
    }

    /// Where the form asks to be led, else this page below the visitor's country and language.
    pub fn next_or(&self, page: &str) -> String {
        let fallback = self.visit.to(page);
        safe_next(self.fields.next(), &fallback).to_owned()
    }

    /// It worked: on to the page the form names, else to `page`, which says so.
    pub fn done(self, done: Done, page: &str) -> Response {
        let address = done.at(&self.next_or(page));
        self.lead(&address)
    }

    /// On to an address, whatever it is for.
    pub fn lead(self, address: &str) -> Response {
        let response = match self.wants {
            Wants::Page => Redirect::to(address).into_response(),
            Wants::Json => json(&serde_json::json!({ "next": address }).to_string()),
        };
        self.finish(response)
    }

    /// The answer with the cookie that belongs to it.
    pub fn finish(self, mut response: Response) -> Response {
        response
            .headers_mut()
            .insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
        for cookie in self.cookies {
            let cookie =
                HeaderValue::from_str(&cookie).expect("the shop's own cookies are plain ASCII");
            response.headers_mut().append(SET_COOKIE, cookie);
        }
        response
    }

    /// It did not work: back to the form, which shows what was typed and why. A client that asks for JSON gets the
    /// problem itself.
    ///
    /// # Errors
    /// The problem, for JSON; [`Problem::Unavailable`] when the form cannot be kept.
    pub async fn back(
        mut self,
        form: &str,
        fields: Vec<FieldProblem>,
        address: &str,
    ) -> FormAnswer {
        if self.wants_json() {
            return Err(Problem::Invalid(fields));
        }
        self.keep(form, &fields).await?;
        Ok(self.lead(address))
    }

    /// Keeps what was typed for the page that shows it again.
    ///
    /// # Errors
    /// [`Problem::Unavailable`].
    pub async fn keep(&mut self, form: &str, fields: &[FieldProblem]) -> Result<(), Problem> {
        let session = self.session().await?;
        let word =
            |problem: &FieldProblem| (problem.field.clone(), problem.reason.as_str().to_owned());
        let problems: Vec<_> = fields.iter().map(word).collect();
        form_draft::save(self.shop(), session, form, &self.fields.values(), &problems).await?;
        Ok(())
    }
}

/// A JSON answer.
pub fn json(body: &str) -> Response {
    ([(CONTENT_TYPE, "application/json")], body.to_owned()).into_response()
}

/// Scripts that name no type mean the type that forms have.
fn is_urlencoded(parts: &Parts) -> bool {
    let Some(kind) = parts.headers.get(CONTENT_TYPE) else {
        return true;
    };
    let kind = kind
        .to_str()
        .unwrap_or_default()
        .split(';')
        .next()
        .unwrap_or_default();
    kind.trim()
        .eq_ignore_ascii_case("application/x-www-form-urlencoded")
}

async fn read(parts: &Parts, body: Body) -> Result<Bytes, Problem> {
    let announced = parts
        .headers
        .get(CONTENT_LENGTH)
        .and_then(|length| length.to_str().ok()?.parse::<usize>().ok());
    if announced.is_some_and(|bytes| bytes > FORM_BYTES_MAX) {
        return Err(Problem::TooLarge);
    }
    body::to_bytes(body, FORM_BYTES_MAX)
        .await
        .map_err(|_| Problem::TooLarge)
}
