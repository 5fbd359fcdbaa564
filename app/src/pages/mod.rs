use leptos::prelude::*;
use crate::islands::add_to_cart::AddToCart;

pub fn spike() -> String {
    crate::render::document(|| view! { <!DOCTYPE html><html lang="en"><body><h1>"Hi <b>"</h1><textarea>"</textarea>x"</textarea><AddToCart label="Add".to_string() variants=vec!["a".into(),"b".into()]/></body></html> })
}
#[cfg(test)]
mod tests { #[test] fn spike() { println!("{}", super::spike()); } }
