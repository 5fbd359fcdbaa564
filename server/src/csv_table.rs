//! A table for spreadsheets, as RFC 4180 wants it.

/// The rows under their header; `None` when the memory is full, the one way in which writing into it fails.
pub(crate) fn csv_table<const N: usize>(
    header: [&str; N],
    rows: impl IntoIterator<Item = [String; N]>,
) -> Option<String> {
    let mut table = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer(Vec::new());
    table.write_record(header).ok()?;
    for row in rows {
        table.write_record(row).ok()?;
    }
    String::from_utf8(table.into_inner().ok()?).ok()
}
