//! How a parcel travels, what that costs, and who clears it at the border.

mod method;
mod size;
mod table;
mod terms;
mod zone;

pub use method::{CutOff, Load, ShippingMethod, WeightStep};
pub use size::PackedSize;
pub use table::{ShippingError, ShippingTable, way_of};
pub use terms::{Carriage, Incoterm};
pub use zone::{Place, Zone};
