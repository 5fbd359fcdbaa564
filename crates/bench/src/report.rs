//! What a measurement says: a table for people, the same as JSON for machines.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Map, Value, json};

/// Where results and the data of a measurement lie: below the target folder, on the disk that is built on.
pub fn folder() -> PathBuf {
    let program = std::env::current_exe().expect("the system knows the running program");
    let target = program
        .ancestors()
        .find(|folder| folder.join("CACHEDIR.TAG").exists())
        .map_or_else(|| PathBuf::from("target"), Path::to_owned);
    let folder = target.join("bench");
    fs::create_dir_all(&folder).expect("the target folder can be written to");
    folder
}

/// Rows of figures under fixed columns. The first column names the row.
#[derive(Debug)]
pub struct Table {
    title: &'static str,
    columns: Vec<&'static str>,
    rows: Vec<Vec<Value>>,
}

impl Table {
    /// A table without rows.
    pub fn new(title: &'static str, columns: &[&'static str]) -> Self {
        Self {
            title,
            columns: columns.to_vec(),
            rows: Vec::new(),
        }
    }

    /// Adds a row: one value per column.
    pub fn row(&mut self, values: impl IntoIterator<Item = Value>) {
        let row: Vec<Value> = values.into_iter().collect();
        assert_eq!(row.len(), self.columns.len(), "one value per column");
        self.rows.push(row);
    }

    fn print(&self) {
        let header = self.columns.iter().map(|column| (*column).to_owned());
        let mut lines: Vec<Vec<String>> = vec![header.collect()];
        lines.extend(
            self.rows
                .iter()
                .map(|row| row.iter().map(shown).collect::<Vec<_>>()),
        );
        let width = |column: usize| {
            let cells = lines.iter().map(|line| line[column].chars().count());
            cells.max().unwrap_or(0)
        };
        println!("\n{}", self.title);
        for line in &lines {
            let cells = line.iter().enumerate().map(|(column, cell)| {
                let width = width(column);
                match column {
                    0 => format!("{cell:<width$}"),
                    _ => format!("{cell:>width$}"),
                }
            });
            println!("  {}", cells.collect::<Vec<_>>().join("  "));
        }
    }

    fn json(&self) -> Value {
        let row = |row: &Vec<Value>| {
            let names = self.columns.iter().map(|column| (*column).to_owned());
            Value::Object(names.zip(row.iter().cloned()).collect::<Map<_, _>>())
        };
        json!({ "title": self.title, "rows": self.rows.iter().map(row).collect::<Vec<_>>() })
    }
}

fn shown(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Null => "–".to_owned(),
        other => other.to_string(),
    }
}

/// Prints the tables and writes them to `target/bench/NAME.json`.
pub fn publish(name: &str, tables: &[Table]) {
    tables.iter().for_each(Table::print);
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let body = json!({
        "bench": name,
        "cores": cores,
        "tables": tables.iter().map(Table::json).collect::<Vec<_>>(),
    });
    let path = folder().join(format!("{name}.json"));
    let text = serde_json::to_string_pretty(&body).expect("figures are JSON");
    fs::write(&path, text + "\n").expect("the target folder can be written to");
    println!("\nwritten to {}", path.display());
}

/// A figure with three significant digits or none behind the point, as people compare them.
pub fn figure(number: f64) -> Value {
    let digits = match number.abs() {
        size if size >= 100.0 => 0,
        size if size >= 10.0 => 1,
        _ => 2,
    };
    let text = format!("{number:.digits$}");
    text.parse::<f64>().map_or(Value::Null, |number| {
        if digits == 0 {
            json!(number as i64)
        } else {
            json!(number)
        }
    })
}
