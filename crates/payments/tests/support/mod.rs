//! What several tests need.

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::HeaderMap;
use payments::stripe::{Event, webhook};
use tokio::net::TcpListener;
use tokio::sync::Mutex;
use tokio::sync::mpsc::{self, UnboundedReceiver, UnboundedSender};
use tokio::time::{Duration, timeout};

type Message = (String, Bytes);

/// A shop's address for webhooks that keeps what comes.
#[derive(Debug)]
pub struct Inbox {
    pub url: String,
    messages: Mutex<UnboundedReceiver<Message>>,
}

impl Inbox {
    pub async fn start() -> Inbox {
        let listener = TcpListener::bind(("127.0.0.1", 0))
            .await
            .expect("a port is free");
        let address = listener.local_addr().expect("it is bound");
        let (keep, messages) = mpsc::unbounded_channel();
        let router = Router::new().fallback(take).with_state(keep);
        tokio::spawn(async move { axum::serve(listener, router).await });
        Inbox {
            url: format!("http://{address}/hook"),
            messages: Mutex::new(messages),
        }
    }

    /// The next so many messages, proved and read.
    pub async fn events(&self, count: usize, secrets: &[&str], now_s: i64) -> Vec<Event> {
        let mut messages = self.messages.lock().await;
        let mut events = Vec::new();
        while events.len() < count {
            let next = timeout(Duration::from_secs(20), messages.recv()).await;
            let (signature, body) = next.expect("it comes in time").expect("the shop is open");
            let event = webhook::open(&signature, &body, secrets, 300, now_s);
            events.push(event.expect("it is Stripe's"));
        }
        events
    }
}

async fn take(State(keep): State<UnboundedSender<Message>>, headers: HeaderMap, body: Bytes) {
    let signature = headers
        .get("stripe-signature")
        .and_then(|text| text.to_str().ok());
    let _ = keep.send((signature.unwrap_or_default().to_owned(), body));
}
