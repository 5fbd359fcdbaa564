//! Pages of a long list, with real links.

use leptos::prelude::*;

/// Where the visitor is in a long list, and the words around it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PagerView {
    /// The page shown, from 1.
    pub page: u32,
    /// How many pages there are.
    pub pages: u32,
    /// The address of the list with its filters, ready for `page=N` to be appended.
    pub href: String,
    pub label: String,
    pub previous: String,
    pub next: String,
}

/// The pages worth a link: the first, the last, and two around the one shown. `None` is a gap.
fn shown(page: u32, pages: u32) -> Vec<Option<u32>> {
    let near = |n: &u32| *n == 1 || *n == pages || n.abs_diff(page) <= 1;
    let mut out: Vec<Option<u32>> = Vec::new();
    for number in (1..=pages).filter(near) {
        if let Some(Some(last)) = out.last()
            && number - last > 1
        {
            out.push(None);
        }
        out.push(Some(number));
    }
    out
}

/// Draws the pager; nothing when there is one page only.
#[component]
pub fn Pager(pager: PagerView) -> impl IntoView {
    if pager.pages <= 1 {
        return None;
    }
    let link = |number: u32| format!("{}page={number}", pager.href);
    let numbers: Vec<_> = shown(pager.page, pager.pages)
        .into_iter()
        .map(|number| match number {
            Some(number) => {
                let current = (number == pager.page).then_some("page");
                view! { <a href=link(number) aria-current=current>{number}</a> }.into_any()
            }
            None => view! { <span aria-hidden="true">"…"</span> }.into_any(),
        })
        .collect();
    let previous = (pager.page > 1)
        .then(|| view! { <a href=link(pager.page - 1) rel="prev">{pager.previous.clone()}</a> });
    let next = (pager.page < pager.pages)
        .then(|| view! { <a href=link(pager.page + 1) rel="next">{pager.next.clone()}</a> });
    Some(
        view! { <nav class="pager" aria-label=pager.label.clone()>{previous}{numbers}{next}</nav> },
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_list_shows_both_ends_and_the_neighbours() {
        assert_eq!(
            shown(5, 10),
            [Some(1), None, Some(4), Some(5), Some(6), None, Some(10)]
        );
        assert_eq!(shown(1, 3), [Some(1), Some(2), Some(3)]);
    }
}
