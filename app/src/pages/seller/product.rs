//! `/seller/products/new` and `/seller/products/{id}`: listing a product, and changing one.

use axum::extract::{Path, Query};
use axum::response::Response;
use domain::catalogue::{HsCode, ProductStatus};
use domain::ids::ProductId;
use leptos::prelude::*;
use serde::Deserialize;
use services::account::form_draft;
use services::account::session::User;
use services::catalogue::list_categories::list_categories;
use services::customs::check_code::check_code;
use services::customs::find_code::suggest_codes;
use services::customs::restricted_markets::{dispatch_country, restricted_markets};
use services::seller::view_product::{SellerProductPage, view_product};

use crate::backend::visit::Visit;
use crate::layouts::document::Head;
use crate::pages::seller::product_customs::{CustomsHelp, Restricted};
use crate::pages::seller::product_form::{Entries, ProductForm};
use crate::pages::seller::products::state_words;
use crate::pages::seller::{Desk, seller, warehouses};
use crate::pages::storefront::cards;
use crate::problem::Problem;

async fn entries(
    visit: &Visit,
    form: &str,
    stored: Option<SellerProductPage>,
    chosen: Chosen,
) -> Result<Entries, Problem> {
    let draft = match &visit.visitor {
        Some(visitor) => form_draft::take(&visit.backend.shop, visitor.session, form).await?,
        None => None,
    };
    let home = dispatch_country(&visit.backend.shop, &seller(visit)?).await?;
    let categories = list_categories(&visit.backend.shop, visit.place.language).await?;
    let categories = categories
        .into_iter()
        .map(|category| (category.slug, category.title))
        .collect();
    Ok(Entries {
        draft,
        stored,
        categories,
        hs: chosen.code(),
        home: home.map_or_else(String::new, |country| country.code().to_owned()),
    })
}

/// A customs code that was found in words and is to be put into the form.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Chosen {
    hs: String,
}

impl Chosen {
    fn code(self) -> Option<String> {
        let is_code = (6..=10).contains(&self.hs.len());
        let is_code = is_code && self.hs.bytes().all(|byte| byte.is_ascii_digit());
        is_code.then_some(self.hs)
    }
}

/// What the shop knows about the customs data in the form.
async fn help(
    visit: &Visit,
    user: &User,
    entries: &Entries,
    page: &str,
) -> Result<CustomsHelp, Problem> {
    let shop = &visit.backend.shop;
    let (code, category) = (entries.value("hs"), entries.value("category"));
    let title = entries.value("title");
    let hs = HsCode::parse(&code).ok();
    let suggested = match (title.is_empty(), &hs) {
        (false, None) => suggest_codes(shop, visit.place.language, &title, &category).await?,
        _ => Vec::new(),
    };
    let origin = dispatch_country(shop, user).await?;
    let restricted = origin.map_or(Vec::new(), |origin| {
        restricted_markets(shop, origin, hs.as_ref(), &entries.tags())
    });
    let named = entries
        .categories
        .iter()
        .find(|(slug, _)| *slug == category);
    Ok(CustomsHelp {
        warning: check_code(shop, &code, &category).await?,
        suggested,
        restricted,
        page: page.to_owned(),
        category: named.map_or(category, |(_, title)| title.clone()),
    })
}

/// `/seller/products/new`
pub async fn new(visit: Visit, Query(chosen): Query<Chosen>) -> Result<Response, Problem> {
    let user = seller(&visit)?;
    let entries = entries(&visit, "product-new", None, chosen).await?;
    let help = help(&visit, &user, &entries, "/seller/products/new").await?;
    let title = visit.t.seller_product_add();
    let around = visit.clone();
    let body = view! {
        <Desk visit=around.clone() title=title.to_owned()>
            <ProductForm visit=around action="/api/seller/products".to_owned() entries=entries help=help />
        </Desk>
    };
    Ok(visit.page(Head::personal(title), body))
}

/// `/seller/products/{product}`
pub async fn edit(
    visit: Visit,
    Path(product): Path<String>,
    Query(chosen): Query<Chosen>,
) -> Result<Response, Problem> {
    let user = seller(&visit)?;
    let missing = || Problem::NotFound;
    let id: ProductId = product.parse().map_err(|_| missing())?;
    let page = view_product(&visit.backend.shop, &user, id)
        .await?
        .ok_or_else(missing)?;
    let form = format!("product-{id}");
    let entries = entries(&visit, &form, Some(page.clone()), chosen).await?;
    let help = help(&visit, &user, &entries, &format!("/seller/products/{id}")).await?;
    let restricted = help.restricted.clone();
    let title = visit.t.seller_product_edit();
    let around = visit.clone();
    let body = view! {
        <Desk visit=around.clone() title=title.to_owned()>
            <State visit=around.clone() page=page.clone() />
            <div class="beside">
                <ProductForm visit=around.clone() action=format!("/api/seller/products/{id}") entries=entries help=help />
                <div class="stack stack-loose">
                    <Stock visit=around.clone() page=page.clone() />
                    <Restricted visit=around.clone() restricted=restricted />
                    <Pictures visit=around page=page />
                </div>
            </div>
        </Desk>
    };
    Ok(visit.page(Head::personal(title), body))
}

#[component]
fn State(visit: Visit, page: SellerProductPage) -> impl IntoView {
    let t = visit.t;
    let published = page.status == ProductStatus::Published;
    let (verb, words, class) = if published {
        (
            "unpublish",
            t.seller_product_unpublish(),
            "button button-quiet",
        )
    } else {
        ("publish", t.seller_product_publish(), "button button-buy")
    };
    let look = published.then(|| {
        view! { <a class="button button-link" href=cards::product_href(&visit, &page.slug, page.id)>{t.seller_product_look()}</a> }
    });
    let action = format!("/api/seller/products/{}/{verb}", page.id);
    view! {
        <div class="row">
            <span class="badge">{state_words(&visit, page.status)}</span>
            <form action=action method="post">
                <input type="hidden" name="next" value=format!("/seller/products/{}", page.id) />
                <button class=class type="submit">{words}</button>
            </form>
            {look}
        </div>
    }
}

#[component]
fn Stock(visit: Visit, page: SellerProductPage) -> impl IntoView {
    let t = visit.t;
    let next = format!("/seller/products/{}", page.id);
    let rows: Vec<_> = page
        .variants
        .into_iter()
        .map(|variant| {
            let options: Vec<_> = variant.options.iter().map(|option| option.value.clone()).collect();
            let label = if options.is_empty() { variant.sku.clone() } else { options.join(" · ") };
            let several = variant.stock.len() > 1;
            let action = format!("/api/seller/variants/{}/stock", variant.id);
            let places: Vec<_> = variant.stock.into_iter().map(|stock| {
                let id = format!("stock-{}-{}", variant.id, stock.warehouse);
                let label = match several {
                    true => format!("{label} · {}", warehouses::place(&visit, &stock.country, &stock.city)),
                    false => label.clone(),
                };
                view! {
                    <form class="stock-form" action=action.clone() method="post">
                        <input type="hidden" name="next" value=next.clone() />
                        <input type="hidden" name="warehouse" value=stock.warehouse.to_string() />
                        <label class="field-label" for=id.clone()>{label}</label>
                        <input class="field-input" id=id name="on_hand" type="number" inputmode="numeric" min="0" max="1000000" value=stock.on_hand />
                        <button class="button button-quiet" type="submit">{t.seller_stock_save()}</button>
                    </form>
                }
            }).collect();
            places
        })
        .collect();
    view! {
        <section class="panel stack" aria-labelledby="stock">
            <h2 id="stock">{t.seller_product_stock_label()}</h2>
            {rows}
            <a class="button button-link" href="/seller/warehouses">{t.warehouses_title()}</a>
        </section>
    }
}

#[component]
fn Pictures(visit: Visit, page: SellerProductPage) -> impl IntoView {
    let t = visit.t;
    let pictures: Vec<_> = page
        .pictures
        .into_iter()
        .map(|picture| {
            let picture = cards::picture(picture, "");
            let src = picture.url(picture.nearest(160), "jpg");
            view! { <img class="thumb" src=src width=picture.width height=picture.height alt="" loading="lazy" /> }
        })
        .collect();
    view! {
        <section class="panel stack" aria-labelledby="pictures">
            <h2 id="pictures">{t.seller_product_pictures_label()}</h2>
            <div class="row">{pictures}</div>
            <form class="stack stack-tight" action=format!("/api/seller/products/{}/pictures", page.id) method="post" enctype="multipart/form-data">
                <label class="field-label" for="picture">{t.seller_picture_label()}</label>
                <input class="field-input" id="picture" name="picture" type="file" accept="image/jpeg,image/png,image/webp,image/gif" required=true />
                <p class="field-hint">{t.seller_picture_hint()}</p>
                <button class="button button-quiet" type="submit">{t.seller_picture_add()}</button>
            </form>
        </section>
    }
}
