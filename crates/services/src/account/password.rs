//! Hashing passwords: slow on purpose, and never so many at once that shoppers notice.

use std::sync::LazyLock;

use argon2::password_hash::phc::PasswordHash;
use argon2::{Algorithm, Argon2, Params, PasswordHasher as _, PasswordVerifier as _, Version};
use tokio::sync::Semaphore;

/// Memory of one hash in KiB: 19 MiB with two passes is the first choice of OWASP's password storage cheat sheet.
const MEMORY_KIB: u32 = 19 * 1024;
const PASSES: u32 = 2;
const LANES: u32 = 1;

/// Two hashes at a time: a flood of log-ins queues here instead of taking every core and 19 MiB for each.
static HASHERS: Semaphore = Semaphore::const_new(2);

/// What the password of an account that does not exist is compared with, so that the answer takes as long.
static NOBODY: LazyLock<String> = LazyLock::new(|| hash_now("no such account", &[0; 16]));

fn argon2() -> Argon2<'static> {
    let params = Params::new(MEMORY_KIB, PASSES, LANES, None)
        .expect("the parameters are within Argon2's limits");
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
}

fn hash_now(password: &str, salt: &[u8; 16]) -> String {
    let hash: PasswordHash = argon2()
        .hash_password_with_salt(password.as_bytes(), salt)
        .expect("a password of bounded length and 16 bytes of salt can always be hashed");
    hash.to_string()
}

/// The Argon2id hash in PHC form.
pub(super) async fn hash(password: &str, salt: [u8; 16]) -> String {
    let password = password.to_owned();
    in_turn(move || hash_now(&password, &salt)).await
}

/// Whether the password has this hash. `None`, an account that does not exist, takes the same time and is always false.
pub(crate) async fn matches(password: &str, hash: Option<String>) -> bool {
    let password = password.to_owned();
    in_turn(move || {
        let known = hash.is_some();
        let hash = hash.unwrap_or_else(|| NOBODY.clone());
        let parsed = PasswordHash::new(&hash);
        let same =
            parsed.is_ok_and(|hash| argon2().verify_password(password.as_bytes(), &hash).is_ok());
        same && known
    })
    .await
}

async fn in_turn<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> T {
    let _turn = HASHERS
        .acquire()
        .await
        .expect("the semaphore is never closed");
    tokio::task::spawn_blocking(work)
        .await
        .expect("hashing does not panic")
}
