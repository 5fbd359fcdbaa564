//! Letters to people: sent by SMTP, or put into a folder where no server is set.
//!
//! **Deliberately absent:** templates. The use cases write finished text in the reader's language.

use std::path::Path;
use std::time::Duration;

use lettre::message::header::ContentType;
use lettre::message::{Mailbox, Message};
use lettre::transport::smtp::{AsyncSmtpTransport, Error as SmtpError};
use lettre::{Address, AsyncFileTransport, AsyncTransport, Tokio1Executor};

/// A server that says nothing for so long is not there.
const ANSWER_WITHIN: Duration = Duration::from_secs(20);

/// A finished letter. Plain text: it is read by every program, in every script, and nothing in it can be markup.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// The address it goes to.
    pub to: String,
    /// What the list of mails shows.
    pub subject: String,
    /// The text, lines ended by `\n`.
    pub text: String,
}

/// Why a letter was not sent.
#[derive(Debug, thiserror::Error)]
pub enum MailError {
    /// The address or the text cannot be put into a mail; trying again does not help.
    #[error("the letter cannot be written: {0}")]
    Unwritable(&'static str),
    /// The server refused it for good.
    #[error("the mail server refused the letter: {0}")]
    Refused(String),
    /// The server or the folder cannot be reached now.
    #[error("the letter cannot be sent now: {0}")]
    Unavailable(String),
}

/// What is wrong with the settings.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MailSettingError {
    /// Not an address such as `smtps://user:password@mail.example`.
    #[error("not an address such as smtps://user:password@mail.example")]
    Url,
    /// Not a sender such as `Corridor <no-reply@mail.example>`.
    #[error("not a sender such as Corridor <no-reply@mail.example>")]
    Sender,
}

/// Where letters go, and from whom.
#[derive(Debug, Clone)]
pub struct Mailer {
    from: Mailbox,
    way: Way,
}

#[derive(Debug, Clone)]
enum Way {
    Smtp(AsyncSmtpTransport<Tokio1Executor>),
    Folder(AsyncFileTransport<Tokio1Executor>),
}

impl Mailer {
    /// Sends through a server: `smtps://…` with TLS from the start, `smtp://…?tls=required` with STARTTLS, `smtp://…` without.
    ///
    /// # Errors
    /// [`MailSettingError`].
    pub fn smtp(url: &str, from: &str) -> Result<Self, MailSettingError> {
        let way = AsyncSmtpTransport::<Tokio1Executor>::from_url(url);
        let way = way.map_err(|_| MailSettingError::Url)?;
        Ok(Self {
            from: sender(from)?,
            way: Way::Smtp(way.timeout(Some(ANSWER_WITHIN)).build()),
        })
    }

    /// Writes each letter into a folder, which must be there when one is sent, as a file `….eml` that mail programs open.
    ///
    /// # Errors
    /// [`MailSettingError::Sender`].
    pub fn folder(folder: &Path, from: &str) -> Result<Self, MailSettingError> {
        Ok(Self {
            from: sender(from)?,
            way: Way::Folder(AsyncFileTransport::new(folder)),
        })
    }

    /// Sends a letter.
    ///
    /// # Errors
    /// [`MailError`].
    pub async fn send(&self, letter: &Letter) -> Result<(), MailError> {
        let message = self.message(letter)?;
        match &self.way {
            Way::Smtp(server) => server.send(message).await.map(drop).map_err(told),
            Way::Folder(folder) => {
                let written = folder.send(message).await;
                written
                    .map(drop)
                    .map_err(|error| MailError::Unavailable(error.to_string()))
            }
        }
    }

    fn message(&self, letter: &Letter) -> Result<Message, MailError> {
        let to: Address = letter
            .to
            .parse()
            .map_err(|_| MailError::Unwritable("the address is none"))?;
        Message::builder()
            .from(self.from.clone())
            .to(Mailbox::new(None, to))
            .subject(letter.subject.clone())
            .header(ContentType::TEXT_PLAIN)
            .body(letter.text.clone())
            .map_err(|_| MailError::Unwritable("a header is malformed"))
    }
}

fn sender(text: &str) -> Result<Mailbox, MailSettingError> {
    text.parse().map_err(|_| MailSettingError::Sender)
}

/// Without the server's words, which often repeat the address: nobody's address belongs into a log.
fn told(error: SmtpError) -> MailError {
    match error.status() {
        Some(code) if error.is_permanent() => MailError::Refused(code.to_string()),
        Some(code) => MailError::Unavailable(code.to_string()),
        None => MailError::Unavailable(error.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FROM: &str = "Corridor <no-reply@corridor.example>";

    fn letter(to: &str) -> Letter {
        Letter {
            to: to.to_owned(),
            subject: "Заказ 7F2K оплачен".to_owned(),
            text: "Здравствуйте!\nСпасибо.\n".to_owned(),
        }
    }

    #[tokio::test]
    async fn a_letter_in_a_folder_is_a_mail_in_any_script() {
        let folder = tempfile::tempdir().expect("a folder can be made");
        let mailer = Mailer::folder(folder.path(), FROM).expect("the sender is one");
        mailer
            .send(&letter("aigul@example.org"))
            .await
            .expect("it is written");
        let files: Vec<_> = std::fs::read_dir(folder.path())
            .expect("the folder is there")
            .map(|file| file.expect("a file").path())
            .collect();
        assert_eq!(files.len(), 1);
        assert_eq!(
            files[0].extension().and_then(|end| end.to_str()),
            Some("eml")
        );
        let text = std::fs::read_to_string(&files[0]).expect("it is text");
        assert!(text.contains("To: aigul@example.org\r\n"), "{text}");
        assert!(
            text.contains("Content-Type: text/plain; charset=utf-8"),
            "{text}"
        );
        assert!(text.contains("Subject: =?utf-8?b?"), "{text}");
    }

    #[tokio::test]
    async fn an_address_that_is_none_is_told_apart_from_a_server_that_is_away() {
        let folder = tempfile::tempdir().expect("a folder can be made");
        let mailer = Mailer::folder(folder.path(), FROM).expect("the sender is one");
        for bad in ["", "aigul", "a@b\r\nBcc: c@d", "a@b, c@d"] {
            let sent = mailer.send(&letter(bad)).await;
            assert!(
                matches!(sent, Err(MailError::Unwritable(_))),
                "{bad}: {sent:?}"
            );
        }
        let gone = Mailer::folder(&folder.path().join("none"), FROM).expect("the sender is one");
        let sent = gone.send(&letter("a@example.org")).await;
        assert!(matches!(sent, Err(MailError::Unavailable(_))), "{sent:?}");
        let away = Mailer::smtp("smtp://127.0.0.1:1", FROM).expect("the address is one");
        let sent = away.send(&letter("a@example.org")).await;
        assert!(matches!(sent, Err(MailError::Unavailable(_))), "{sent:?}");
    }

    /// Settings are read before anything runs that a connection could wait in.
    #[test]
    fn settings_that_cannot_be_used_are_told_at_once() {
        assert!(Mailer::smtp("smtps://user:password@mail.example", FROM).is_ok());
        assert_eq!(
            Mailer::smtp("mail.example", FROM).expect_err("no scheme"),
            MailSettingError::Url
        );
        assert_eq!(
            Mailer::folder(Path::new("."), "nobody").expect_err("no address"),
            MailSettingError::Sender
        );
    }
}
