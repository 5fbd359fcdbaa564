### The whole site

site-name = Corridor
site-skip-link = الانتقال إلى المحتوى
site-title-full = { $title } · { $site }
site-tagline = منتجات من خارج الحدود، بسعرها حتى بابك

## Navigation

nav-main-label = القائمة الرئيسية
nav-home = الرئيسية
nav-categories = الفئات
nav-search = بحث
nav-orders = طلباتي
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
nav-breadcrumbs-label = مسار الصفحة
nav-footer-label = المزيد عن المتجر
nav-api = واجهة API للمطورين
nav-selling = البيع على Corridor

## Search field

search-label = البحث عن منتجات
search-placeholder = البحث عن منتجات
search-action = بحث

## Market, language and currency

market-switcher-label = بلد التوصيل واللغة والعملة
market-country-label = التوصيل إلى
market-language-label = اللغة
market-currency-label = العملة
market-save-action = حفظ
market-save-hint = تختلف الأسعار والتوصيل والجمارك بحسب البلد.

## Home

home-title = تسوّق عبر الحدود
home-arrives-title = يصل هذا الأسبوع إلى { $place }
home-categories-title = الفئات
home-newest-title = وصل حديثًا
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
listing-sort-label = الترتيب حسب
listing-sort-action = ترتيب
listing-sort-price-up = الأقل سعرًا
listing-sort-price-down = الأعلى سعرًا
listing-sort-newest = الأحدث
listing-sort-sold = الأكثر مبيعًا
listing-empty-title = لا توجد نتائج
listing-empty-search = لم نجد شيئًا عن «{ $query }». يُرجى التحقق من الكتابة أو تجربة كلمة أعم.
listing-empty-category = لا توجد منتجات هنا بعد. ربما تعجبك الفئات الأخرى.
listing-empty-action = عرض كل المنتجات
pager-label = الصفحات
pager-previous = السابق
pager-next = التالي

## Card

card-price-landed = حتى بابك
card-price-goods = المنتج { $price }
card-rating-label = التقييم { $rating } من 5
card-sold-count = { $count ->
    [zero] لا مبيعات بعد
    [one] بيعت قطعة واحدة
    [two] بيعت قطعتان
    [few] بيعت { $count } قطع
    [many] بيعت { $count } قطعة
   *[other] بيعت { $count } قطعة
}
card-delivery-days = { $last ->
    [zero] { $days } يوم
    [one] { $days } يوم
    [two] { $days } يوم
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}
card-delivery-none = التوصيل إلى بلدك غير متاح بعد
card-stock-none = نفدت الكمية

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
product-price-goods = المنتج
product-price-shipping = التوصيل
product-price-duty = الرسوم الجمركية
product-price-excise = الضريبة الانتقائية
product-price-tax = ضريبة القيمة المضافة
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
product-cart-add = إضافة إلى السلة
product-cart-added = تمت الإضافة إلى السلة
product-cart-view = عرض السلة
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
product-delivery-none = لا يوصّل أي بائع هذا المنتج إلى بلدك بعد.
product-description-title = الوصف
product-specs-title = المواصفات
product-spec-weight = الوزن
product-spec-ships-from = بلد الشحن
product-spec-origin = بلد الصنع
product-home-sale = المنتج موجود في بلدك: لا حاجة إلى تخليص جمركي.
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

## The route from origin to door

ribbon-summary = { $last ->
    [zero] من { $origin } إلى { $destination } خلال { $days } يوم
    [one] من { $origin } إلى { $destination } خلال { $days } يوم
    [two] من { $origin } إلى { $destination } خلال { $days } يوم
    [few] من { $origin } إلى { $destination } خلال { $days } أيام
    [many] من { $origin } إلى { $destination } خلال { $days } يومًا
   *[other] من { $origin } إلى { $destination } خلال { $days } يوم
}
ribbon-stop-origin = الخروج من البائع
ribbon-stop-customs = الجمارك
ribbon-stop-door = باب بيتك

## Seller as shoppers see it

product-seller-name = البائع: { $name }
store-visit-action = زيارة المتجر
store-city-country = { $city }، { $country }
store-place = من { $place }
store-since = على Corridor منذ { $month }
store-products-title = المنتجات
store-products-empty = لا يعرض هذا البائع أي منتج للبيع حاليًا.

## Page not found

missing-page-title = هذه الصفحة غير موجودة
missing-page-body = قد يكون الرابط قديمًا، أو أُوقف عرض المنتج.
missing-page-action = إلى الصفحة الرئيسية

calculator-title = كم يكلّف استيراده؟
calculator-intro = المنتج والتوصيل والجمارك والضريبة حتى بابك، قاعدةً قاعدة. بلد التوصيل: { $country }. لا يُطلب شيء هنا.
calculator-origin-label = بلد الإرسال
calculator-price-label = سعر القطعة ({ $currency })
calculator-weight-label = وزن القطعة بالغرام
calculator-hs-label = الرمز الجمركي (HS)
calculator-hs-hint = من 6 إلى 10 أرقام. من دونه تبقى الجمارك غير معروفة.
calculator-action = احسب
calculator-empty = أدخل ما تريد استيراده ليظهر هنا السعر حتى بابك.
calculator-share-hint = عنوان هذه الصفحة يحفظ ما أدخلته: شاركه أو عُد إليه لاحقًا.

### Restricted goods, as shoppers and sellers see them

shop-restriction-block = لا يمكن التوصيل إلى { $country }.
shop-restriction-licence = { $country }: يحتاج المستلم إلى ترخيص أو تصريح.
shop-restriction-warn = { $country }: قد تُفرض قيود عند الحدود.
shop-restriction-block-post = لا يُقبل بالبريد إلى { $country }، وقد تقبله شركات الشحن السريع.
shop-restriction-lithium-battery = لا تُنقل بطاريات الليثيوم إلا داخل الجهاز الذي تشغّله، أو مع ناقل يقبلها.
shop-restriction-dangerous-goods = البضائع التي قد تعرّض الرحلة الجوية أو من يتعامل مع الطرد للخطر يقبلها الناقلون بقيود أو لا يقبلونها إطلاقًا.
shop-restriction-alcohol = تخضع الكحوليات لضريبة انتقائية وحدّ أدنى للعمر، وهي ممنوعة في بعض البلدان.
shop-restriction-tobacco = يخضع التبغ لضريبة انتقائية وحدّ أدنى للعمر، ولا تسمح بلدان كثيرة ببيعه عن بُعد.
shop-restriction-e-cigarette = السجائر الإلكترونية وسوائلها ممنوعة أو مقيّدة في بلدان كثيرة.
shop-restriction-weapon = استيراد الأسلحة والذخيرة وأجزائها، ومنها مناظير التصويب، يخضع لرقابة الدولة.
shop-restriction-blade = قد تُعدّ الخناجر والمطاوي والسيوف أسلحة، أما سكاكين المطبخ فلا تُعدّ كذلك عادةً.
shop-restriction-drone = تحتاج الطائرات المسيّرة إلى تسجيل أو تصريح، وبعض البلدان لا تسمح للأفراد باستيرادها.
shop-restriction-radio-device = يجب اعتماد الهواتف والأجهزة اللاسلكية أو تسجيلها في البلد الذي تُستخدم فيه.
shop-restriction-medicine = لا يُسمح بدخول الأدوية والمواد الخاضعة للرقابة إلا للاستخدام الشخصي وبوصفة طبية أو تصريح، وقد تُمنع تمامًا.
shop-restriction-supplement = قد تحتاج المكملات الغذائية إلى تسجيل أو وصفة طبية، لأن بعض مكوّناتها يُعدّ دواءً.
shop-restriction-cosmetics = يجب تسجيل مستحضرات التجميل أو الإخطار بها، وغالبًا ما يُسمح بكميات صغيرة للاستخدام الشخصي.
shop-restriction-food = لا يُسمح بدخول بعض الأغذية لأنها تفسد في الطريق أو تحتوي على ما يمنعه القانون المحلي.
shop-restriction-animal-product = الحيوانات واللحوم والألبان وسائر المنتجات الحيوانية قد تنقل الأمراض، لذلك يُقيَّد استيرادها.
shop-restriction-plant-seed = قد تنقل النباتات والبذور الآفات، لذلك تحتاج إلى شهادة صحة نباتية.
shop-restriction-protected-species = منتجات العاج والمرجان ودروع السلاحف وسائر الأنواع المحمية لا تُباع إلا وفق قواعد اتفاقية سايتس، وبعضها لا يُباع إطلاقًا.
shop-restriction-precious-metal = لا تُرسل المعادن الثمينة والأحجار الكريمة إلا مؤمَّنًا عليها وتحت رقابة جمركية خاصة.
shop-restriction-currency = لا يجوز إرسال الأوراق النقدية والعملات المعدنية والأوراق المالية في الطرود العادية.
shop-restriction-used-goods = كثير من السلع المستعملة، ولا سيما الملابس، لا يُسمح بدخوله لأسباب صحية.
shop-restriction-religious-or-political-print = قد تُفحص المطبوعات الدينية والسياسية عند الحدود أو يُرفض دخولها.
shop-restriction-gambling = أجهزة القمار وأدواته ممنوعة في بعض البلدان أو تحتاج إلى ترخيص.
shop-restriction-encryption = لا يُسمح باستيراد أجهزة التشفير إلا إذا كان طرازها مسجّلًا لدى الجهات المختصة.
shop-restriction-toy-safety = يجب أن تستوفي ألعاب الأطفال شروط السلامة في بلد التوصيل وأن تحمل علامة المطابقة.
shop-restriction-electrical-approval = يجب أن تستوفي الأجهزة الكهربائية معايير السلامة المحلية وأن تحمل علامة المطابقة.
shop-restriction-medical-device = تحتاج الأجهزة الطبية إلى موافقة الجهة الصحية المختصة.
shop-restriction-pork = لحم الخنزير ومنتجاته ممنوعة في بعض البلدان أو تحتاج إلى تصريح.
