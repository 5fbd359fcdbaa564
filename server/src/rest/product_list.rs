//! `GET /api/v1/products`: what is on the shelves, with its price at the door.

use app::backend::Backend;
use app::problem::{FieldProblem, FieldReason};
use axum::extract::State;
use axum::response::Response;
use domain::ids::ProductId;
use http::HeaderMap;
use serde::{Deserialize, Serialize};
use services::catalogue::list_categories::list_used_categories;
use services::catalogue::list_products::{count_products, list_products};
use services::catalogue::{Asking, Listing, PictureRef, ProductCard, Shelf, Sort};
use services::shop::Shop;
use utoipa::ToSchema;

use super::amount::Amount;
use super::asking::{PlaceQuery, given};
use super::delivery::SellerBody;
use super::extract::Asked;
use super::fresh;
use super::problem::Refusal;

const PER_PAGE: u32 = 24;
const PER_PAGE_MAX: u32 = 100;
/// Nobody reads page 10,000, and each page costs more than the one before.
const PAGE_MAX: u32 = 10_000;
/// More words than anybody types.
const QUERY_CHARS_MAX: usize = 200;

/// Which products.
#[derive(Debug, Clone, Default, Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Query)]
pub struct ListQuery {
    /// Country of delivery, ISO 3166 in either case; the default market without it.
    #[param(example = "pl")]
    pub country: Option<String>,
    /// Language of titles, BCP 47; the market's own without it.
    #[param(example = "en")]
    pub lang: Option<String>,
    /// Currency of all amounts, ISO 4217; the market's own without it.
    #[param(example = "PLN")]
    pub currency: Option<String>,
    /// Words that must all be in a product, up to 200 characters.
    #[param(example = "cotton towel")]
    pub q: Option<String>,
    /// Slug of a category.
    #[param(example = "home-textiles")]
    pub category: Option<String>,
    /// `sold` (most sold first, the default), `new`, `price` (cheapest first) or `price-down`.
    #[param(example = "price")]
    pub sort: Option<String>,
    /// The page, from 1 to 10,000.
    #[param(value_type = Option<u32>, minimum = 1, maximum = 10000)]
    pub page: Option<String>,
    /// Products on a page, 1 to 100; 24 without it.
    #[param(value_type = Option<u32>, minimum = 1, maximum = 100)]
    pub per_page: Option<String>,
}

/// A page of products.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Products {
    /// The products of the page; none beyond the last one.
    pub items: Vec<Item>,
    /// Products altogether.
    pub total: u32,
    /// The page, from 1.
    pub page: u32,
    /// How many pages there are, at least 1.
    pub pages: u32,
    /// Products on a page.
    pub per_page: u32,
    /// What the list can be narrowed by.
    pub facets: Facets,
}

/// What a list can be narrowed by.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Facets {
    /// The categories.
    pub categories: Vec<CategoryFacet>,
}

/// A category.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct CategoryFacet {
    /// What to send as `category`.
    #[schema(example = "home-textiles")]
    pub slug: String,
    /// Its title in the language asked for.
    pub title: String,
    /// Products in it; `null` while searching.
    pub count: Option<u32>,
}

/// A product in a list. Prices are those of its cheapest variant.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Item {
    /// Its id.
    #[schema(value_type = String, format = Uuid)]
    pub id: ProductId,
    /// Name in addresses.
    pub slug: String,
    /// Title in the language asked for, else in the seller's.
    pub title: String,
    /// Language of the title.
    pub title_lang: String,
    /// The list price; `null` where a rate is missing.
    pub price: Option<Amount>,
    /// The former list price, where it was higher.
    pub compare_at: Option<Amount>,
    /// One piece at the door, everything included; `null` where nothing is delivered.
    pub landed: Option<Amount>,
    /// Whether `landed` is the last word, or more may be collected on delivery.
    pub landed_certain: bool,
    /// Address of its main picture, relative to the shop.
    pub image: String,
    /// What buyers think.
    pub rating: Rating,
    /// Who sells it.
    pub seller: SellerBody,
    /// From where it is sent, ISO 3166: of the seller's warehouses the nearest that has it.
    pub ships_from: &'static str,
    /// Whether any variant can be bought now.
    pub in_stock: bool,
    /// Earliest day of delivery, counted from dispatch.
    pub days_min: u16,
    /// Latest day of delivery, counted from dispatch.
    pub days_max: u16,
}

/// What buyers think.
#[derive(Debug, Clone, Copy, Serialize, ToSchema)]
pub struct Rating {
    /// Average of the stars in tenths: 47 is 4.7. `null` before the first review.
    #[schema(example = 47)]
    pub average_tenths: Option<u32>,
    /// Number of reviews.
    pub count: u32,
}

/// Products of a category, of a search, or all.
#[utoipa::path(
    get,
    path = "/api/v1/products",
    operation_id = "list_products",
    tag = "catalogue",
    params(ListQuery),
    responses((status = 200, description = "A page of products", body = Products)),
)]
pub async fn list(
    State(backend): State<Backend>,
    Asked(query): Asked<ListQuery>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let shop = &backend.shop;
    let asking = query.place().asking(shop)?;
    let wanted = query.checked()?;
    let facets = facets(shop, asking, given(&query.q)).await?;
    let known = |slug: &str| {
        facets
            .categories
            .iter()
            .any(|category| category.slug == slug)
    };
    if given(&query.category).is_some_and(|slug| !known(slug)) {
        return Err(Refusal::field("category", FieldReason::Unknown));
    }
    let listing = list_products(
        shop,
        asking,
        query.shelf(),
        wanted.sort,
        wanted.page,
        wanted.per_page,
    )
    .await?;
    Ok(fresh::json(
        &headers,
        &Products::of(listing, wanted.per_page, facets),
    ))
}

struct Wanted {
    sort: Sort,
    page: u32,
    per_page: u32,
}

impl ListQuery {
    fn place(&self) -> PlaceQuery {
        PlaceQuery {
            country: self.country.clone(),
            lang: self.lang.clone(),
            currency: self.currency.clone(),
        }
    }

    /// Order and page, or all that is wrong with them.
    fn checked(&self) -> Result<Wanted, Refusal> {
        let query = given(&self.q).unwrap_or_default();
        let query = match query.chars().count() > QUERY_CHARS_MAX {
            true => Err(FieldProblem::new("q", FieldReason::TooLong)),
            false => Ok(()),
        };
        let sort =
            sort(given(&self.sort)).ok_or_else(|| FieldProblem::new("sort", FieldReason::Unknown));
        let page = number("page", given(&self.page), 1, PAGE_MAX);
        let per_page = number("per_page", given(&self.per_page), PER_PAGE, PER_PAGE_MAX);
        match (query, sort, page, per_page) {
            (Ok(()), Ok(sort), Ok(page), Ok(per_page)) => Ok(Wanted {
                sort,
                page,
                per_page,
            }),
            (query, sort, page, per_page) => {
                let problems = [query.err(), sort.err(), page.err(), per_page.err()];
                Err(app::problem::Problem::Invalid(problems.into_iter().flatten().collect()).into())
            }
        }
    }

    fn shelf(&self) -> Shelf {
        match (given(&self.q), given(&self.category)) {
            (None, None) => Shelf::All,
            (None, Some(category)) => Shelf::Category(category.to_owned()),
            (Some(words), None) => Shelf::Words(words.to_owned()),
            (Some(words), Some(category)) => Shelf::WordsInCategory {
                words: words.to_owned(),
                category: category.to_owned(),
            },
        }
    }
}

fn sort(word: Option<&str>) -> Option<Sort> {
    match word {
        None | Some("sold") => Some(Sort::Popular),
        Some("new") => Some(Sort::Newest),
        Some("price") => Some(Sort::PriceUp),
        Some("price-down") => Some(Sort::PriceDown),
        Some(_) => None,
    }
}

fn number(field: &str, text: Option<&str>, usual: u32, max: u32) -> Result<u32, FieldProblem> {
    let Some(text) = text else { return Ok(usual) };
    let digits = text.strip_prefix('-').unwrap_or(text);
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(FieldProblem::new(field, FieldReason::NotANumber));
    }
    let number = text
        .parse()
        .ok()
        .filter(|number| (1..=max).contains(number));
    number.ok_or_else(|| FieldProblem::new(field, FieldReason::OutOfRange))
}

/// The categories. While searching they are not counted: that would be a search for each.
async fn facets(shop: &Shop, asking: Asking, words: Option<&str>) -> Result<Facets, Refusal> {
    let mut categories = Vec::new();
    for category in list_used_categories(shop, asking.language).await? {
        let count = match words {
            Some(_) => None,
            None => Some(count_products(shop, Shelf::Category(category.slug.clone())).await?),
        };
        categories.push(CategoryFacet {
            slug: category.slug,
            title: category.title,
            count,
        });
    }
    Ok(Facets { categories })
}

impl Products {
    fn of(listing: Listing, per_page: u32, facets: Facets) -> Self {
        Self {
            items: listing.cards.iter().map(Item::from).collect(),
            total: listing.total,
            page: listing.page,
            pages: listing.pages,
            per_page,
            facets,
        }
    }
}

impl From<&ProductCard> for Item {
    fn from(card: &ProductCard) -> Self {
        let landed = card.landed.as_ref();
        Self {
            id: card.id,
            slug: card.slug.clone(),
            title: card.title.clone(),
            title_lang: card.title_language.clone(),
            price: card.list.map(Amount::from),
            compare_at: card.compare_at.map(Amount::from),
            landed: landed.map(|landed| landed.door.into()),
            landed_certain: landed
                .is_some_and(|landed| landed.certain == services::catalogue::Certain::Sure),
            image: image(&card.picture),
            rating: Rating {
                average_tenths: card.rating_average_tenths,
                count: card.rating_count,
            },
            seller: SellerBody {
                slug: card.seller_slug.clone(),
                name: card.seller_name.clone(),
                country: card.seller_country.code(),
            },
            ships_from: card.ships_from.code(),
            in_stock: card.in_stock,
            days_min: card.days_min,
            days_max: card.days_max,
        }
    }
}

/// The address of a picture at the width nearest to 640 pixels, from above if there is one.
pub fn image(picture: &PictureRef) -> String {
    let wide = picture
        .widths
        .iter()
        .find(|width| **width >= 640)
        .or(picture.widths.last());
    format!(
        "/img/{}/{}.jpg",
        picture.hash,
        wide.copied().unwrap_or(picture.width)
    )
}
