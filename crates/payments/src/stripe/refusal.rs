//! What an answer other than success means.

use reqwest::StatusCode;
use serde::Deserialize;

use super::StripeError;

#[derive(Deserialize)]
struct Refusal {
    error: RefusalBody,
}

#[derive(Deserialize, Default)]
struct RefusalBody {
    #[serde(rename = "type")]
    kind: Option<String>,
    code: Option<String>,
    decline_code: Option<String>,
    message: Option<String>,
}

pub(super) fn refusal(status: StatusCode, body: &[u8]) -> StripeError {
    let told = serde_json::from_slice::<Refusal>(body).map(|refusal| refusal.error);
    let is_told = told.is_ok();
    let told = told.unwrap_or_default();
    let in_use = told.code.as_deref() == Some("idempotency_key_in_use");
    if status.is_server_error() || status == StatusCode::TOO_MANY_REQUESTS || in_use {
        return StripeError::unavailable(format!("status {}", status.as_u16()));
    }
    if told.kind.as_deref() == Some("idempotency_error") {
        return StripeError::KeyReused;
    }
    match status {
        StatusCode::NOT_FOUND => StripeError::Unknown,
        // Stripe repeats parts of the key in its sentence.
        StatusCode::UNAUTHORIZED => refused(status, told, "the key is not accepted"),
        _ if is_told => refused(status, told, ""),
        _ => StripeError::nonsense(format!("status {} without a reason", status.as_u16())),
    }
}

fn refused(status: StatusCode, told: RefusalBody, instead: &str) -> StripeError {
    let message = match instead {
        "" => told.message.unwrap_or_default(),
        own => own.to_owned(),
    };
    StripeError::Refused {
        status: status.as_u16(),
        code: told.code,
        decline_code: told.decline_code,
        message,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refusals_are_told_apart_by_what_the_caller_can_do() {
        let of = |status: u16, body: &str| {
            let status = StatusCode::from_u16(status).expect("a status");
            refusal(status, body.as_bytes())
        };
        assert!(of(500, "oops").may_be_retried());
        assert!(of(429, r#"{"error":{"code":"lock_timeout"}}"#).may_be_retried());
        assert!(of(409, r#"{"error":{"code":"idempotency_key_in_use"}}"#).may_be_retried());
        let reused = of(400, r#"{"error":{"type":"idempotency_error"}}"#);
        assert_eq!(reused, StripeError::KeyReused);
        assert_eq!(of(404, "{}"), StripeError::Unknown);
        assert!(matches!(of(400, "<html>"), StripeError::Nonsense { .. }));
        let wrong_key = of(
            401,
            r#"{"error":{"message":"Invalid API Key: sk_live_****abc"}}"#,
        );
        assert!(!wrong_key.to_string().contains("abc"), "{wrong_key}");
    }
}
