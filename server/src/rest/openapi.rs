//! The OpenAPI document, made of the handlers and types themselves.

use std::sync::LazyLock;

use axum::response::Response;
use http::HeaderMap;
use utoipa::openapi::path::{Operation, PathItem};
use utoipa::openapi::{
    Components, ContentBuilder, InfoBuilder, LicenseBuilder, OpenApi, Ref, RefOr, ResponseBuilder,
    tag::TagBuilder,
};
use utoipa::{PartialSchema as _, ToSchema as _};

use super::fresh;
use super::problem::ProblemBody;

/// The document, made once.
pub static DOCUMENT: LazyLock<OpenApi> = LazyLock::new(complete);

/// The groups of operations, in the order in which a purchase needs them.
const TAGS: [(&str, &str); 5] = [
    (
        "catalogue",
        "Markets, products and what they cost at the door.",
    ),
    (
        "cart",
        "Carts. The answer to the first request has the token that opens the cart.",
    ),
    (
        "checkout",
        "From a cart to an order: a quote fixes the landed price, an order accepts it.",
    ),
    (
        "order",
        "Orders. The answer that placed the order has the token that opens it.",
    ),
    ("about", "This description."),
];

const DESCRIPTION: &str = "Buying from the marketplace by programs: products with their landed price, carts, quotes and orders. \
    Amounts are integers in minor units of their currency, never floats. Errors are problems (RFC 9457) with a stable `type`. \
    The API never reads cookies; carts and orders are opened by the tokens told when they were made.";

/// This document.
#[utoipa::path(
    get,
    path = "/api/v1/openapi.json",
    operation_id = "openapi",
    tag = "about",
    responses((status = 200, description = "The OpenAPI document", content_type = "application/json")),
)]
pub async fn document(headers: HeaderMap) -> Response {
    fresh::json(&headers, &*DOCUMENT)
}

/// What the handlers do not say of themselves: about the whole, and the problem that each of them may answer with.
fn complete() -> OpenApi {
    let mut api = super::documented().into_openapi();
    api.info = InfoBuilder::new()
        .title("Corridor")
        .version("1")
        .description(Some(DESCRIPTION))
        .license(Some(
            LicenseBuilder::new().name("Apache-2.0 OR MIT").build(),
        ))
        .build();
    api.tags = Some(
        TAGS.map(|(name, words)| {
            TagBuilder::new()
                .name(name)
                .description(Some(words))
                .build()
        })
        .into(),
    );
    add_problem(api.components.get_or_insert_with(Components::new));
    for operation in api.paths.paths.values_mut().flat_map(operations) {
        let problem = RefOr::Ref(Ref::from_response_name("Problem"));
        operation
            .responses
            .responses
            .insert("default".to_owned(), problem);
    }
    api
}

fn add_problem(components: &mut Components) {
    let mut schemas = vec![(ProblemBody::name().into_owned(), ProblemBody::schema())];
    ProblemBody::schemas(&mut schemas);
    components.schemas.extend(schemas);
    let content = ContentBuilder::new()
        .schema(Some(Ref::from_schema_name(ProblemBody::name())))
        .build();
    let response = ResponseBuilder::new()
        .description("A problem: nothing was changed and nothing is charged")
        .content("application/problem+json", content)
        .build();
    components
        .responses
        .insert("Problem".to_owned(), response.into());
}

fn operations(item: &mut PathItem) -> impl Iterator<Item = &mut Operation> {
    let PathItem {
        get,
        put,
        post,
        delete,
        patch,
        ..
    } = item;
    [get, put, post, delete, patch].into_iter().flatten()
}
