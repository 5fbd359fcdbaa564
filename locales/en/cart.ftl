### The cart.

cart-page-title = Cart
cart-items-count = { $count ->
    [one] { $count } item
   *[other] { $count } items
}
cart-empty-title = Your cart is empty
cart-empty-body = What you add stays here, with the price at your door.
cart-empty-action = Find something
# $name (String) - The seller's name.
cart-parcel-title = Parcel from { $name }
# $place (String) - A country, or a city and its country.
cart-parcel-from = Sent from { $place }
cart-line-quantity = Quantity
cart-line-update = Update
cart-line-remove = Remove
# $title (String) - The product's title.
cart-line-remove-label = Remove { $title } from the cart
# $price (String) - A formatted amount.
cart-line-each = { $price } each
# $before (String) - The price when it was added.
# $now (String) - The price now.
cart-line-price-up = The price rose from { $before } to { $now } since you added it.
# $before (String) - The price when it was added.
# $now (String) - The price now.
cart-line-price-down = The price fell from { $before } to { $now } since you added it.
cart-line-stock-less = { $count ->
    [one] Only { $count } is left. Please lower the quantity.
   *[other] Only { $count } are left. Please lower the quantity.
}
cart-line-stock-none = This is sold out. Remove it to go on.
cart-line-gone = The seller has taken this product down. Remove it to go on.
cart-coupon-label = Coupon code
cart-coupon-apply = Apply
# $code (String) - The coupon's code.
cart-coupon-applied = Coupon { $code } applied
cart-coupon-remove = Remove coupon
cart-coupon-unknown = We do not know this code. Check it for typing mistakes.
cart-coupon-expired = This coupon is no longer valid.
cart-coupon-used-up = This coupon has been used up.
cart-summary-title = Summary
cart-summary-goods = Goods
cart-summary-shipping = Delivery
cart-summary-discount = Discount
cart-summary-duty = Customs duty
cart-summary-tax = VAT
cart-summary-fees = Customs fees
cart-summary-total = Total at your door
cart-summary-estimate = Delivery, duty and tax are estimated for your country. The exact total is shown before you pay.
cart-checkout-action = Go to checkout
cart-short = Something in your cart changed. Look below before you go on.
cart-coupon-done = The coupon is applied.
cart-coupon-gone = The coupon is removed.
cart-updated = Your cart is up to date.
