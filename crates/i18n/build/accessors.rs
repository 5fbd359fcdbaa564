//! From the signatures of `fluent-typed` to the accessors of `Messages`.
//!
//! A message without arguments becomes `fn id(self) -> &'static str`, resolved once per language; the others become
//! `fn id(self, name: &str, count: impl Into<Count>) -> String`.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::locales::Messages;

/// One argument in the order of the accessor, which is the order of first use in the English message.
struct Argument {
    name: String,
    kind: Kind,
}

enum Kind {
    Text,
    Number,
}

struct Accessor {
    name: String,
    id: String,
    arguments: Vec<Argument>,
}

pub fn generate(english: &Messages, signatures: &str, tags: &[&str]) -> Result<String, String> {
    let mut accessors = parse(signatures)?;
    accessors.sort_by(|a, b| a.id.cmp(&b.id));
    require_all(english, &accessors)?;

    let mut out = String::from("// Generated from locales/ by build.rs.\n\n");
    let _ = writeln!(out, "static SOURCES: [(&str, &str); {}] = [", tags.len());
    for tag in tags {
        let _ = writeln!(
            out,
            "    ({tag:?}, include_str!(concat!(env!(\"OUT_DIR\"), \"/ftl/{tag}.ftl\"))),"
        );
    }
    out.push_str("];\n\n");
    let (plain, filled): (Vec<_>, Vec<_>) = accessors
        .iter()
        .partition(|accessor| accessor.arguments.is_empty());
    let ids: Vec<_> = plain.iter().map(|accessor| &accessor.id).collect();
    let _ = writeln!(out, "static PLAIN_IDS: [&str; {}] = {ids:?};\n", ids.len());
    write_filled_ids(&mut out, &filled);
    out.push_str("impl Messages {\n");
    for (index, accessor) in plain.iter().enumerate() {
        doc(&mut out, english, &accessor.id);
        let name = &accessor.name;
        let _ = writeln!(
            out,
            "    pub fn {name}(self) -> &'static str {{\n        self.plain({index})\n    }}\n"
        );
    }
    for accessor in filled {
        doc(&mut out, english, &accessor.id);
        write_filled(&mut out, accessor);
    }
    out.push_str("}\n");
    Ok(out)
}

/// For the test that resolves every message of every locale.
fn write_filled_ids(out: &mut String, filled: &[&Accessor]) {
    let _ = writeln!(
        out,
        "#[cfg(test)]\nstatic FILLED: [(&str, &[&str]); {}] = [",
        filled.len()
    );
    for accessor in filled {
        let names: Vec<_> = accessor
            .arguments
            .iter()
            .map(|argument| &argument.name)
            .collect();
        let _ = writeln!(out, "    ({:?}, &{names:?}),", accessor.id);
    }
    out.push_str("];\n\n");
}

fn write_filled(out: &mut String, accessor: &Accessor) {
    let mut parameters = String::new();
    let mut values = String::new();
    for Argument { name, kind } in &accessor.arguments {
        let rust = name.replace('-', "_");
        let (kind, method) = match kind {
            Kind::Text => ("&str", "text"),
            Kind::Number => ("impl Into<Count>", "number"),
        };
        let _ = write!(parameters, ", {rust}: {kind}");
        let _ = write!(values, "({name:?}, self.{method}({rust})), ");
    }
    let (name, id) = (&accessor.name, &accessor.id);
    let _ = writeln!(out, "    pub fn {name}(self{parameters}) -> String {{");
    let _ = writeln!(out, "        self.fill({id:?}, [{values}])\n    }}\n");
}

fn doc(out: &mut String, english: &Messages, id: &str) {
    let _ = writeln!(out, "    /// ```text");
    for line in english
        .get(id)
        .map(String::as_str)
        .unwrap_or_default()
        .trim_end()
        .lines()
    {
        let _ = writeln!(out, "    /// {line}");
    }
    let _ = writeln!(out, "    /// ```");
}

/// A message that `fluent-typed` generated nothing for has a translation that does not fit the English one; its own
/// warning, printed above this error, says which.
fn require_all(english: &Messages, accessors: &[Accessor]) -> Result<(), String> {
    let known: BTreeMap<_, _> = accessors
        .iter()
        .map(|accessor| (accessor.id.as_str(), ()))
        .collect();
    let lost = english
        .keys()
        .filter(|id| !id.starts_with('-') && !known.contains_key(id.as_str()));
    let lost: Vec<_> = lost.collect();
    if lost.is_empty() {
        Ok(())
    } else {
        Err(format!(
            "translations whose arguments differ from English: {lost:?}"
        ))
    }
}

/// Reads `pub fn name<F0: AsRef<str>>(&self, who: F0) -> String {` and the id in the body below it.
fn parse(signatures: &str) -> Result<Vec<Accessor>, String> {
    let mut accessors = Vec::new();
    let mut head = None;
    let mut names = Vec::new();
    for line in signatures.lines().map(str::trim) {
        if line.starts_with("pub fn ") && line.ends_with("-> String {") {
            head = Some(line);
            names.clear();
        }
        if let Some(rest) = line.strip_prefix("args.set(\"") {
            names.push(rest.split('"').next().unwrap_or_default());
        }
        if let (Some(signature), Some(rest)) = (head, line.strip_prefix("self.0.msg(\"")) {
            let id = rest.split('"').next().unwrap_or_default();
            accessors.push(accessor(signature, id, &names)?);
            head = None;
        }
        if line.starts_with("self.0.attr(") || line.contains(".msg_segments(") {
            return Err(format!(
                "attributes and elements are not used in this project: {line}"
            ));
        }
    }
    Ok(accessors)
}

fn accessor(signature: &str, id: &str, names: &[&str]) -> Result<Accessor, String> {
    let unexpected =
        || format!("fluent-typed generated a signature this build does not know: {signature}");
    let rest = signature.strip_prefix("pub fn ").ok_or_else(unexpected)?;
    let (head, rest) = rest.split_once("(&self").ok_or_else(unexpected)?;
    let (parameters, _) = rest.split_once(") -> String").ok_or_else(unexpected)?;
    let (name, generics) = head.split_once('<').unwrap_or((head, ""));
    let kinds: Vec<_> = generics.trim_end_matches('>').split(", ").collect();

    let mut arguments = Vec::new();
    let parameters = parameters
        .split(", ")
        .filter(|parameter| !parameter.is_empty());
    for (parameter, argument) in parameters.zip(names) {
        let (_, generic) = parameter.split_once(": ").ok_or_else(unexpected)?;
        let bound = kinds
            .iter()
            .find_map(|kind| kind.strip_prefix(generic))
            .ok_or_else(unexpected)?;
        let kind = match bound.trim_start_matches(": ") {
            bound if bound.starts_with("AsRef<str") => Kind::Text,
            bound if bound.starts_with("Into<FluentNumber") => Kind::Number,
            _ => return Err(unexpected()),
        };
        arguments.push(Argument {
            name: (*argument).to_owned(),
            kind,
        });
    }
    Ok(Accessor {
        name: name.to_owned(),
        id: id.to_owned(),
        arguments,
    })
}
