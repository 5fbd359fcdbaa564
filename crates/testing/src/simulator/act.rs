//! Comparing what the shop did with what the model says.

use std::fmt::Debug;

use services::operator::check;

use super::seen::Seen;
use super::world::World;

/// What must be seen after an act.
#[derive(Debug, Clone)]
pub(super) enum Expect {
    /// The act is refused, and nothing has changed.
    Refused,
    /// This; refunds may differ by so many minor units, where the model does not share to the last one.
    Seen(Seen, i64),
}

impl World {
    /// Compares an act on an order. When the process was killed in it, the order is wholly as before or wholly as after.
    /// Whether the act took effect.
    pub async fn compare<T: Debug, E: Debug>(
        &mut self,
        index: usize,
        what: &str,
        expect: Expect,
        result: Result<T, E>,
    ) -> bool {
        let killed = self.fuse.mend();
        let before = self.orders[index].seen.clone();
        let now = self.look(self.orders[index].id).await;
        let id = self.orders[index].id;
        let told = format!("{what} on {id}: {result:?}, killed: {killed}");
        self.log.push(told.clone());
        self.killed += u32::from(killed);
        let after = match &expect {
            Expect::Refused => None,
            Expect::Seen(seen, slack) => Some(now.is_about(seen, *slack)),
        };
        let took_effect = after == Some(true);
        let is_right = match (killed, result.is_ok()) {
            (true, _) => took_effect || now == before,
            (false, true) => took_effect,
            (false, false) => after.is_none() && now == before,
        };
        if !is_right {
            self.fail(&format!(
                "{told}\nbefore {before:#?}\nexpected {expect:#?}\nseen {now:#?}"
            ));
        }
        self.refused += u32::from(!killed && result.is_err());
        let changed = took_effect && now != before;
        self.orders[index].seen = now;
        if changed {
            self.tally.count(what);
        }
        self.follow(index, &before).await;
        changed || (took_effect && !killed)
    }

    /// Asks for every invariant.
    pub async fn assert_sound(&self) {
        let lines = check(&self.shop).await.expect("the store answers");
        let mut broken = lines.iter().filter(|line| !line.offenders.is_empty());
        if let Some(line) = broken.next() {
            self.fail(&format!("broken: {line:#?}"));
        }
    }

    /// Ends the run with what is needed to repeat it.
    pub fn fail(&self, why: &str) -> ! {
        let last: Vec<&String> = self.log.iter().rev().take(12).collect();
        panic!(
            "{}, event {}: {why}\nlast acts {last:#?}",
            self.name, self.events
        );
    }
}
