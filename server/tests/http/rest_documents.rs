//! The description of the JSON API: for programs and for people.

use serde_json::Value;
use testing::TestDatabase;

use crate::rest_support::Api;

const ROUTES: [(&str, &str); 19] = [
    ("/api/v1/openapi.json", "get"),
    ("/api/v1/markets", "get"),
    ("/api/v1/products", "get"),
    ("/api/v1/products/{id}", "get"),
    ("/api/v1/landed-cost", "post"),
    ("/api/v1/carts", "post"),
    ("/api/v1/carts/{id}", "get"),
    ("/api/v1/carts/{id}/lines", "post"),
    ("/api/v1/carts/{id}/lines/{line}", "patch"),
    ("/api/v1/carts/{id}/lines/{line}", "delete"),
    ("/api/v1/carts/{id}/coupons", "post"),
    ("/api/v1/carts/{id}/coupons", "delete"),
    ("/api/v1/carts/{id}/quote", "post"),
    ("/api/v1/orders", "post"),
    ("/api/v1/orders/{id}", "get"),
    ("/api/v1/orders/{id}/cancel", "post"),
    ("/api/v1/orders/{id}/confirm-receipt", "post"),
    ("/api/v1/orders/{id}/disputes", "post"),
    ("/api/v1/orders/{id}/disputes", "get"),
];

#[tokio::test]
async fn the_document_describes_every_route_with_its_problems() {
    let database = TestDatabase::sqlite().await;
    let api = Api::new(database.store().clone());
    let document = api.get("/api/v1/openapi.json").await;
    document.expect(200);
    assert_eq!(document.headers["content-type"], "application/json");
    assert!(document.text_at("/openapi").starts_with("3.1"));
    for (path, method) in ROUTES {
        let operation = &document.at("/paths")[path][method];
        assert!(operation.is_object(), "{method} {path}");
        assert_eq!(
            operation["responses"]["default"]["$ref"], "#/components/responses/Problem",
            "{method} {path}"
        );
    }
    let problem = document.at("/components/responses/Problem/content");
    assert!(problem["application/problem+json"]["schema"].is_object());
}

#[tokio::test]
async fn every_reference_in_the_document_leads_somewhere() {
    let database = TestDatabase::sqlite().await;
    let api = Api::new(database.store().clone());
    let document = api.get("/api/v1/openapi.json").await;
    let mut references = Vec::new();
    collect(&document.body, &mut references);
    assert!(references.len() > 30);
    for reference in references {
        let pointer = reference
            .strip_prefix('#')
            .expect("a reference within the document");
        assert!(document.body.pointer(pointer).is_some(), "{reference}");
    }
}

fn collect(value: &Value, references: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            references.extend(
                members
                    .get("$ref")
                    .and_then(Value::as_str)
                    .map(str::to_owned),
            );
            members
                .values()
                .for_each(|member| collect(member, references));
        }
        Value::Array(items) => items.iter().for_each(|item| collect(item, references)),
        _ => {}
    }
}

#[tokio::test]
async fn the_readable_page_needs_no_script_and_uses_the_shops_style() {
    let database = TestDatabase::sqlite().await;
    let api = Api::new(database.store().clone());
    let page = api.get("/api/docs").await;
    page.expect(200);
    assert!(
        page.headers["content-type"]
            .to_str()
            .unwrap()
            .starts_with("text/html")
    );
    assert!(
        page.text.starts_with("<!DOCTYPE html>")
            && page
                .text
                .contains("<link rel=\"stylesheet\" href=\"/pkg/corridor")
    );
    assert!(page.text.contains("POST /api/v1/carts/{id}/quote") && !page.text.contains("<script"));
}

#[tokio::test]
async fn the_type_of_a_problem_leads_to_its_description() {
    let database = TestDatabase::sqlite().await;
    let api = Api::new(database.store().clone());
    let kind = api.get("/api/v1/nothing").await.text_at("/type");
    let answer = api.get(&kind).await;
    assert_eq!(answer.headers["location"], "/api/docs#problem-not-found");
    assert!(
        api.get("/api/docs")
            .await
            .text
            .contains("id=\"problem-not-found\"")
    );
    api.get("/problems/nonsense").await.expect(404);
}
