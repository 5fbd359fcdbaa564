//! Load on a server: connections that ask one after the other, as fast as they are answered or at a given pace.

use std::net::SocketAddr;
use std::time::{Duration, Instant};

use tokio::runtime::Builder;
use tokio::task::LocalSet;

use crate::cpu::{Side, stay_on, this_thread, used_us_besides};
use crate::http::Connection;

/// What a round of load is made of.
#[derive(Debug, Clone)]
pub struct Load {
    /// Where to.
    pub address: SocketAddr,
    /// Requests, asked in turn.
    pub requests: Vec<Vec<u8>>,
    /// Connections at the same time.
    pub connections: usize,
    /// How long.
    pub duration: Duration,
    /// How fast.
    pub pace: Pace,
}

/// How fast requests follow one another.
#[derive(Debug, Clone, Copy)]
pub enum Pace {
    /// Each as soon as the one before it on the same connection is answered.
    Full,
    /// So many a second over all connections, whether the server keeps up or not.
    PerSecond(f64),
}

/// What a round of load found.
#[derive(Debug, Clone)]
pub struct Round {
    /// Answers a second.
    pub per_second: f64,
    /// Processor time of the server's side for one answer, in microseconds; zero where the system does not tell.
    pub cpu_us: f64,
    /// Milliseconds from the moment a request was due to the end of its answer.
    pub latencies_ms: Vec<f64>,
    /// Bytes of a body as it was sent, on average.
    pub body_bytes: f64,
}

#[derive(Debug, Default)]
struct Seen {
    latencies_ms: Vec<f64>,
    bytes: usize,
}

impl Load {
    /// Runs the load on a thread of its own.
    pub fn run(&self) -> Round {
        std::thread::scope(|scope| {
            let client = scope.spawn(|| {
                stay_on(Side::Client);
                let runtime = Builder::new_current_thread().enable_all().build();
                let runtime = runtime.expect("a runtime can be made");
                LocalSet::new().block_on(&runtime, self.clone().measure())
            });
            client.join().expect("the load runs to its end")
        })
    }

    async fn measure(self) -> Round {
        let me = this_thread();
        let used_before = used_us_besides(me);
        let start = Instant::now();
        let tasks: Vec<_> = (0..self.connections)
            .map(|number| tokio::task::spawn_local(self.clone().ask(number, start)))
            .collect();
        let mut all = Seen::default();
        for task in tasks {
            let seen = task.await.expect("a connection asks to the end");
            all.latencies_ms.extend(seen.latencies_ms);
            all.bytes += seen.bytes;
        }
        let elapsed = start.elapsed().as_secs_f64();
        let count = all.latencies_ms.len() as f64;
        let used = used_before.zip(used_us_besides(me));
        Round {
            per_second: count / elapsed,
            cpu_us: used.map_or(0.0, |(before, after)| (after - before) / count),
            body_bytes: all.bytes as f64 / count,
            latencies_ms: all.latencies_ms,
        }
    }

    async fn ask(self, number: usize, start: Instant) -> Seen {
        let connection = Connection::open(self.address).await;
        let mut connection = connection.expect("the server takes connections");
        let mut seen = Seen::default();
        let mut turn = number;
        while start.elapsed() < self.duration {
            let due = self.wait(turn, start).await;
            let request = &self.requests[turn % self.requests.len()];
            let answer = connection.ask(request).await.expect("the server answers");
            assert_eq!(answer.status, 200, "{}", answer.head);
            seen.latencies_ms.push(due.elapsed().as_secs_f64() * 1000.0);
            seen.bytes += answer.body.len();
            turn += self.connections;
        }
        seen
    }

    /// Waits for the moment of the next request. A late request counts from when it was due.
    async fn wait(&self, turn: usize, start: Instant) -> Instant {
        match self.pace {
            Pace::Full => Instant::now(),
            Pace::PerSecond(rate) => {
                let due = start + Duration::from_secs_f64(turn as f64 / rate);
                // Timers of the runtime count whole milliseconds, which is longer than most answers take.
                while Instant::now() < due {
                    tokio::task::yield_now().await;
                }
                due
            }
        }
    }
}
