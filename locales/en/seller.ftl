### The seller's desk.

seller-page-title = Your shop
seller-nav-label = Seller pages
seller-nav-today = Today
seller-nav-orders = Orders
seller-nav-products = Products
seller-nav-money = Money

seller-today-title = To do today
seller-today-empty = Nothing to do right now. New orders will appear here.
seller-today-ship = { $count ->
    [one] { $count } parcel to send
   *[other] { $count } parcels to send
}
seller-today-stock = { $count ->
    [one] { $count } variant is sold out
   *[other] { $count } variants are sold out
}
seller-today-drafts = { $count ->
    [one] { $count } draft to publish
   *[other] { $count } drafts to publish
}

seller-today-customs = { $count ->
    [one] { $count } product lacks customs data
   *[other] { $count } products lack customs data
}

seller-products-title = Products
seller-products-empty-title = No products yet
seller-products-empty-body = Add your first product, or import a file from your present shop.
seller-product-add = Add product
seller-product-edit = Edit product
seller-product-title-label = Title
seller-product-description-label = Description
seller-product-language-label = Language of this text
seller-product-category-label = Category
seller-product-price-label = Price
seller-product-price-hint = What you get before commission. Shoppers see it with delivery, duty and tax.
seller-product-stock-label = Stock
seller-product-sku-label = SKU
seller-product-weight-label = Weight in grams
seller-product-size-label = Size with packing, cm
seller-product-size-hint = Length × width × height, for example 30 × 20 × 10
seller-product-hs-label = Customs code (HS)
seller-product-hs-hint = Six digits or more. Without it we cannot work out the duty.
seller-product-origin-label = Country of origin
seller-product-pictures-label = Pictures
seller-product-publish = Publish
seller-product-unpublish = Take down
seller-product-saved = Product saved.
seller-product-published = The product is on sale.
seller-product-unpublished = The product is taken down.
seller-picture-added = The picture is added.
seller-stock-saved = The stock is saved.
seller-product-save = Save
seller-product-look = See it in the shop
seller-product-state-label = State
seller-stock-save = Save stock
seller-picture-label = Add a picture
seller-picture-hint = JPEG, PNG, WebP or GIF, up to 20 MB.
seller-picture-add = Upload
seller-product-state-draft = Draft
seller-product-state-published = On sale
seller-product-state-archived = Taken down

seller-orders-title = Orders
seller-orders-empty = Orders will appear here as soon as they are paid.
seller-order-ship-action = Mark as sent
seller-order-carrier-label = Carrier
seller-order-tracking-label = Tracking number
seller-order-shipped = Marked as sent. The buyer has been told.
seller-order-address-title = Send to

seller-money-title = Money
seller-money-held = Held for open orders
seller-money-available = Ready to be paid out
seller-money-empty = Your first sale will appear here.

### Finding a customs code

seller-hs-title = Find the HS code
seller-hs-intro = Customs in every country sort goods by this code. It decides the duty, so it is worth a minute.
seller-hs-search-label = What is it, in plain words?
seller-hs-search-action = Find
seller-hs-empty = Nothing found. Try a plainer word: “shirt” finds more than “oversized linen shirt”.
seller-hs-find-link = Find the code in words
seller-hs-suggested = Codes that fit the title
seller-hs-use-action = Use this code
seller-hs-warning-unknown = The Harmonized System has no such code. Customs would hold the parcel.
seller-hs-warning-short = Customs need at least six digits.
# $category (String) - The category's title.
seller-hs-warning-category = Goods in “{ $category }” usually have another code. Please check it.

### Restricted goods at the seller’s desk

seller-restriction-title = Where this cannot be sold
seller-restriction-none = No restrictions known for these goods
seller-restriction-unverified = not checked against the source
seller-goods-tags = What should carriers know?
seller-tag-lithium-battery = Contains a lithium battery
seller-tag-liquid = Liquid
seller-tag-flammable = Flammable
seller-tag-aerosol = Aerosol or under pressure
seller-tag-magnet = Strong magnet
seller-tag-blade = Sharp blade
seller-tag-medicine = Medicine
seller-tag-food = Food
seller-tag-animal-product = Of animal origin
seller-tag-plant = Plant or seeds
seller-tag-used = Used
warehouses-title = Warehouses
warehouses-hint = Goods that lie in the shopper’s own country are a domestic sale: no customs, delivered in days. Of the warehouses that have the goods, the nearest one sends them.
warehouses-main = First warehouse
warehouses-country-label = Country
warehouses-add-title = Add a warehouse
warehouses-add-action = Add warehouse
warehouses-remove = Remove
# $place (String) - City and country.
warehouses-remove-label = Remove warehouse: { $place }
warehouses-added = The warehouse is added. Enter how much lies there on each product’s page.
warehouses-removed = The warehouse is removed.
warehouses-in-use = Goods lie in this warehouse or were sent from it, so it stays in the list.
warehouses-full = You have as many warehouses as a shop can have.
