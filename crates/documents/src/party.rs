//! A person or a firm on a paper.

/// Who sends, receives, sells or buys, spelled as it shall be printed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Party {
    /// Person or firm.
    pub name: String,
    /// Street, district, city, post code: one string a printed line, in the order of the country.
    pub address_lines: Vec<String>,
    /// The country's name in the language of the address.
    pub country: String,
    pub phone: Option<String>,
    pub email: Option<String>,
}

impl Party {
    /// Name, address and country, one under the other.
    pub(crate) fn lines(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.name.as_str())
            .chain(self.address_lines.iter().map(String::as_str))
            .chain(std::iter::once(self.country.as_str()))
    }

    /// Phone and e-mail.
    pub(crate) fn contacts(&self) -> impl Iterator<Item = &str> {
        [&self.phone, &self.email]
            .into_iter()
            .flatten()
            .map(String::as_str)
    }
}
