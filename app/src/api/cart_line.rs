//! The answer to a form that puts something into the cart.

use wasm_bindgen::JsValue;

/// What the page shows after the form was sent, in the page's language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CartLineAnswer {
    /// Pieces in the cart now; `None` when nothing was added.
    pub count: Option<u32>,
    /// "Added to your cart", or why not.
    pub message: String,
}

impl CartLineAnswer {
    /// The JSON body, written by the server.
    pub fn to_json(&self) -> String {
        let count = self
            .count
            .map_or("null".to_owned(), |count| count.to_string());
        format!(
            "{{\"count\":{count},\"message\":{}}}",
            json_string(&self.message)
        )
    }

    /// Reads the parsed JSON in the browser.
    pub fn from_js(value: &JsValue) -> Option<Self> {
        let field = |name: &str| js_sys::Reflect::get(value, &JsValue::from_str(name)).ok();
        let count = field("count")
            .and_then(|count| count.as_f64())
            .map(|count| count as u32);
        Some(Self {
            count,
            message: field("message")?.as_string()?,
        })
    }
}

/// A JSON string literal. Kept by hand: a whole serialiser for one word would weigh more than the island.
fn json_string(text: &str) -> String {
    let mut out = String::from("\"");
    for character in text.chars() {
        match character {
            '"' | '\\' => out.extend(['\\', character]),
            control if (control as u32) < 0x20 => {
                out.push_str(&format!("\\u{:04x}", control as u32))
            }
            other => out.push(other),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_with_quotes_stays_one_json_string() {
        let answer = CartLineAnswer {
            count: Some(3),
            message: "«Mug \"XL\"»\n".into(),
        };
        assert_eq!(
            answer.to_json(),
            r#"{"count":3,"message":"«Mug \"XL\"»\u000a"}"#
        );
    }
}
