//! What a form did, told by the page it leads to.
//!
//! A form answers 303 to `…?done=KEY`. The set is closed and the page says it in the visitor's language, so nobody can
//! put words of their own on a page of the shop by sending a link.

/// One row per message: the variant and its key in the address.
macro_rules! done {
    ($($(#[$doc:meta])* $name:ident $key:literal)+) => {
        /// What a form did.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Done {
            $($(#[$doc])* $name,)+
        }

        impl Done {
            /// Every message there is.
            pub const ALL: &'static [Done] = &[$(Done::$name),+];

            /// The word in the address.
            #[must_use]
            pub const fn key(self) -> &'static str {
                match self { $(Done::$name => $key,)+ }
            }
        }
    };
}

done! {
    /// A product lies in the cart.
    CartAdded "cart-added"
    /// A quantity was changed or a line taken out.
    CartUpdated "cart-updated"
    /// Something in the cart is no longer there in this quantity; the cart says what.
    CartShort "cart-short"
    /// The cart is empty, so there is nothing to order.
    CartEmpty "cart-empty"
    /// The coupon counts.
    CouponApplied "coupon-applied"
    /// The coupon does not count any more.
    CouponRemoved "coupon-removed"
    /// The total is new: the old one expired or something changed. Nothing was charged.
    QuoteRenewed "quote-renewed"
    /// Delivery was chosen.
    DeliveryChosen "delivery-chosen"
    /// The order is placed and paid, or waits for the bank.
    OrderPlaced "order-placed"
    /// The order is cancelled.
    OrderCancelled "order-cancelled"
    /// The shopper has the goods.
    ReceiptConfirmed "receipt-confirmed"
    /// Some units of an order are cancelled.
    UnitsCancelled "units-cancelled"
    /// No units were chosen, or more than are still to be sent.
    UnitsNone "units-none"
    /// The shopper has more time to check a parcel.
    ReleaseExtended "release-extended"
    /// More time was given before.
    ReleaseExtendedBefore "release-extended-before"
    /// A dispute is open.
    DisputeOpened "dispute-opened"
    /// The parcel has a dispute already.
    DisputeExists "dispute-exists"
    /// The parcel cannot be objected to.
    DisputeImpossible "dispute-impossible"
    /// Something was said.
    DisputeSaid "dispute-said"
    /// Something else was proposed.
    DisputeOffered "dispute-offered"
    /// What was proposed is accepted.
    DisputeAccepted "dispute-accepted"
    /// The objection is taken back.
    DisputeWithdrawn "dispute-withdrawn"
    /// The marketplace has to decide.
    DisputeEscalated "dispute-escalated"
    /// The decision is not accepted.
    DisputeAppealed "dispute-appealed"
    /// The goods are on their way back.
    DisputeSentBack "dispute-sent-back"
    /// The goods are back.
    DisputeReceived "dispute-received"
    /// The marketplace has decided.
    DisputeDecided "dispute-decided"
    /// The other side was quicker; nothing was changed.
    DisputeMoved "dispute-moved"
    /// The first decision was by the same operator.
    DisputeSameOperator "dispute-same-operator"
    /// The shopper's bank has to decide first.
    ChargebackOpen "chargeback-open"
    /// The courier's cash has to come first.
    CashNotHere "cash-not-here"
    /// The bank declined.
    PaymentDeclined "payment-declined"
    /// A new account.
    Registered "registered"
    /// Signed in.
    LoggedIn "logged-in"
    /// Signed out.
    LoggedOut "logged-out"
    /// A seller's product is stored.
    ProductSaved "product-saved"
    /// A seller's product is on sale.
    ProductPublished "product-published"
    /// A seller's product is taken down.
    ProductUnpublished "product-unpublished"
    /// A picture was added to a product.
    PictureAdded "picture-added"
    /// A stock figure is stored.
    StockSaved "stock-saved"
    /// An operator's rule is stored.
    RuleSaved "rule-saved"
    /// Somebody else changed the rule meanwhile; nothing was stored.
    RuleChanged "rule-changed"
    /// Who sends a seller's parcels is stored.
    SenderSaved "sender-saved"
    /// A warehouse was added.
    WarehouseAdded "warehouse-added"
    /// A warehouse was removed.
    WarehouseRemoved "warehouse-removed"
    /// The warehouse has a history and stays.
    WarehouseInUse "warehouse-in-use"
    /// The shop has as many warehouses as it can have.
    WarehousesFull "warehouses-full"
    /// No parcel was chosen for papers.
    PapersNone "papers-none"
    /// More parcels were chosen than fit into one file.
    PapersMany "papers-many"
    /// The post's range of item numbers is used up.
    PapersNumbersUsed "papers-numbers-used"
    /// A parcel is on its way.
    ParcelShipped "parcel-shipped"
    /// Units are in a parcel of their own.
    ParcelPacked "parcel-packed"
    /// They are in none again.
    ParcelUnpacked "parcel-unpacked"
    /// No units were chosen, or more than are in no parcel.
    PackNone "pack-none"
    /// The seller's bank account is stored.
    BankAccountSaved "bank-account-saved"
    /// A payout is asked for.
    PayoutRequested "payout-requested"
    /// There is no bank account to pay to.
    PayoutNoAccount "payout-no-account"
    /// Less is there than is worth paying out.
    PayoutTooLittle "payout-too-little"
    /// A payout goes with the next batch.
    PayoutApproved "payout-approved"
    /// The first of two operators has agreed to a payout.
    PayoutHalfApproved "payout-half-approved"
    /// A payout is refused.
    PayoutRefused "payout-refused"
    /// The bank has paid a payout.
    PayoutConfirmed "payout-confirmed"
    /// A payout came back from the bank.
    PayoutReturned "payout-returned"
    /// Somebody else was quicker with the payout; nothing was changed.
    PayoutMoved "payout-moved"
    /// A batch is at the bank.
    PayoutsSent "payouts-sent"
    /// Nothing could be sent in this currency.
    PayoutsNone "payouts-none"
    /// The cash of a parcel is there.
    CashCollected "cash-collected"
    /// A parcel came back unpaid.
    ParcelCameBack "parcel-came-back"
    /// A refund was paid by hand.
    RefundPaid "refund-paid"
    /// The cash of a parcel came before, or cannot come any more; nothing was changed.
    CashNotDue "cash-not-due"
    /// A statement of the bank is read.
    StatementRead "statement-read"
    /// A file that is no statement.
    StatementUnreadable "statement-unreadable"
    /// A statement of another account.
    StatementOfOther "statement-of-other"
    /// No file was chosen.
    StatementMissing "statement-missing"
    /// It is written down what order a transfer is meant for.
    TransferAssigned "transfer-assigned"
    /// A transfer was sent back.
    TransferReturned "transfer-returned"
    /// No order of this number is paid by transfer.
    TransferNoOrder "transfer-no-order"
    /// An entry by hand waits for a second operator.
    JournalDrafted "journal-drafted"
    /// An entry by hand is booked.
    JournalPosted "journal-posted"
    /// An entry by hand is refused.
    JournalRefused "journal-refused"
    /// A second operator has to agree.
    OtherOperator "other-operator"
    /// An act needs a reason.
    ReasonMissing "reason-missing"
    /// A job that was given up is tried again.
    JobReplayed "job-replayed"
    /// The job was tried again already.
    JobGone "job-gone"
    /// Something that was earned is paid back.
    EarnedRefunded "earned-refunded"
    /// A gift card or the visitor's credit is on the cart.
    StoreCreditApplied "store-credit-applied"
    /// It is not on the cart any more.
    StoreCreditRemoved "store-credit-removed"
    /// A gift card is on the account.
    StoreCreditRedeemed "store-credit-redeemed"
    /// Credit is on somebody's account.
    StoreCreditGiven "store-credit-given"
    /// Credit waits for a second operator.
    StoreCreditDrafted "store-credit-drafted"
    /// A second operator agreed to credit.
    StoreCreditApproved "store-credit-approved"
    /// Credit is refused.
    StoreCreditRefused "store-credit-refused"
    /// A card cannot be spent for the time being.
    StoreCreditBlocked "store-credit-blocked"
    /// A card can be spent again.
    StoreCreditUnblocked "store-credit-unblocked"
}

impl Done {
    /// The message behind a word in the address.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|done| done.key() == key)
    }

    /// The message a query asks for: `page=2&done=cart-added`.
    #[must_use]
    pub fn from_query(query: &str) -> Option<Self> {
        query
            .split('&')
            .find_map(|pair| pair.strip_prefix("done="))
            .and_then(Self::from_key)
    }

    /// A relative address with this message in place of an earlier one: `/kz/ru/cart?done=cart-added`.
    #[must_use]
    pub fn at(self, address: &str) -> String {
        let (path, query) = address.split_once('?').unwrap_or((address, ""));
        let (path, query) = (
            path.split('#').next().unwrap_or_default(),
            query.split('#').next().unwrap_or_default(),
        );
        let kept = query
            .split('&')
            .filter(|pair| !pair.is_empty() && !pair.starts_with("done="));
        let pairs: Vec<&str> = kept.collect();
        let glue = if pairs.is_empty() { "" } else { "&" };
        format!("{path}?{}{glue}done={}", pairs.join("&"), self.key())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_replaces_the_earlier_one_in_the_address() {
        assert_eq!(
            Done::CartAdded.at("/kz/ru/cart"),
            "/kz/ru/cart?done=cart-added"
        );
        let again = Done::CartUpdated.at("/kz/ru/c/bags?page=2&done=cart-added#card-3");
        assert_eq!(again, "/kz/ru/c/bags?page=2&done=cart-updated");
        assert_eq!(
            Done::from_query("page=2&done=cart-updated"),
            Some(Done::CartUpdated)
        );
    }

    #[test]
    fn words_that_are_no_key_say_nothing() {
        assert_eq!(Done::from_query("done=You+have+won"), None);
    }
}
