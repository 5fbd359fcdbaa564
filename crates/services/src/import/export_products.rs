//! A seller's products as a file that can be changed in a spreadsheet and brought back.

use std::io::{self, Write};

use domain::catalogue::{HsCode, Weight};
use domain::ids::WarehouseId;
use domain::place::Country;
use feeds::{PICTURES_MAX, ProductDraft, Translation, VariantDraft, Writer, WriterOptions};
use store::picture::PictureRow;
use store::product::ProductRow;
use store::stock::StockRow;
use store::variant::VariantRow;
use store::{Conn, StoreError};

use crate::catalogue::texts::parse_options;
use crate::seller::view_product::status;
use crate::shop::Shop;

/// Products read at a time.
const BATCH: u32 = 200;

/// Why there is no file.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// No shop has this slug.
    #[error("no shop has this slug")]
    UnknownSeller,
    /// The file cannot be written.
    #[error(transparent)]
    Output(#[from] io::Error),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Writes all products of a shop that have a variant on sale; how many. `base_url` is the shop's own address, such as
/// `https://corridor.example`, before the paths of pictures.
///
/// # Errors
/// [`ExportError`].
pub async fn export_products<W: Write>(
    shop: &Shop,
    seller_slug: &str,
    output: W,
    base_url: &str,
) -> Result<(W, u32), ExportError> {
    let mut conn = shop.store().reader().await?;
    let seller = store::seller::find_by_slug(&mut conn, seller_slug).await?;
    let seller = seller.ok_or(ExportError::UnknownSeller)?;
    let pictures = store::product::count_pictures_max(&mut conn, seller.id).await?;
    let options = WriterOptions {
        languages: store::product_text::list_languages(&mut conn, seller.id).await?,
        pictures: usize::try_from(pictures).unwrap_or(0).min(PICTURES_MAX),
    };
    let mut writer = Writer::new(output, options)?;
    let (mut written, mut after) = (0, String::new());
    loop {
        let rows =
            store::product::list_by_seller_after(&mut conn, seller.id, &after, BATCH).await?;
        let Some(last) = rows.last() else {
            break;
        };
        after = last.slug.clone();
        for row in rows {
            let draft = draft(&mut conn, row, base_url).await?;
            if !draft.variants.is_empty() {
                writer.write(&draft)?;
                written += 1;
            }
        }
    }
    Ok((writer.finish()?, written))
}

async fn draft(
    conn: &mut Conn,
    row: ProductRow,
    base_url: &str,
) -> Result<ProductDraft, StoreError> {
    let (own, translations) = texts(conn, &row).await?;
    let gallery = store::picture::list_by_product(conn, row.id).await?;
    Ok(ProductDraft {
        line: 0,
        variants: variants(conn, &row, base_url).await?,
        status: status(&row)?,
        title: own.title,
        description: own.description,
        lang: Some(own.lang),
        translations,
        vendor: None,
        tags: Vec::new(),
        hs_code: row
            .hs_code
            .as_deref()
            .and_then(|code| HsCode::parse(code).ok()),
        origin: Country::from_code(&row.origin).ok(),
        pictures: gallery
            .iter()
            .map(|picture| address(base_url, picture))
            .collect(),
        handle: row.slug,
        category: row.category,
        notices: Vec::new(),
    })
}

/// The seller's own words, and those in other languages.
async fn texts(
    conn: &mut Conn,
    row: &ProductRow,
) -> Result<(Translation, Vec<Translation>), StoreError> {
    let rows = store::product_text::list(conn, row.id).await?;
    let texts = rows.into_iter().map(|text| Translation {
        lang: text.lang,
        title: text.title,
        description: text.description,
    });
    let (mut own, others): (Vec<_>, Vec<_>) = texts.partition(|text| text.lang == row.source_lang);
    let own = own.pop().ok_or_else(|| StoreError::Inconsistent {
        table: "products",
        column: "source_lang",
        row: row.id.to_string(),
    })?;
    Ok((own, others))
}

async fn variants(
    conn: &mut Conn,
    product: &ProductRow,
    base_url: &str,
) -> Result<Vec<VariantDraft>, StoreError> {
    let pictures = store::picture::list_by_variants(conn, product.id).await?;
    let stock = store::stock::list_by_product(conn, product.id).await?;
    let rows = store::variant::list_by_product(conn, product.id).await?;
    let on_sale = rows.into_iter().filter(|row| row.status == "active");
    Ok(on_sale
        .map(|row| variant(row, &pictures, &stock, base_url))
        .collect())
}

fn variant(
    row: VariantRow,
    pictures: &[PictureRow],
    stock: &[StockRow],
    base_url: &str,
) -> VariantDraft {
    let picture = pictures
        .iter()
        .find(|picture| Some(&picture.hash) == row.picture_hash.as_ref());
    let main = WarehouseId::main_of(row.seller_id);
    let mut stock = stock.iter();
    let stock = stock.find(|stock| (stock.variant_id, stock.warehouse_id) == (row.id, main));
    VariantDraft {
        line: 0,
        options: parse_options(&row.options_json),
        price: row.price,
        compare_at: row.compare_at,
        weight: row.weight_grams.map(Weight::from_grams),
        stock: stock.and_then(|stock| u32::try_from(stock.on_hand).ok()),
        hs_code: row
            .hs_code
            .as_deref()
            .and_then(|code| HsCode::parse(code).ok()),
        origin: row
            .origin
            .as_deref()
            .and_then(|code| Country::from_code(code).ok()),
        picture: picture.map(|picture| address(base_url, picture)),
        sku: row.sku,
    }
}

/// Where the largest file of a picture can be fetched.
fn address(base_url: &str, picture: &PictureRow) -> String {
    let widths: Vec<u32> = serde_json::from_str(&picture.widths_json).unwrap_or_default();
    let width = widths.last().copied().unwrap_or(picture.width);
    format!(
        "{}/img/{}/{width}.jpg",
        base_url.trim_end_matches('/'),
        picture.hash
    )
}
