//! One stroke set of icons, 24 × 24. Those that point somewhere turn around in right-to-left pages.

use leptos::prelude::*;

/// What an icon shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Icon {
    Home,
    Categories,
    Search,
    Orders,
    Cart,
    Account,
    Globe,
    Chevron,
    Check,
    Shield,
    Parcel,
    Shop,
}

impl Icon {
    const fn path(self) -> &'static str {
        match self {
            Self::Home => "M4 11 12 4l8 7v8a1 1 0 0 1-1 1h-4v-6H9v6H5a1 1 0 0 1-1-1z",
            Self::Categories => "M4 4h7v7H4zM13 4h7v7h-7zM4 13h7v7H4zM13 13h7v7h-7z",
            Self::Search => "M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5 20 20",
            Self::Orders => "M5 8l7-4 7 4v8l-7 4-7-4zM5 8l7 4 7-4M12 12v8",
            Self::Cart => "M3 4h2.5l2.2 11h9.8L20 7H6.2M9 20h.01M17 20h.01",
            Self::Account => {
                "M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4.5 20c1-4 4-5.5 7.5-5.5s6.5 1.5 7.5 5.5"
            }
            Self::Globe => {
                "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM3.5 12h17M12 3.5c5 5 5 12 0 17M12 3.5c-5 5-5 12 0 17"
            }
            Self::Chevron => "M9 5l7 7-7 7",
            Self::Check => "M5 12.5l4.5 4.5L19 7",
            Self::Shield => {
                "M12 3.5l7 3v5c0 4.5-3 7.5-7 9-4-1.5-7-4.5-7-9v-5zM8.5 12l2.5 2.5 4.5-5"
            }
            Self::Parcel => "M4 8h16v11H4zM4 8l2-4h12l2 4M10 12h4",
            Self::Shop => {
                "M4 10v10h16V10M3 10l2-6h14l2 6a3 3 0 0 1-6 0 3 3 0 0 1-6 0 3 3 0 0 1-6 0M10 20v-5h4v5"
            }
        }
    }

    const fn class(self) -> &'static str {
        match self {
            Self::Chevron => "icon icon-points",
            _ => "icon",
        }
    }
}

/// Draws an icon that says nothing to a screen reader: the words beside it do.
#[component]
pub fn IconView(icon: Icon) -> impl IntoView {
    view! {
        <svg class=icon.class() viewBox="0 0 24 24" aria-hidden="true">
            <path d=icon.path()></path>
        </svg>
    }
}

/// The mark: a short route of two dots and one stop.
#[component]
pub fn Mark() -> impl IntoView {
    view! {
        <svg class="icon-points" viewBox="0 0 40 20" aria-hidden="true" fill="none">
            <path d="M6 14C13 14 13 6 20 6s7 8 14 8" stroke="var(--lapis)" stroke-width="2.5"></path>
            <circle cx="6" cy="14" r="4.5" fill="var(--lapis)"></circle>
            <circle cx="20" cy="6" r="3" fill="var(--paper)" stroke="var(--lapis)" stroke-width="2"></circle>
            <circle cx="34" cy="14" r="4.5" fill="var(--saffron)"></circle>
        </svg>
    }
}
