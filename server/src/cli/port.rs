//! `corridor import` and `corridor export`

use std::fs::File;
use std::io::{BufReader, BufWriter, Read, Write as _};
use std::path::PathBuf;
use std::sync::Arc;

use anyhow::{Context as _, Result, bail};
use clap::Args;
use domain::place::Language;
use services::import::{
    Handles, ImageSource, ImportError, ImportOptions, ImportProgress, ImportReport, Mode, Notice,
    export_products, import_products,
};

use super::open;
use crate::config::Config;

/// What to take in.
#[derive(Debug, Args)]
pub struct Import {
    /// The seller's shop.
    #[arg(long, value_name = "SLUG")]
    seller: String,
    /// Only says what would happen.
    #[arg(long)]
    dry_run: bool,
    /// A folder or ZIP archive with the pictures.
    #[arg(long, value_name = "PATH")]
    images: Option<PathBuf>,
    /// The language of a file that does not say it: en, zh-Hans, ru, kk, tr, ar.
    #[arg(long, value_name = "LANGUAGE")]
    lang: Option<Language>,
    /// The file.
    file: PathBuf,
}

pub async fn import(config: &Config, import: Import) -> Result<()> {
    let name = import.file.display().to_string();
    let shop = open(config).await?;
    let options = ImportOptions {
        mode: if import.dry_run {
            Mode::DryRun
        } else {
            Mode::Write
        },
        images: import.images.map(image_source),
        lang: import.lang,
    };
    let file = import.file;
    let reader = move || Ok(Box::new(BufReader::new(File::open(&file)?)) as Box<dyn Read + Send>);
    match import_products(&shop, &import.seller, Arc::new(reader), &options, &progress).await {
        Ok(report) => {
            tell(&report, options.mode);
            if shop.reference().fx.rates().next().is_none() {
                println!(
                    "the shop knows no rates of exchange, so shoppers abroad see no price: corridor fx load"
                );
            }
        }
        Err(ImportError::Problems(problems)) => {
            for problem in &problems {
                eprintln!("{name}: {problem}");
            }
            bail!("{name}: {} problems, nothing was imported", problems.len());
        }
        Err(other) => return Err(other).context(name),
    }
    Ok(())
}

fn image_source(path: PathBuf) -> ImageSource {
    if path.is_dir() {
        ImageSource::Folder(path)
    } else {
        ImageSource::Zip(path)
    }
}

/// Says on standard error how far it is, each thousand.
fn progress(progress: ImportProgress) {
    if progress.done.is_multiple_of(1000) || progress.done == progress.total {
        eprintln!("{} of {} products", progress.done, progress.total);
    }
}

fn tell(report: &ImportReport, mode: Mode) {
    let ImportReport {
        created,
        updated,
        unchanged,
        variants,
        ..
    } = report;
    if mode == Mode::DryRun {
        println!("nothing was written; this is what would happen");
    }
    println!(
        "{created} products added, {updated} changed, {unchanged} as they were, with {variants} variants"
    );
    if let Some(language) = report.language {
        println!("texts without a language were taken to be {language}; --lang says otherwise");
    }
    println!(
        "pictures: {} taken, {} to be fetched",
        report.pictures_stored, report.pictures_queued
    );
    for (file, reason) in &report.pictures_refused {
        println!("picture {file}: {reason}");
    }
    hint(
        "without a customs code, so buyers read that duty may be collected",
        &report.missing_hs,
    );
    hint(
        "without an origin, taken to be the seller's country",
        &report.missing_origin,
    );
    hint(
        "without a weight, sent like an average garment",
        &report.missing_weight,
    );
    hint(
        "of a category that the shop does not have, under “other”",
        &report.other_category,
    );
    for (notice, count) in &report.notices {
        println!("{count} products: {}", notice_words(*notice));
    }
}

/// The first few by name: a seller looks those up and then knows what to mend in the file.
fn hint(what: &str, handles: &Handles) {
    const NAMED: usize = 5;
    if handles.count == 0 {
        return;
    }
    let named: Vec<&str> = handles
        .first
        .iter()
        .take(NAMED)
        .map(String::as_str)
        .collect();
    let more = match (handles.count as usize).saturating_sub(named.len()) {
        0 => String::new(),
        more => format!(" and {more} more"),
    };
    println!(
        "{} products {what}: {}{more}",
        handles.count,
        named.join(", ")
    );
}

fn notice_words(notice: Notice) -> String {
    match notice {
        Notice::MissingHsCode => "no customs code".to_owned(),
        Notice::MissingOrigin => "no country of origin".to_owned(),
        Notice::MissingWeight => "no weight".to_owned(),
        Notice::ZeroPrice => "a price of zero; they stay drafts".to_owned(),
        Notice::GiftCard => "gift cards, which cross no border; they stay drafts".to_owned(),
        Notice::MadeUpSku => "an article number was made up".to_owned(),
        Notice::CompareAtNotHigher => {
            "a former price that is not higher than the price was left out".to_owned()
        }
        Notice::PicturesDropped { kept } => format!("only the first {kept} pictures were kept"),
    }
}

pub async fn export(config: &Config, seller: &str) -> Result<()> {
    let shop = open(config).await?;
    let out = BufWriter::new(std::io::stdout());
    let (mut out, count) = export_products(&shop, seller, out, &config.origin).await?;
    out.flush().context("standard output")?;
    eprintln!("{count} products");
    Ok(())
}
