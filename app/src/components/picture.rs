//! A picture in several widths, WebP first, with its size set so that nothing moves when it arrives.

use leptos::prelude::*;

/// A stored picture and how it is described.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PictureView {
    /// Content hash: the address never changes its bytes.
    pub hash: String,
    /// Width of the original in pixels.
    pub width: u32,
    /// Height of the original in pixels.
    pub height: u32,
    /// The stored widths, ascending.
    pub widths: Vec<u32>,
    /// What the picture shows, in the page's language; empty where the words beside it say it.
    pub alt: String,
}

/// When the browser fetches a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Loading {
    /// The main picture of the page: at once, before all others.
    Main,
    /// All others: when they come near the screen.
    Lazy,
}

impl PictureView {
    /// The address of one width: `/img/{hash}/{width}.webp`.
    pub fn url(&self, width: u32, extension: &str) -> String {
        format!("/img/{}/{width}.{extension}", self.hash)
    }

    /// The stored width nearest to what is wanted, from above if possible.
    pub fn nearest(&self, wanted: u32) -> u32 {
        let larger = self.widths.iter().copied().find(|width| *width >= wanted);
        larger
            .or_else(|| self.widths.last().copied())
            .unwrap_or(wanted)
    }

    fn srcset(&self, extension: &str, limit: u32) -> String {
        let shown = self
            .widths
            .iter()
            .filter(|width| **width <= limit || self.widths.len() == 1);
        let parts: Vec<_> = shown
            .map(|width| format!("{} {width}w", self.url(*width, extension)))
            .collect();
        parts.join(", ")
    }
}

/// Draws a picture. `sizes` is the media-condition list of the place it stands in; `limit` the widest one worth offering.
#[component]
pub fn Picture(
    picture: PictureView,
    sizes: &'static str,
    loading: Loading,
    #[prop(default = 1200)] limit: u32,
) -> impl IntoView {
    let (lazy, priority) = match loading {
        Loading::Main => ("eager", Some("high")),
        Loading::Lazy => ("lazy", None),
    };
    let fallback = picture.url(picture.nearest(480.min(limit)), "jpg");
    view! {
        <picture>
            <source type="image/webp" srcset=picture.srcset("webp", limit) sizes=sizes />
            <img
                src=fallback
                width=picture.width
                height=picture.height
                alt=picture.alt
                loading=lazy
                fetchpriority=priority
                decoding="async"
            />
        </picture>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn picture(widths: &[u32]) -> PictureView {
        PictureView {
            hash: "ab".into(),
            width: 1200,
            height: 1500,
            widths: widths.to_vec(),
            alt: String::new(),
        }
    }

    #[test]
    fn the_nearest_width_is_never_smaller_than_wanted_while_a_larger_one_is_stored() {
        assert_eq!(picture(&[160, 320, 480]).nearest(300), 320);
        assert_eq!(picture(&[160, 320]).nearest(480), 320);
    }

    #[test]
    fn a_small_original_is_still_offered() {
        assert_eq!(
            picture(&[1000]).srcset("webp", 480),
            "/img/ab/1000.webp 1000w"
        );
    }
}
