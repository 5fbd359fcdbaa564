//! `/api/docs`: the OpenAPI document as a page that people read. Plain HTML, no scripts, the shop's own style sheet.

use app::backend::Backend;
use app::pages::problem::words;
use app::problem::Problem;
use axum::extract::{RawPathParams, State};
use axum::response::{Html, IntoResponse, Redirect, Response};
use domain::place::Language;
use http::header::CACHE_CONTROL;
use i18n::Messages;
use serde_json::{Map, Value};

use super::openapi::DOCUMENT;

const METHODS: [&str; 5] = ["get", "post", "patch", "put", "delete"];

/// `GET /api/docs`
pub async fn page(State(backend): State<Backend>) -> Response {
    let document = serde_json::to_value(&*DOCUMENT).expect("the document is JSON");
    (
        [(CACHE_CONTROL, "public, max-age=300")],
        Html(html(&document, &backend.site.css)),
    )
        .into_response()
}

/// `GET /problems/{kind}`: the address that a problem's `type` is leads to its description.
///
/// # Errors
/// A kind that does not exist.
pub async fn problem(params: RawPathParams) -> Result<Redirect, Problem> {
    let kind = params
        .iter()
        .find_map(|(key, value)| (key == "kind").then_some(value))
        .unwrap_or_default();
    match problems().iter().any(|problem| problem.kind() == kind) {
        true => Ok(Redirect::to(&format!("/api/docs#problem-{kind}"))),
        false => Err(Problem::NotFound),
    }
}

/// One of each.
fn problems() -> Vec<Problem> {
    use Problem::*;
    vec![
        Invalid(Vec::new()),
        NotFound,
        MethodNotAllowed,
        UnsupportedMedia,
        TooLarge,
        TooMany,
        SoldOut,
        QuoteExpired,
        QuoteChanged,
        StateChanged,
        NotDisputable,
        TooEarly,
        SameOperator,
        PaymentGone,
        CashNotHere,
        ChargebackOpen,
        IdempotencyMismatch,
        RateMissing,
        LoginRequired,
        Forbidden,
        CrossSite,
        Unavailable,
        Internal {
            reference: "…".to_owned(),
        },
    ]
}

fn html(document: &Value, css: &str) -> String {
    let title = text(document, "/info/title");
    let about = prose(&text(document, "/info/description"));
    let tags = items(document, "/tags")
        .map(|tag| section(document, tag))
        .collect::<String>();
    let schemas = members(document, "/components/schemas")
        .map(|(name, schema)| definition(name, schema))
        .collect::<String>();
    let problems = problems().iter().map(problem_row).collect::<String>();
    format!(
        "<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>{title} API v1</title>\
         <link rel=\"stylesheet\" href=\"{css}\"></head>\n<body><main id=\"main\" class=\"wrap page stack stack-loose\">\n\
         <h1>{title} API v1</h1>\n<p>{about}</p>\n\
         <p>For programs: <a href=\"/api/v1/openapi.json\">openapi.json</a> (OpenAPI 3.1).</p>\n{tags}\
         <section class=\"stack\"><h2 id=\"problems\">Problems</h2>\n<dl class=\"stack\">{problems}</dl></section>\n\
         <section class=\"stack\"><h2 id=\"schemas\">Schemas</h2>\n{schemas}</section>\n</main></body></html>\n",
        css = escaped(css),
    )
}

fn section(document: &Value, tag: &Value) -> String {
    let (name, about) = (text(tag, "/name"), prose(&text(tag, "/description")));
    let paths = members(document, "/paths");
    let operations =
        paths.flat_map(|(path, item)| METHODS.map(|method| (path, method, item.get(method))));
    let own = operations.filter_map(|(path, method, operation)| {
        let operation = operation?;
        let is_own = items(operation, "/tags").any(|tag| tag.as_str() == Some(&name));
        is_own.then(|| self::operation(path, method, operation))
    });
    let own = own.collect::<String>();
    format!(
        "<section class=\"stack\"><h2 id=\"{name}\">{name}</h2>\n<p>{about}</p>\n{own}</section>\n"
    )
}

fn operation(path: &str, method: &str, operation: &Value) -> String {
    let id = text(operation, "/operationId");
    let about = [text(operation, "/summary"), text(operation, "/description")].join("\n");
    let parameters = items(operation, "/parameters")
        .map(parameter)
        .collect::<String>();
    let body = operation
        .pointer("/requestBody/content/application~1json/schema")
        .map(kind);
    let body = body.map_or(String::new(), |body| format!("<p>Body: {body}</p>\n"));
    let answers = members(operation, "/responses").filter(|(status, _)| *status != "default");
    let answers = answers.map(|(status, response)| {
        let schema = response
            .pointer("/content/application~1json/schema")
            .map_or(String::new(), kind);
        format!(
            "<li><code>{}</code> {} {schema}</li>",
            escaped(status),
            prose(&text(response, "/description"))
        )
    });
    let answers = answers.collect::<String>();
    let parameters = if parameters.is_empty() {
        parameters
    } else {
        format!("<ul class=\"stack stack-tight\">{parameters}</ul>\n")
    };
    format!(
        "<article class=\"panel stack stack-tight\" id=\"{id}\"><h3><code>{} {}</code></h3>\n<p>{}</p>\n\
         {parameters}{body}<ul class=\"stack stack-tight\">{answers}</ul></article>\n",
        method.to_uppercase(),
        escaped(path),
        prose(&about),
    )
}

fn parameter(parameter: &Value) -> String {
    let required = parameter
        .get("required")
        .and_then(Value::as_bool)
        .unwrap_or_default();
    let need = if required { "required" } else { "optional" };
    format!(
        "<li><code>{}</code> ({}, {need}): {}</li>",
        text(parameter, "/name"),
        text(parameter, "/in"),
        prose(&text(parameter, "/description")),
    )
}

fn problem_row(problem: &Problem) -> String {
    let (kind, status) = (problem.kind(), problem.status());
    let words = escaped(&words(Messages::of(Language::En), problem));
    format!(
        "<div id=\"problem-{kind}\"><dt><code>/problems/{kind}</code> ({status})</dt><dd>{words}</dd></div>\n"
    )
}

fn definition(name: &str, schema: &Value) -> String {
    let name = escaped(name);
    let fields = fields(schema);
    format!(
        "<article class=\"panel stack stack-tight\" id=\"schema-{name}\"><h3><code>{name}</code></h3>\n\
         <p>{}</p>\n<ul class=\"stack stack-tight\">{fields}</ul></article>\n",
        prose(&text(schema, "/description")),
    )
}

/// The fields of an object; of several that were merged into one, the fields of each.
fn fields(schema: &Value) -> String {
    let own = members(schema, "/properties")
        .map(|(name, property)| field(name, property, schema))
        .collect::<String>();
    let merged = items(schema, "/allOf").map(|part| match part.get("$ref") {
        Some(_) => format!("<li>all of {}</li>", kind(part)),
        None => fields(part),
    });
    own + &merged.collect::<String>()
}

fn field(name: &str, property: &Value, schema: &Value) -> String {
    let required = items(schema, "/required").any(|required| required.as_str() == Some(name));
    let need = if required { "" } else { ", optional" };
    let (name, about) = (escaped(name), prose(&text(property, "/description")));
    format!(
        "<li><code>{name}</code> ({}{need}): {about}</li>",
        kind(property)
    )
}

/// The type of a schema in a few words, with a link where it has a name.
fn kind(schema: &Value) -> String {
    if let Some(name) = schema
        .get("$ref")
        .and_then(Value::as_str)
        .and_then(|address| address.rsplit('/').next())
    {
        let name = escaped(name);
        return format!("<a href=\"#schema-{name}\">{name}</a>");
    }
    if let Some(item) = schema.get("items").filter(|item| item.is_object()) {
        return format!("list of {}", kind(item));
    }
    let choices = items(schema, "/oneOf").chain(items(schema, "/allOf"));
    let choices: Vec<_> = choices.map(kind).collect();
    if !choices.is_empty() {
        return choices.join(" or ");
    }
    let words = match schema.get("type") {
        Some(Value::Array(types)) => types
            .iter()
            .filter_map(Value::as_str)
            .collect::<Vec<_>>()
            .join(" or "),
        Some(Value::String(word)) => word.clone(),
        _ => "object".to_owned(),
    };
    escaped(&words)
}

fn members<'v>(
    value: &'v Value,
    pointer: &str,
) -> impl Iterator<Item = (&'v str, &'v Value)> + use<'v> {
    let members = value.pointer(pointer).and_then(Value::as_object);
    members
        .into_iter()
        .flat_map(Map::iter)
        .map(|(name, member)| (name.as_str(), member))
}

fn items<'v>(value: &'v Value, pointer: &str) -> impl Iterator<Item = &'v Value> + use<'v> {
    value
        .pointer(pointer)
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
}

/// A text of the document, made safe for HTML.
fn text(value: &Value, pointer: &str) -> String {
    escaped(
        value
            .pointer(pointer)
            .and_then(Value::as_str)
            .unwrap_or_default(),
    )
}

/// Words between grave accents are code, in a text that is safe already.
fn prose(text: &str) -> String {
    let parts = text.trim().split('`').enumerate();
    parts
        .map(|(index, part)| {
            if index % 2 == 1 {
                format!("<code>{part}</code>")
            } else {
                part.to_owned()
            }
        })
        .collect()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_route_and_schema_is_on_the_page_and_every_link_leads_somewhere() {
        let document = serde_json::to_value(&*DOCUMENT).unwrap();
        let page = html(&document, "/pkg/corridor.css");
        for (path, _) in members(&document, "/paths") {
            assert!(page.contains(&format!(" {path}</code>")), "{path}");
        }
        for link in page
            .split("href=\"#")
            .skip(1)
            .filter_map(|rest| rest.split('"').next())
        {
            assert!(page.contains(&format!("id=\"{link}\"")), "{link}");
        }
        assert!(!page.contains("<script") && !page.contains("style="));
    }

    #[test]
    fn the_document_is_openapi_3_1_with_names_that_are_unique() {
        let document = serde_json::to_value(&*DOCUMENT).unwrap();
        assert!(text(&document, "/openapi").starts_with("3.1"));
        let mut ids: Vec<_> = members(&document, "/paths")
            .flat_map(|(_, item)| METHODS.iter().filter_map(move |method| item.get(method)))
            .map(|operation| text(operation, "/operationId"))
            .collect();
        let count = ids.len();
        ids.sort();
        ids.dedup();
        assert_eq!((ids.len(), count), (count, 21));
    }

    #[test]
    fn text_of_the_document_cannot_become_markup() {
        assert_eq!(
            prose(&escaped("a `<b>` & \"c\"")),
            "a <code>&lt;b&gt;</code> &amp; &quot;c&quot;"
        );
    }
}
