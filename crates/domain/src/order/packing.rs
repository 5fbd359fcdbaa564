//! Which units of a consignment are in which parcel.
//!
//! A seller may send a consignment in several parcels: what is at hand first, the rest when it comes. A unit is *loose*,
//! *packed* into a parcel that waits, *sent*, or was called off before it was sent.
//!
//! **Invariant:** loose + packed + sent = what is left of a line; a unit that is sent is not called off any more.

use crate::ids::OrderLineId;

/// The units of one line that were not called off, by where they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LineUnits {
    /// The line.
    pub line: OrderLineId,
    /// In no parcel.
    pub loose: u32,
    /// In parcels that wait for the carrier.
    pub packed: u32,
    /// With the carrier.
    pub sent: u32,
}

/// Units of a line in one parcel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Packed {
    /// The line.
    pub line: OrderLineId,
    /// How many units.
    pub units: u32,
    /// Whether the parcel is with the carrier.
    pub is_sent: bool,
}

impl LineUnits {
    /// All that is left of the line.
    #[must_use]
    pub const fn left(&self) -> u32 {
        self.loose
            .saturating_add(self.packed)
            .saturating_add(self.sent)
    }

    /// What can still be called off.
    #[must_use]
    pub const fn unsent(&self) -> u32 {
        self.loose.saturating_add(self.packed)
    }
}

/// Sorts the units that are left of each line by where they are. What was paid back after it was sent is in its parcel all
/// the same, so parcels may hold more than is left; nothing is loose then.
#[must_use]
pub fn sort(left: &[(OrderLineId, u32)], parcels: &[Packed]) -> Vec<LineUnits> {
    let units = |line: OrderLineId, is_sent: bool| {
        let own = parcels.iter().filter(move |packed| packed.line == line);
        let own = own.filter(move |packed| packed.is_sent == is_sent);
        own.fold(0_u32, |sum, packed| sum.saturating_add(packed.units))
    };
    let sorted = left.iter().map(|&(line, left)| {
        let (packed, sent) = (units(line, false), units(line, true));
        LineUnits {
            line,
            loose: left.saturating_sub(packed).saturating_sub(sent),
            packed,
            sent,
        }
    });
    sorted.collect()
}

/// Whether everything that is left is with the carrier, and that is something.
#[must_use]
pub fn is_all_sent(lines: &[LineUnits]) -> bool {
    lines.iter().all(|line| line.unsent() == 0) && lines.iter().any(|line| line.sent > 0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use uuid::Uuid;

    fn line(number: u128) -> OrderLineId {
        OrderLineId::from_uuid(Uuid::from_u128(number))
    }

    fn waiting(number: u128, units: u32) -> Packed {
        Packed {
            line: line(number),
            units,
            is_sent: false,
        }
    }

    fn sent(number: u128, units: u32) -> Packed {
        Packed {
            is_sent: true,
            ..waiting(number, units)
        }
    }

    #[test]
    fn a_unit_is_in_one_place() {
        let left = [(line(1), 5), (line(2), 1)];
        let sorted = sort(&left, &[sent(1, 2), waiting(1, 1)]);
        assert_eq!(
            (sorted[0].loose, sorted[0].packed, sorted[0].sent),
            (2, 1, 2)
        );
        assert_eq!((sorted[0].unsent(), sorted[0].left()), (3, 5));
        assert_eq!((sorted[1].loose, sorted[1].sent), (1, 0));
        assert!(!is_all_sent(&sorted));
    }

    #[test]
    fn what_was_paid_back_after_it_was_sent_is_still_in_its_parcel() {
        let sorted = sort(&[(line(1), 1)], &[sent(1, 2)]);
        assert_eq!((sorted[0].loose, sorted[0].sent), (0, 2));
        assert!(is_all_sent(&sorted));
    }

    #[test]
    fn a_consignment_is_sent_when_nothing_of_it_waits_and_something_went() {
        let lines = |left: u32, parcels: &[Packed]| sort(&[(line(1), left)], parcels);
        assert!(is_all_sent(&lines(2, &[sent(1, 2)])));
        assert!(!is_all_sent(&lines(2, &[sent(1, 1)])));
        assert!(!is_all_sent(&lines(2, &[waiting(1, 2)])));
        assert!(!is_all_sent(&lines(0, &[])));
        assert!(!is_all_sent(&[]));
    }

    proptest! {
        #[test]
        fn nothing_appears_and_nothing_is_lost(left in 0_u32..50, parts in prop::collection::vec((0_u32..20, any::<bool>()), 0..6)) {
            let parcel = |(units, is_sent): &(u32, bool)| Packed { is_sent: *is_sent, ..waiting(1, *units) };
            let parcels: Vec<_> = parts.iter().map(parcel).collect();
            let in_parcels: u32 = parts.iter().map(|(units, _)| units).sum();
            let sorted = sort(&[(line(1), left)], &parcels);
            prop_assert_eq!(sorted[0].left(), left.max(in_parcels));
            prop_assert_eq!(sorted[0].packed + sorted[0].sent, in_parcels);
        }
    }
}
