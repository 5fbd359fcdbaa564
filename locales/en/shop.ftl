### The whole site

site-name = Corridor
site-skip-link = Skip to content
# $title (String) - The page's own title.
# $site (String) - The name of the marketplace.
site-title-full = { $title } · { $site }
site-tagline = Goods from across the border, at the price at your door

## Navigation

nav-main-label = Main
nav-home = Home
nav-categories = Categories
nav-search = Search
nav-orders = Orders
nav-login = Sign in
nav-cart = Cart
nav-cart-count = { $count ->
    [0] Cart, empty
    [one] Cart, { $count } item
   *[other] Cart, { $count } items
}
nav-breadcrumbs-label = You are here
nav-footer-label = More about the shop
nav-api = API for developers
nav-selling = Sell on Corridor

## Search field

search-label = Search products
search-placeholder = What are you looking for?
search-action = Search

## Market, language and currency

market-switcher-label = Delivery country, language and currency
market-country-label = Deliver to
market-language-label = Language
market-currency-label = Currency
market-save-action = Save
market-save-hint = Prices, delivery and duties change with the country.

## Home

home-title = Shop across the border
# $place (String) - The country of delivery.
home-arrives-title = Arrives this week in { $place }
home-categories-title = Categories
home-newest-title = New in the shop
home-protection-title = What protects you
home-protection-price = The price you see is the price at your door: goods, delivery, duty and tax.
home-protection-money = We hold your money until the parcel is with you.
home-protection-return = If it does not arrive or is not as described, you get it back.
home-empty-title = Nothing to show yet
home-empty-body = Sellers are listing their first products. Please look in again soon.

## Lists of products: category, search, seller

listing-results-count = { $count ->
    [0] No products
    [one] { $count } product
   *[other] { $count } products
}
# $query (String) - What the shopper searched for.
listing-search-title = Results for “{ $query }”
listing-sort-label = Sort by
listing-sort-action = Sort
listing-sort-price-up = Lowest price
listing-sort-price-down = Highest price
listing-sort-newest = Newest
listing-sort-sold = Most sold
listing-empty-title = Nothing found
# $query (String) - What the shopper searched for.
listing-empty-search = We have nothing for “{ $query }”. Check the spelling or try a more general word.
listing-empty-category = No products here yet. Have a look at the other categories.
listing-empty-action = See all products
pager-label = Pages
pager-previous = Previous
pager-next = Next

## Card

card-price-landed = at your door
# $price (String) - What the goods cost without delivery, duty and tax.
card-price-goods = goods { $price }
# $rating (String) - The average, formatted: 4.7.
card-rating-label = Rated { $rating } out of 5
card-sold-count = { $count ->
    [one] { $count } sold
   *[other] { $count } sold
}
# $last (Number) - The last day of the range, which selects the form.
# $days (String) - A range of days: 9–14.
card-delivery-days = { $last ->
    [one] { $days } day
   *[other] { $days } days
}
card-delivery-none = not delivered to your country yet
card-stock-none = Sold out

## Product

product-gallery-label = Pictures
# $number (Number) - Which picture.
# $total (Number) - How many pictures.
product-picture-position = Picture { NUMBER($number) } of { NUMBER($total) }
product-reviews-count = { $count ->
    [0] No reviews yet
    [one] { $count } review
   *[other] { $count } reviews
}
product-price-label = Price at your door
product-price-formula = goods + delivery + duty + tax
product-price-goods = Goods
product-price-shipping = Delivery
product-price-duty = Customs duty
product-price-excise = Excise
product-price-tax = VAT
product-price-fees = Customs fees
product-price-total = At your door
# $rule (String) - The name of the customs rule.
# $date (String) - Since when it applies.
product-rule-source = Rule: { $rule }, in force since { $date }
product-rule-unverified = This rule is not confirmed yet.
product-duty-unknown = We have no confirmed duty rate for this product. Customs may collect duty on delivery.
product-duty-at-checkout = You pay duty and tax here. Nothing more is due at the door.
# $place (String) - The country of delivery.
# $amount (String) - The estimate, formatted.
product-duty-at-door = Customs in { $place } collects duty and tax at the door, about { $amount }.
# $place (String) - The country of delivery.
product-duty-at-door-unknown = Customs in { $place } collects duty and tax at the door.
# $name (String) - Colour, size …
product-option-choose = Choose { $name }
# $value (String) - The value of the variant: red, XL …
product-option-gone = { $value }, not available
product-quantity-label = Quantity
product-cart-add = Add to cart
product-cart-added = Added to your cart
product-cart-view = View cart
product-stock-in = In stock
product-stock-left = { $count ->
    [one] Only { $count } left
   *[other] Only { $count } left
}
product-stock-none = Sold out
product-stock-none-hint = This variant is sold out. Others may be in stock.
product-delivery-title = Delivery
# $range (String) - A range of days with months: 9–14 Dec.
product-delivery-dates = Arrives { $range }
product-delivery-tracked = With tracking
product-delivery-untracked = Without tracking
product-delivery-none = No seller delivers this product to your country yet.
product-description-title = Description
product-specs-title = Specifications
product-spec-weight = Weight
product-spec-ships-from = Ships from
product-spec-origin = Made in
product-home-sale = In stock in your country: nothing passes customs.
product-spec-material = Material
product-spec-size = Size
product-spec-capacity = Capacity
product-spec-power = Power
product-spec-care = Care
product-spec-in-the-box = In the box
product-spec-battery = Battery
product-spec-age = Age
product-spec-season = Season
product-spec-hs = Customs code (HS)
product-reviews-title = Reviews
product-reviews-empty = No one has reviewed this product yet. Reviews come from people who bought it here.
# $language (String) - The language the text was written in.
product-text-language = Written in { $language }
# $language (String) - The language shown because there is no translation.
product-text-untranslated = The seller has described this product in { $language }.
product-similar-title = Similar products

## The route from origin to door

# $last (Number) - The last day of the range, which selects the form.
# $origin (String) - Where the parcel starts.
# $destination (String) - Where it ends.
# $days (String) - A range of days: 9–14.
ribbon-summary = { $last ->
    [one] From { $origin } to { $destination } in { $days } day
   *[other] From { $origin } to { $destination } in { $days } days
}
ribbon-stop-origin = Leaves the seller
ribbon-stop-customs = Customs
ribbon-stop-door = Your door

## Seller as shoppers see it

# $name (String) - The seller's name.
product-seller-name = Sold by { $name }
store-visit-action = Visit the shop
# $city (String) - The seller's city.
# $country (String) - The seller's country.
store-city-country = { $city }, { $country }
# $place (String) - City and country.
store-place = From { $place }
# $month (String) - Month and year.
store-since = On Corridor since { $month }
store-products-title = Products
store-products-empty = This seller has nothing on sale at the moment.

## Page not found

missing-page-title = This page does not exist
missing-page-body = The link may be old, or the product may have been taken down.
missing-page-action = Go to the home page

## What it costs to bring a thing in

calculator-title = What does it cost to bring it in?
# $country (String) - The country of delivery.
calculator-intro = Goods, delivery, duty and tax to your door in { $country }, rule by rule. Nothing is ordered here.
calculator-origin-label = Sent from
# $currency (String) - Code of the currency: KZT.
calculator-price-label = Price of one, in { $currency }
calculator-weight-label = Weight of one, in grams
calculator-hs-label = Customs code (HS)
calculator-hs-hint = 6 to 10 digits. Without it the duty stays open.
calculator-action = Calculate
calculator-empty = Fill in what you would like to bring in, and the price at your door appears here.
calculator-share-hint = The address of this page keeps your figures: share it, or come back to it later.

### Restricted goods, as shoppers and sellers see them

# $country (String) - The country of delivery.
shop-restriction-block = Cannot be delivered to { $country }.
# $country (String) - The country of delivery.
shop-restriction-licence = { $country }: the addressee needs a licence or a permit.
# $country (String) - The country of delivery.
shop-restriction-warn = { $country }: restrictions may apply at the border.
# $country (String) - The country of delivery.
shop-restriction-block-post = Not accepted by post to { $country }; a courier may take it.
shop-restriction-lithium-battery = Lithium batteries may only travel inside the device they power, or with a carrier that accepts them.
shop-restriction-dangerous-goods = Goods that can endanger a flight or the people who handle the parcel are limited or refused by carriers.
shop-restriction-alcohol = Alcohol is subject to excise and an age limit, and some countries forbid it.
shop-restriction-tobacco = Tobacco is subject to excise and an age limit, and many countries do not let it be sold at a distance.
shop-restriction-e-cigarette = E-cigarettes and their liquids are banned or restricted in many countries.
shop-restriction-weapon = The import of weapons, ammunition and parts such as sights is controlled by the state.
shop-restriction-blade = Daggers, flick knives and swords can count as weapons; kitchen knives usually do not.
shop-restriction-drone = Drones need a registration or a permit, and some countries do not let private buyers import them.
shop-restriction-radio-device = Phones and radio devices have to be approved or registered in the country where they are used.
shop-restriction-medicine = Medicines and controlled substances are let in only for personal use, on prescription or with a permit, or not at all.
shop-restriction-supplement = Food supplements may need a registration or a prescription, because some ingredients count as medicines.
shop-restriction-cosmetics = Cosmetics have to be registered or notified; small amounts for personal use usually pass.
shop-restriction-food = Some foods are not let in, because they spoil on the way or contain something local law forbids.
shop-restriction-animal-product = Animals, meat, dairy and other products of animal origin can spread disease, so their import is restricted.
shop-restriction-plant-seed = Plants and seeds can carry pests and need a plant health certificate.
shop-restriction-protected-species = Ivory, coral, tortoiseshell and other products of protected species may be traded only under the CITES rules, or not at all.
shop-restriction-precious-metal = Precious metals and stones are sent only insured and under special customs control.
shop-restriction-currency = Banknotes, coins and securities may not be sent in ordinary parcels.
shop-restriction-used-goods = Many used goods, clothes above all, are not let in for reasons of hygiene.
shop-restriction-religious-or-political-print = Printed matter on religion or politics may be inspected or refused at the border.
shop-restriction-gambling = Gambling machines and other gambling articles are banned in some countries, or need a licence.
shop-restriction-encryption = Devices with encryption may be imported only if the model has been notified to the authorities.
shop-restriction-toy-safety = Toys have to meet the safety rules of the country of delivery and bear the required mark.
shop-restriction-electrical-approval = Electrical goods have to meet local safety standards and bear the required mark.
shop-restriction-medical-device = Medical devices need the approval of the health authority.
shop-restriction-pork = Pork and other products from pigs are banned in some countries, or need a permit.
