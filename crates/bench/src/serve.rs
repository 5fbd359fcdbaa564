//! A server on one thread, as it is in the shop but for the accept loop, which both sides of a comparison share.

use std::net::SocketAddr;
use std::thread::JoinHandle;

use axum::Router;
use axum::serve::ListenerExt as _;
use tokio::net::TcpListener;
use tokio::runtime::Builder;
use tokio::sync::oneshot;

use crate::cpu::{Side, stay_on};

/// A running server. Dropping it stops it.
#[derive(Debug)]
pub struct Server {
    /// Where it listens.
    pub address: SocketAddr,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    /// Starts a server on a thread of its own, on a free port of the loopback. What is served is made on that thread, so
    /// that connections to a database belong to its runtime.
    pub fn start<M, F>(make: M) -> Self
    where
        M: FnOnce() -> F + Send + 'static,
        F: Future<Output = Router>,
    {
        let (tell, told) = std::sync::mpsc::channel();
        let (stop, stopped) = oneshot::channel();
        let thread = std::thread::spawn(move || {
            stay_on(Side::Server);
            let runtime = Builder::new_current_thread().enable_all().build();
            let runtime = runtime.expect("a runtime can be made");
            runtime.block_on(async {
                let router = make().await;
                let listener = TcpListener::bind("127.0.0.1:0").await;
                let listener = listener.expect("the loopback has a free port");
                let address = listener
                    .local_addr()
                    .expect("a bound socket has an address");
                tell.send(address).expect("the starter waits");
                // Without it the last packet of a page waits for an acknowledgement.
                let listener = listener.tap_io(|stream| drop(stream.set_nodelay(true)));
                tokio::select! {
                    served = axum::serve(listener, router) => served.expect("serving goes on"),
                    _ = stopped => {}
                }
            });
        });
        Self {
            address: told.recv().expect("the server starts"),
            stop: Some(stop),
            thread: Some(thread),
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            // A panic over there was printed there.
            let _ = thread.join();
        }
    }
}
