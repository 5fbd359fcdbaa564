### What every shopper sees before the cart: navigation, market, home, listing, card, product, seller's shop.

## The whole site

site-name = Corridor
site-skip-link = الانتقال إلى المحتوى
site-title-full = { $title } · { $site }
site-tagline = منتجات من خارج الحدود، بسعرها حتى بابك
site-offline-title = لا يوجد اتصال بالإنترنت
site-offline-body = ستُحمَّل الصفحة من جديد عند عودة الاتصال.

## Navigation

nav-main-label = القائمة الرئيسية
nav-home = الرئيسية
nav-categories = الفئات
nav-search = بحث
nav-orders = طلباتي
nav-account = حسابي
nav-login = الدخول
nav-cart = السلة
nav-cart-count = { $count ->
    [0] السلة فارغة
    [one] السلة، منتج واحد
    [two] السلة، منتجان
    [few] السلة، { $count } منتجات
    [many] السلة، { $count } منتجًا
   *[other] السلة، { $count } منتج
}
nav-back = رجوع
nav-breadcrumbs-label = مسار الصفحة
nav-footer-label = المزيد عن المتجر
nav-protection = حماية المشتري
nav-delivery = التوصيل والجمارك
nav-returns = الإرجاع
nav-selling = البيع على Corridor
nav-contact = التواصل معنا

## Search field

search-label = البحث عن منتجات
search-placeholder = البحث عن منتجات
search-action = بحث
search-clear = مسح

## Market, language and currency

market-switcher-label = بلد التوصيل واللغة والعملة
market-country-label = التوصيل إلى
market-language-label = اللغة
market-currency-label = العملة
market-save-action = حفظ
market-save-hint = تختلف الأسعار والتوصيل والجمارك بحسب البلد.
market-currency-approximate = الأسعار بعملة { $currency } تتبع سعر صرف اليوم. المبلغ المدفوع هو الظاهر عند إتمام الشراء.

## Home

home-title = تسوّق عبر الحدود
home-arrives-title = يصل هذا الأسبوع إلى { $place }
home-categories-title = الفئات
home-featured-title = اختيارات البائعين
home-deals-title = أسعار أقل الآن
home-newest-title = وصل حديثًا
home-recent-title = شاهدته مؤخرًا
home-protection-title = كيف نحميك
home-protection-price = السعر الظاهر هو السعر حتى بابك: المنتج والتوصيل والجمارك والضريبة.
home-protection-money = نحتفظ بالمبلغ إلى أن يصلك الطرد.
home-protection-return = إذا لم يصل الطرد أو لم يطابق الوصف، يُعاد إليك المبلغ.
home-empty-title = لا شيء للعرض بعد
home-empty-body = يضيف البائعون أول منتجاتهم الآن. نراك قريبًا.

## Lists of products: category, search, seller

listing-results-count = { $count ->
    [0] لا توجد منتجات
    [one] منتج واحد
    [two] منتجان
    [few] { $count } منتجات
    [many] { $count } منتجًا
   *[other] { $count } منتج
}
listing-search-title = نتائج البحث عن «{ $query }»
listing-filters-title = التصفية
listing-filters-open = تصفية
listing-filters-apply = عرض المنتجات
listing-filters-clear = مسح الكل
listing-filter-remove = إزالة التصفية: { $filter }
listing-filter-category = الفئة
listing-filter-price = السعر حتى بابك
listing-filter-price-min = من
listing-filter-price-max = إلى
listing-filter-origin = بلد الشحن
listing-filter-rating = التقييم
listing-filter-stock = المتوفر فقط
listing-filter-rating-min = { $stars ->
    [zero] كل التقييمات
    [one] نجمة واحدة فأكثر
    [two] نجمتان فأكثر
    [few] { $stars } نجوم فأكثر
    [many] { $stars } نجمة فأكثر
   *[other] { $stars } نجمة فأكثر
}
listing-sort-label = الترتيب حسب
listing-sort-action = ترتيب
listing-sort-relevance = الأكثر صلة
listing-sort-price-up = الأقل سعرًا
listing-sort-price-down = الأعلى سعرًا
listing-sort-rating = الأعلى تقييمًا
listing-sort-newest = الأحدث
listing-sort-sold = الأكثر مبيعًا
listing-empty-title = لا توجد نتائج
listing-empty-search = لم نجد شيئًا عن «{ $query }». يُرجى التحقق من الكتابة أو تجربة كلمة أعم.
listing-empty-filters = لا يوجد منتج يطابق كل الخيارات. إزالة أحدها تُظهر نتائج أكثر.
listing-empty-category = لا توجد منتجات هنا بعد. ربما تعجبك الفئات الأخرى.
listing-empty-action = عرض كل المنتجات
pager-label = الصفحات
pager-previous = السابق
pager-next = التالي
pager-page-label = الصفحة { NUMBER($page) }
pager-position = الصفحة { NUMBER($page) } من { NUMBER($pages) }

## Card

card-price-landed = حتى بابك
card-price-from = من { $price }
card-price-before = سابقًا { $price }
card-price-goods = المنتج { $price }
card-price-saving = خصم { $percent }
card-rating-label = التقييم { $rating } من 5
card-sold-count = { $count ->
    [zero] لا مبيعات بعد
    [one] بيعت قطعة واحدة
    [two] بيعت قطعتان
    [few] بيعت { $count } قطع
    [many] بيعت { $count } قطعة
   *[other] بيعت { $count } قطعة
}
card-delivery-days = { $days } يوم
card-delivery-none = التوصيل إلى بلدك غير متاح بعد
card-stock-none = نفدت الكمية
card-wish-add = حفظ لوقت لاحق
card-wish-remove = إزالة من المحفوظات

## Product

product-gallery-label = الصور
product-picture-position = الصورة { NUMBER($number) } من { NUMBER($total) }
product-reviews-count = { $count ->
    [0] لا توجد تقييمات بعد
    [one] تقييم واحد
    [two] تقييمان
    [few] { $count } تقييمات
    [many] { $count } تقييمًا
   *[other] { $count } تقييم
}
product-price-label = السعر حتى بابك
product-price-formula = المنتج + التوصيل + الجمارك + الضريبة
product-price-details = تفاصيل السعر
product-price-goods = المنتج
product-price-shipping = التوصيل
product-price-duty = الرسوم الجمركية
product-price-tax = ضريبة القيمة المضافة للاستيراد
product-price-fees = رسوم التخليص الجمركي
product-price-total = حتى بابك
product-rule-source = القاعدة: { $rule }، سارية منذ { $date }
product-rule-unverified = لم يتم التحقق من هذه القاعدة بعد.
product-duty-unknown = لا تتوفر لدينا نسبة جمركية مؤكدة لهذا المنتج. قد تُحصّل الجمارك رسومًا عند التسليم.
product-duty-at-checkout = الجمارك والضريبة تُدفع هنا، ولا شيء آخر عند الاستلام.
product-duty-at-door = تُحصّل جمارك { $place } الرسوم والضريبة عند الاستلام، نحو { $amount }.
product-duty-at-door-unknown = تُحصّل جمارك { $place } الرسوم والضريبة عند الاستلام.
product-option-choose = اختيار { $name }
product-option-gone = { $value }، غير متوفر
product-quantity-label = الكمية
product-quantity-less = إنقاص قطعة
product-quantity-more = زيادة قطعة
product-cart-add = إضافة إلى السلة
product-cart-added = تمت الإضافة إلى السلة
product-cart-view = عرض السلة
product-buy-now = شراء الآن
product-stock-in = متوفر
product-stock-left = { $count ->
    [zero] نفدت الكمية
    [one] بقيت قطعة واحدة فقط
    [two] بقيت قطعتان فقط
    [few] بقيت { $count } قطع فقط
    [many] بقيت { $count } قطعة فقط
   *[other] بقيت { $count } قطعة فقط
}
product-stock-none = نفدت الكمية
product-stock-none-hint = نفدت كمية هذا الخيار. قد تتوفر خيارات أخرى.
product-delivery-title = التوصيل
product-delivery-dates = موعد الوصول: { $range }
product-delivery-tracked = مع التتبع
product-delivery-untracked = من دون تتبع
product-delivery-origin = يُشحن من { $origin }
product-delivery-none = لا يوصّل أي بائع هذا المنتج إلى بلدك بعد.
product-description-title = الوصف
product-specs-title = المواصفات
product-spec-weight = الوزن
product-spec-origin = بلد الصنع
product-spec-material = الخامة
product-spec-size = المقاس
product-spec-capacity = السعة
product-spec-power = القدرة
product-spec-care = العناية
product-spec-in-the-box = محتويات العلبة
product-spec-battery = البطارية
product-spec-age = العمر
product-spec-season = الموسم
product-spec-hs = الرمز الجمركي (HS)
product-reviews-title = التقييمات
product-reviews-empty = لم يقيّم أحد هذا المنتج بعد. التقييمات ممن اشتروه من هنا.
product-text-language = لغة النص: { $language }
product-text-untranslated = لغة الوصف الذي كتبه البائع: { $language }.
product-similar-title = منتجات مشابهة
product-report-action = الإبلاغ عن المنتج

## The route from origin to door

ribbon-summary = من { $origin } إلى { $destination }، المدة بالأيام: { $days }
ribbon-stop-origin = الخروج من البائع
ribbon-stop-customs = الجمارك
ribbon-stop-door = باب بيتك
ribbon-state-done = تم
ribbon-state-now = هنا الآن
ribbon-state-next = لاحقًا

## Seller as shoppers see it

product-seller-name = البائع: { $name }
store-visit-action = زيارة المتجر
store-city-country = { $city }، { $country }
store-place = من { $place }
store-since = على Corridor منذ { $month }
store-about-title = عن البائع
store-products-title = المنتجات
store-products-empty = لا يعرض هذا البائع أي منتج للبيع حاليًا.

## Page not found

missing-page-title = هذه الصفحة غير موجودة
missing-page-body = قد يكون الرابط قديمًا، أو أُوقف عرض المنتج.
missing-page-action = إلى الصفحة الرئيسية
