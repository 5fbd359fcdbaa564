use super::{Fault, Row, Rows};
use crate::CELL_BYTES_MAX;
use crate::problem::Reason;

fn rows(bytes: &[u8]) -> Result<Vec<Row>, Fault> {
    let mut reader = Rows::new(bytes);
    let mut rows = Vec::new();
    while let Some(row) = reader.next_row()? {
        rows.push(row);
    }
    Ok(rows)
}

fn texts(bytes: &[u8]) -> Vec<Vec<String>> {
    let rows = rows(bytes).unwrap();
    rows.into_iter()
        .map(|row| row.cells.into_iter().map(|cell| cell.text).collect())
        .collect()
}

#[test]
fn quotes_delimiters_and_line_ends_inside_quotes_are_text() {
    assert_eq!(
        texts(b"a,\"b,\"\"c\"\"\r\nd\",e\r\nf,g,h"),
        [vec!["a", "b,\"c\"\nd", "e"], vec!["f", "g", "h"]]
    );
}

#[test]
fn every_kind_of_line_end_ends_a_row() {
    assert_eq!(texts(b"a\nb\r\nc\rd"), [["a"], ["b"], ["c"], ["d"]]);
}

#[test]
fn every_cell_knows_its_physical_line() {
    let rows = rows(b"h1,h2\n\"two\nlines\",x\r\"\r\n\",y\n").unwrap();
    let lines: Vec<Vec<u64>> = rows
        .iter()
        .map(|row| row.cells.iter().map(|cell| cell.line).collect())
        .collect();
    assert_eq!(lines, [[1, 1], [2, 3], [4, 5]]);
    assert_eq!(
        rows.iter().map(|row| row.line).collect::<Vec<_>>(),
        [1, 2, 4]
    );
}

#[test]
fn a_quote_in_the_middle_of_a_plain_cell_is_an_inch() {
    assert_eq!(texts(b"5\" pan,x"), [["5\" pan", "x"]]);
}

#[test]
fn an_open_quote_is_named_where_it_was_opened() {
    let fault = rows(b"a,b\n1,\"two\n3,4\n").unwrap_err();
    assert_eq!(
        fault,
        Fault {
            cell: 1,
            line: 2,
            reason: Reason::UnterminatedQuote
        }
    );
}

#[test]
fn text_behind_a_closing_quote_is_a_fault_of_that_cell() {
    let rows = rows(b"a,\"b\"c,d\n").unwrap();
    assert_eq!(
        rows[0].faults,
        [Fault {
            cell: 1,
            line: 1,
            reason: Reason::StrayQuote
        }]
    );
    assert_eq!(rows[0].cells[2].text, "d");
}

#[test]
fn nul_bytes_are_one_fault_per_cell_and_left_out() {
    let rows = rows(b"a\0b\0,c\0").unwrap();
    assert_eq!(rows[0].cells[0].text, "ab");
    assert_eq!(rows[0].faults.len(), 2);
}

#[test]
fn a_cell_over_the_limit_is_cut_and_named_and_the_row_goes_on() {
    let bytes = [
        b"x,".to_vec(),
        vec![b'y'; 3 * CELL_BYTES_MAX],
        b",z".to_vec(),
    ]
    .concat();
    let rows = rows(&bytes).unwrap();
    assert_eq!(rows[0].cells[1].text.len(), CELL_BYTES_MAX);
    assert_eq!(
        rows[0].faults,
        [Fault {
            cell: 1,
            line: 1,
            reason: Reason::TooLong {
                limit: CELL_BYTES_MAX
            }
        }]
    );
    assert_eq!(rows[0].cells[2].text, "z");
}

#[test]
fn a_million_cells_are_counted_and_not_kept() {
    let rows = rows(&vec![b','; 1_000_000]).unwrap();
    assert_eq!(rows[0].cell_count, 1_000_001);
    assert!(rows[0].cells.len() <= super::CELLS_KEPT_MAX);
}

#[test]
fn a_byte_in_another_encoding_is_named_on_its_own_line() {
    let fault = rows(b"a,b\n\"x\ny\xFFz\",c").unwrap_err();
    assert_eq!((fault.line, fault.cell), (3, 0));
}

proptest::proptest! {
    #[test]
    fn whatever_the_bytes_are_the_reader_ends(bytes in proptest::collection::vec(proptest::sample::select(b"ab,;\"\n\r\0\xFF\xD0\x90".to_vec()), 0..200)) {
        let _either_way = rows(&bytes);
    }
}
