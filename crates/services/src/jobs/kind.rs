//! The kinds of work in the outbox.

use crate::import::fetch_picture;

/// What a job does. Each may run twice: a worker that died is succeeded by another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum JobKind {
    /// Tell the provider to send a refund; the body is its id.
    RefundPayment,
    /// Fetch the picture a product file names by its address.
    FetchPicture,
    /// Ask a provider what is true about what it told; the body is the message's id.
    ProviderEvent,
    /// Tell the provider that a promise is not needed any more; the body is the payment's id.
    VoidPayment,
    /// Write a letter to a shopper and send it; the body says what it tells.
    SendMail,
}

impl JobKind {
    /// Every kind.
    const ALL: [JobKind; 5] = [
        JobKind::ProviderEvent,
        JobKind::RefundPayment,
        JobKind::VoidPayment,
        JobKind::FetchPicture,
        JobKind::SendMail,
    ];

    /// The column `outbox.kind`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ProviderEvent => "provider-event",
            Self::RefundPayment => "refund-payment",
            Self::VoidPayment => "void-payment",
            Self::FetchPicture => fetch_picture::KIND,
            Self::SendMail => "send-mail",
        }
    }

    /// The kind of this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == name)
    }
}
