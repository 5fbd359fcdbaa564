//! Unguessable bytes from the operating system.

use services::ports::Entropy;

/// The operating system's generator.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemEntropy;

impl Entropy for SystemEntropy {
    fn fill(&self, bytes: &mut [u8]) {
        // Going on with guessable tokens would hand out other people's orders; stopping is the lesser harm.
        getrandom::fill(bytes).expect("the operating system gives random bytes");
    }
}
