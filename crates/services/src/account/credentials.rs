//! What may be an e-mail address, a password and a name.

/// Fewest characters of a password (NIST SP 800-63B asks for 8; ten resist a stolen database longer).
const PASSWORD_CHARS_MIN: usize = 10;
/// Most characters of a password: enough for any phrase, and hashing stays bounded.
const PASSWORD_CHARS_MAX: usize = 200;
/// RFC 5321, 4.5.3.1.
const EMAIL_BYTES_MAX: usize = 254;
const LOCAL_PART_BYTES_MAX: usize = 64;
const NAME_CHARS_MAX: usize = 100;

/// A field of a form and the reason it is refused: `missing`, `malformed`, `too_short`, `too_long`, `taken`.
pub type FieldProblem = (&'static str, &'static str);

/// The form under which addresses are stored and compared.
pub(crate) fn normalised_email(email: &str) -> String {
    email.trim().to_lowercase()
}

/// Every problem at once: nobody likes to correct a form three times.
pub(super) fn problems(email: &str, password: &str, name: &str) -> Vec<FieldProblem> {
    let found = [
        ("email", email_problem(email)),
        ("password", password_problem(password)),
        ("name", name_problem(name)),
    ];
    found
        .into_iter()
        .filter_map(|(field, reason)| reason.map(|reason| (field, reason)))
        .collect()
}

fn email_problem(email: &str) -> Option<&'static str> {
    if email.is_empty() {
        return Some("missing");
    }
    if email.len() > EMAIL_BYTES_MAX {
        return Some("too_long");
    }
    let plain = !email
        .chars()
        .any(|c| c.is_whitespace() || c.is_control() || ",;<>()[]\"\\".contains(c));
    let parts = email.split_once('@');
    let sound = parts.is_some_and(|(local, domain)| {
        (1..=LOCAL_PART_BYTES_MAX).contains(&local.len())
            && !domain.contains('@')
            && domain.contains('.')
            && domain
                .split('.')
                .all(|label| !label.is_empty() && !label.starts_with('-') && !label.ends_with('-'))
    });
    (!plain || !sound).then_some("malformed")
}

fn password_problem(password: &str) -> Option<&'static str> {
    match password.chars().count() {
        0 => Some("missing"),
        1..PASSWORD_CHARS_MIN => Some("too_short"),
        PASSWORD_CHARS_MIN..=PASSWORD_CHARS_MAX => None,
        _ => Some("too_long"),
    }
}

/// Whether a password could belong to anybody; longer ones are not worth a hash.
pub(super) fn is_hashable(password: &str) -> bool {
    password.chars().count() <= PASSWORD_CHARS_MAX
}

fn name_problem(name: &str) -> Option<&'static str> {
    match name.trim() {
        "" => Some("missing"),
        name if name.chars().count() > NAME_CHARS_MAX => Some("too_long"),
        name if name.chars().any(char::is_control) => Some("malformed"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_problem_of_a_form_is_told_at_once() {
        let all = problems("nobody", "short", " ");
        assert_eq!(
            all,
            [
                ("email", "malformed"),
                ("password", "too_short"),
                ("name", "missing")
            ]
        );
        assert_eq!(problems("aigul@example.kz", "ten letters", "Айгүл"), []);
    }

    #[test]
    fn an_address_that_no_mail_can_reach_is_refused() {
        for email in [
            "a@b",
            "@b.kz",
            "a@b..kz",
            "a b@c.kz",
            "a@b@c.kz",
            "a@-b.kz",
            "a\u{0}@b.kz",
            "Ann <a@b.kz>",
        ] {
            assert_eq!(email_problem(email), Some("malformed"), "{email:?}");
        }
        assert_eq!(email_problem("имя@пример.рф"), None);
    }
}
