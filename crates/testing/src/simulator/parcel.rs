//! Sellers pack and send, whole consignments and parts of them.

use std::time::Duration;

use domain::ids::ParcelId;
use services::order::{pack_parcel, ship_consignment, ship_parcel, unpack_parcel};
use services::payment::PaymentMethod;

use super::act::Expect;
use super::seen::{Box, Seen};
use super::world::World;

const DAY: Duration = Duration::from_secs(24 * 3600);

impl World {
    /// A seller packs, unpacks or sends.
    pub async fn handle(&mut self) {
        match self.dice.roll(10) {
            0..3 => self.pack().await,
            3..4 => self.unpack().await,
            4..6 => self.ship_packed().await,
            _ => self.ship().await,
        }
    }

    async fn pack(&mut self) {
        let (index, at) = self.some_parcel(&["paid"]);
        let known = self.orders[index].clone();
        let own = &known.boxes[at];
        let line = self.dice.pick(own.lines.len());
        let wanted = u32::try_from(self.dice.roll(4)).expect("a few");
        let mut after = known.seen.clone();
        let parcel = &mut after.parcels[at];
        let position = parcel.boxes.last().map_or(1, |packed| packed.position + 1);
        let is_there = wanted > 0 && wanted <= parcel.loose()[line];
        // What is paid at the door travels in one parcel.
        let in_parts = known.method != PaymentMethod::Cash;
        let expect = match parcel.state == "paid" && is_there && in_parts {
            true => {
                let mut units = vec![0; own.lines.len()];
                units[line] = wanted;
                parcel.boxes.push(Box {
                    position,
                    units,
                    tracking: None,
                });
                Expect::Seen(after, 0)
            }
            false => Expect::Refused,
        };
        let seller = self.sellers[own.seller].seller.expect("a shop");
        let units = [(own.lines[line], wanted)];
        let result = pack_parcel(&self.shop, seller, own.id, position, &units).await;
        self.compare(index, "pack", expect, result).await;
    }

    /// A parcel of some consignment, with its place in what is seen.
    async fn some_box(&mut self) -> Option<(usize, usize, usize, ParcelId)> {
        let (index, at) = self.some_parcel(&["paid"]);
        let known = self.orders[index].clone();
        let count = known.seen.parcels[at].boxes.len();
        if count == 0 {
            self.fuse.mend();
            return None;
        }
        let which = self.dice.pick(count);
        let mut conn = self.shop.store().reader().await.expect("the store answers");
        let rows = store::parcel::list_by_consignment(&mut conn, known.boxes[at].id).await;
        let id = rows.expect("the store answers")[which].id;
        Some((index, at, which, id))
    }

    async fn unpack(&mut self) {
        let Some((index, at, which, id)) = self.some_box().await else {
            return;
        };
        let known = self.orders[index].clone();
        let mut after = known.seen.clone();
        let boxes = &mut after.parcels[at].boxes;
        let expect = match boxes[which].tracking {
            None => {
                boxes.remove(which);
                Expect::Seen(after, 0)
            }
            Some(_) => Expect::Refused,
        };
        let own = &known.boxes[at];
        let seller = self.sellers[own.seller].seller.expect("a shop");
        let result = unpack_parcel(&self.shop, seller, own.id, id).await;
        self.compare(index, "unpack", expect, result).await;
    }

    async fn ship_packed(&mut self) {
        let Some((index, at, which, id)) = self.some_box().await else {
            return;
        };
        let known = self.orders[index].clone();
        let mut after = known.seen.clone();
        let parcel = &mut after.parcels[at];
        let tracking = format!("RR{}", parcel.boxes[which].position);
        let expect = match &parcel.boxes[which].tracking {
            // The same again is done already.
            Some(sent) if *sent == tracking => Expect::Seen(after, 0),
            None if parcel.state == "paid" => {
                parcel.boxes[which].tracking = Some(tracking.clone());
                parcel.ship_if_sent();
                after.follow();
                Expect::Seen(after, 0)
            }
            _ => Expect::Refused,
        };
        let seller = self.sellers[known.boxes[at].seller].seller.expect("a shop");
        let result = ship_parcel(&self.shop, seller, id, "EMS", &tracking).await;
        self.compare(index, "ship a part", expect, result).await;
        self.note_shipped(index, at, &known.seen);
    }

    async fn ship(&mut self) {
        let (index, at) = self.some_parcel(&["paid"]);
        self.ship_rest(index, at).await;
    }

    /// All that is in no parcel goes.
    pub(super) async fn ship_rest(&mut self, index: usize, at: usize) {
        const REST: &str = "REST";
        let known = self.orders[index].clone();
        let own = &known.boxes[at];
        let mut after = known.seen.clone();
        let parcel = &mut after.parcels[at];
        let loose = parcel.loose();
        let is_loose = loose.iter().any(|units| *units > 0);
        let went = parcel
            .boxes
            .iter()
            .any(|packed| packed.tracking.as_deref() == Some(REST));
        let expect = match (went, is_loose) {
            // The same again is done already.
            (true, false) => Expect::Seen(after, 0),
            (false, true) if parcel.state == "paid" => {
                parcel.boxes.push(Box {
                    position: parcel.boxes.last().map_or(1, |packed| packed.position + 1),
                    units: loose,
                    tracking: Some(REST.to_owned()),
                });
                parcel.ship_if_sent();
                after.follow();
                Expect::Seen(after, 0)
            }
            _ => Expect::Refused,
        };
        let seller = self.sellers[own.seller].seller.expect("a shop");
        let result = ship_consignment(&self.shop, seller, own.id, "EMS", REST).await;
        self.compare(index, "ship", expect, result).await;
        self.note_shipped(index, at, &known.seen);
    }

    /// When a parcel has just gone, its clock runs.
    pub(super) fn note_shipped(&mut self, index: usize, at: usize, before: &Seen) {
        let known = &mut self.orders[index];
        let is_shipped = known.seen.parcels[at].state == "shipped";
        if is_shipped && before.parcels[at].state == "paid" {
            if known.is_promised(at) {
                // Nobody earns by time what no courier has brought.
                return;
            }
            let own = &mut known.boxes[at];
            own.due = Some(self.shop.now().plus(DAY * (own.days_max + 15)));
        }
    }
}
