### Papers of a parcel: what is printed on them, and how the seller gets them.

## Commercial invoice

papers-invoice-title = Commercial invoice
papers-invoice-seller = Seller
papers-invoice-buyer = Buyer
papers-invoice-number = Invoice number
papers-invoice-date = Date
papers-invoice-order = Order
papers-invoice-incoterm = Terms of delivery (Incoterms 2020)
papers-invoice-currency = Currency
papers-invoice-description = Description
papers-invoice-hs = HS code
papers-invoice-origin = Origin
papers-invoice-quantity = Quantity
papers-invoice-unit = Unit price
papers-invoice-line = Amount
papers-invoice-goods = Goods
papers-invoice-freight = Freight
papers-invoice-discount = Discount
papers-invoice-duty = Import duty
papers-invoice-tax = VAT
papers-invoice-fees = Fees
papers-invoice-total = Total
papers-invoice-paid = Duty and taxes were paid by the buyer at checkout.
papers-invoice-unpaid = Duty and taxes are paid by the addressee on delivery.
# $rules (String) - Names of laws, joined.
papers-invoice-rule = Duty and tax by: { $rules }

## Packing slip

papers-slip-title = Packing slip
papers-slip-store = Store
papers-slip-addressee = For
papers-slip-item = Item
papers-slip-sku = SKU
# {page} and {pages} are filled in by the printer and stay as they are.
papers-page = Page {"{page}"} of {"{pages}"}

## At the seller's desk

papers-print-title = Papers
papers-print-action = Print papers (PDF)
papers-print-hint = Customs declaration, invoice, packing slip and address label of every parcel you tick, in one file.
# $order (String) - Number of the order.
papers-print-choose = Papers for order { $order }
papers-print-none = Tick at least one parcel first.
# $count (Number) - The most parcels of one file.
papers-print-many = { $count ->
    [one] At most { $count } parcel fits into one file.
   *[other] At most { $count } parcels fit into one file.
}
papers-number-label = Item number
papers-numbers-used = All item numbers of the range are in use. Ask the operator for a new range from the post.
papers-fonts-missing = The server has no fonts to print with. Please tell the operator.
papers-invoice-action = Invoice (PDF)
papers-sender-title = Sender on papers
papers-sender-hint = Customs and carriers want the full address that parcels are sent from. It is printed on papers only.
papers-sender-name-label = Name or company
papers-sender-customs-label = Customs or tax number
papers-sender-saved = The sender is saved.
papers-sender-missing = Your papers show only the city so far: add the sender’s full address.
