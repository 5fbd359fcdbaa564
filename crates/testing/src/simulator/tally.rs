//! How often each act took effect: dice that never roll an act test nothing of it.

use std::collections::BTreeMap;

/// Everything that can happen in a world.
pub(super) const ACTS: [&str; 71] = [
    "order at the bank",
    "order in cash",
    "order by transfer",
    "order by card alone",
    "order by card and money",
    "card spent",
    "card of an order that expired",
    "refund to a card",
    "coupon",
    "pay",
    "cancel",
    "cancel units",
    "pack",
    "unpack",
    "ship a part",
    "ship",
    "deliver",
    "confirm",
    "extend",
    "object",
    "offer",
    "accept",
    "withdraw",
    "escalate",
    "send back",
    "receive",
    "appeal",
    "decide",
    "charge back",
    "charge back over",
    "verdict",
    "make up",
    "payout requested",
    "payout half_approved",
    "payout approved",
    "payout refused",
    "payout sent",
    "payout paid",
    "payout returned",
    "debt recovered",
    "collect cash",
    "collect cash of a dispute",
    "bring back",
    "promise noted by the clock",
    "dispute waits for cash",
    "refund of a promise",
    "refund of cash",
    "refund of a transfer",
    "refund paid by hand",
    "refund paid by hand again",
    "transfer pays",
    "transfers add up",
    "transfer too small",
    "transfer too large",
    "transfer in another currency",
    "transfer without an order",
    "transfer for two orders",
    "transfer with a slip",
    "transfer by plain number",
    "transfer for a paid order",
    "transfer for an order that is over",
    "transfer settled by the clock",
    "statement read again",
    "statement cut off",
    "entry assigned",
    "entry assigned pays",
    "entry of another order assigned",
    "entry sent back",
    "entry sent back leaves the sum",
    "entry touched again",
    "order expired that transfers were too small for",
];

/// Counters of acts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Tally(BTreeMap<&'static str, u32>);

impl Default for Tally {
    fn default() -> Self {
        Self(ACTS.into_iter().map(|act| (act, 0)).collect())
    }
}

impl Tally {
    /// The act took effect.
    pub fn count(&mut self, act: &str) {
        let count = self.0.get_mut(act).expect("an act of the list");
        *count += 1;
    }

    pub fn add_to(&self, sums: &mut BTreeMap<&'static str, u32>) {
        for (act, count) in &self.0 {
            *sums.entry(act).or_default() += count;
        }
    }
}
