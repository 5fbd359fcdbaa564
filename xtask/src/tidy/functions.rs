//! Finding functions in masked code by counting brackets: enough to measure them, and far quicker than a parser.

use super::source::is_of_identifier;

/// One function with a body.
#[derive(Debug)]
pub struct Function {
    pub name: String,
    /// The line of `fn`, from 1.
    pub line: usize,
    /// From `fn` to the closing brace.
    pub lines: usize,
    /// From `fn` to the opening brace, masked.
    pub signature: String,
    /// Between the braces, masked.
    pub body: String,
}

/// All functions of masked code, nested ones too, in order.
pub fn functions(code: &str) -> Vec<Function> {
    let starts = code.match_indices("fn ").map(|(at, _)| at);
    starts
        .filter(|at| {
            !code[..*at]
                .chars()
                .next_back()
                .is_some_and(is_of_identifier)
        })
        .filter_map(|at| function_at(code, at))
        .collect()
}

fn function_at(code: &str, start: usize) -> Option<Function> {
    let name: String = code[start + 3..]
        .trim_start()
        .chars()
        .take_while(|letter| is_of_identifier(*letter))
        .collect();
    if name.is_empty() {
        return None;
    }
    let open = start + end_of_signature(&code[start..])?;
    let close = open + closing_brace(&code[open..])?;
    Some(Function {
        name,
        line: code[..start].matches('\n').count() + 1,
        lines: code[start..close].matches('\n').count() + 1,
        signature: code[start..open].to_owned(),
        body: code[open + 1..close].to_owned(),
    })
}

/// Where the body opens; `None` when there is none, as in a trait.
fn end_of_signature(code: &str) -> Option<usize> {
    let mut depth = 0;
    for (at, letter) in code.char_indices() {
        match letter {
            '(' | '[' => depth += 1,
            ')' | ']' => depth -= 1,
            '{' if depth == 0 => return Some(at),
            ';' if depth == 0 => return None,
            _ => {}
        }
    }
    None
}

fn closing_brace(code: &str) -> Option<usize> {
    let mut depth = 0;
    for (at, letter) in code.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return Some(at);
        }
    }
    None
}

impl Function {
    /// Parameters of type `bool`: at the call nobody can tell what `true` means.
    pub fn has_bool_parameter(&self) -> bool {
        let parameters = self.signature.split("->").next().unwrap_or("");
        parameters.match_indices(": bool").any(|(at, word)| {
            let rest = parameters[at + word.len()..].trim_start();
            rest.starts_with(',') || rest.starts_with(')')
        })
    }

    /// Whether the body does more than hand on to one expression.
    pub fn has_statements(&self) -> bool {
        let mut depth = 0;
        self.body
            .trim_end()
            .trim_end_matches(';')
            .chars()
            .any(|letter| {
                match letter {
                    '{' | '(' | '[' => depth += 1,
                    '}' | ')' | ']' => depth -= 1,
                    _ => {}
                }
                letter == ';' && depth == 0
            })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_function_is_measured_from_its_name_to_its_last_brace() {
        let found = functions(
            "pub async fn quote(\n  lines: [u8; 2],\n) -> u8 {\n  if x { y }\n}\nfn next() {}\n",
        );
        assert_eq!(
            found
                .iter()
                .map(|f| (f.name.as_str(), f.line, f.lines))
                .collect::<Vec<_>>(),
            [("quote", 1, 5), ("next", 6, 1)]
        );
    }

    #[test]
    fn what_has_no_body_is_no_function() {
        assert!(functions("trait T { fn a(&self); }  type F = fn (u8);").is_empty());
    }

    #[test]
    fn a_bool_parameter_is_seen_and_a_bool_result_is_not() {
        assert!(functions("fn f(a: u8, inclusive: bool) {}")[0].has_bool_parameter());
        assert!(!functions("fn f(check: impl Fn(u8) -> bool) -> bool {}")[0].has_bool_parameter());
    }

    #[test]
    fn one_call_is_no_list_of_statements() {
        assert!(!functions("fn f() { call(|| { a; b }).await }")[0].has_statements());
        assert!(functions("fn f() { let a = b; call(a) }")[0].has_statements());
    }
}
