//! Prints every paper with Russian, Arabic and Chinese data into a folder, to be looked at.
//!
//! `cargo run -p documents --example samples -- FOLDER`

mod arabic;
mod chinese;
mod forms;
mod russian;
mod statements;
mod strange;

use std::error::Error;
use std::path::PathBuf;
use std::time::Instant;

use documents::{Fonts, Paper, render};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(
        std::env::args()
            .nth(1)
            .ok_or("name a folder to write into")?,
    );
    std::fs::create_dir_all(&folder)?;
    let begun = Instant::now();
    let fonts = Fonts::find(None)?;
    println!("{fonts:?} in {:?}", begun.elapsed());
    let samples = [
        ("russian", russian::papers()),
        ("arabic", arabic::papers()),
        ("chinese", chinese::papers()),
        ("strange", strange::papers()),
    ];
    for (language, papers) in samples {
        for (name, paper) in papers {
            std::fs::write(
                folder.join(format!("{name}-{language}.pdf")),
                render(&fonts, &[paper])?,
            )?;
        }
    }
    for (language, paper) in statements::papers() {
        let name = format!("statement-{language}.pdf");
        std::fs::write(folder.join(name), render(&fonts, &[paper])?)?;
    }
    let batch: Vec<Paper> = (0..100)
        .flat_map(|_| {
            [
                Paper::Cn23(forms::cn23(forms::almaty())),
                Paper::AddressLabel(forms::label(forms::almaty())),
            ]
        })
        .collect();
    let begun = Instant::now();
    let pdf = render(&fonts, &batch)?;
    println!(
        "100 CN 23 and 100 labels: {} bytes in {:?}",
        pdf.len(),
        begun.elapsed()
    );
    Ok(std::fs::write(folder.join("batch.pdf"), pdf)?)
}
