//! Right-to-left pages come for free as long as no style speaks of left and right.

use super::{Finding, Repository};

const SIDES: [&str; 2] = ["left", "right"];
/// Properties whose value can be a side.
const SIDED_VALUES: [&str; 3] = ["text-align", "float", "clear"];

pub fn findings(repository: &Repository) -> Vec<Finding> {
    let files = repository.texts_in("style/", ".css");
    files
        .flat_map(|file| {
            physical(&file.text)
                .into_iter()
                .map(|(line, reason)| Finding::new(&file.path, line, reason))
        })
        .collect()
}

fn physical(text: &str) -> Vec<(usize, String)> {
    let css = without_comments(text);
    let mut found = Vec::new();
    let mut line = 1;
    for piece in css.split_inclusive([';', '{', '}']) {
        // What ends in `{` is a selector or an at-rule; the rest are declarations.
        if !piece.ends_with('{')
            && let Some(reason) = objection(piece.trim_end_matches([';', '}']))
        {
            found.push((line + piece.len_of_leading_lines(), reason));
        }
        line += piece.matches('\n').count();
    }
    found
}

fn objection(declaration: &str) -> Option<String> {
    let (name, value) = declaration.split_once(':')?;
    let (name, value) = (name.trim(), value.trim());
    let names_a_side = !name.starts_with("--") && name.split('-').any(|part| SIDES.contains(&part));
    let takes_a_side =
        SIDED_VALUES.contains(&name) && value.split_whitespace().any(|word| SIDES.contains(&word));
    (names_a_side || takes_a_side).then(|| {
        format!(
            "`{name}: {value}` is physical: use the logical property (inline-start, inline-end)"
        )
    })
}

fn without_comments(text: &str) -> String {
    let mut css = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((code, comment)) = rest.split_once("/*") {
        css.push_str(code);
        let (inside, after) = comment.split_once("*/").unwrap_or((comment, ""));
        css.extend(inside.matches('\n'));
        rest = after;
    }
    css.push_str(rest);
    css
}

trait LeadingLines {
    fn len_of_leading_lines(&self) -> usize;
}

impl LeadingLines for str {
    /// Line breaks in front of the first letter.
    fn len_of_leading_lines(&self) -> usize {
        self[..self.len() - self.trim_start().len()]
            .matches('\n')
            .count()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sides_are_refused_wherever_they_hide() {
        let css = ".a {\n  margin-left: 1rem;\n  border-top-right-radius: 2px;\n  text-align: right;\n  left: 0\n}";
        assert_eq!(
            physical(css)
                .iter()
                .map(|(line, _)| *line)
                .collect::<Vec<_>>(),
            [2, 3, 4, 5]
        );
    }

    #[test]
    fn logical_properties_selectors_and_comments_pass() {
        let css = "/* left: 0; */ .left:hover { margin-inline-start: 1rem; --shift-left: 1; transform: none; text-align: start }";
        assert_eq!(physical(css), []);
    }
}
