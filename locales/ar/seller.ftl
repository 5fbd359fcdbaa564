### The seller's desk.

seller-page-title = متجرك
seller-nav-label = صفحات البائع
seller-nav-today = اليوم
seller-nav-orders = الطلبات
seller-nav-products = المنتجات
seller-nav-money = المستحقات

seller-today-title = مهام اليوم
seller-today-empty = لا مهام حاليًا. ستظهر الطلبات الجديدة هنا.
seller-today-ship = { $count ->
    [zero] لا طرود للشحن
    [one] طرد واحد للشحن
    [two] طردان للشحن
    [few] { $count } طرود للشحن
    [many] { $count } طردًا للشحن
   *[other] { $count } طرد للشحن
}
seller-today-stock = { $count ->
    [zero] لا توجد خيارات نافدة
    [one] خيار واحد نفد من المخزون
    [two] خياران نفدا من المخزون
    [few] { $count } خيارات نفدت من المخزون
    [many] { $count } خيارًا نفد من المخزون
   *[other] { $count } خيار نفد من المخزون
}
seller-today-drafts = { $count ->
    [zero] لا مسودات للنشر
    [one] مسودة واحدة للنشر
    [two] مسودتان للنشر
    [few] { $count } مسودات للنشر
    [many] { $count } مسودة للنشر
   *[other] { $count } مسودة للنشر
}

seller-today-customs = { $count ->
    [zero] البيانات الجمركية كاملة
    [one] منتج واحد تنقصه بيانات جمركية
    [two] منتجان تنقصهما بيانات جمركية
    [few] { $count } منتجات تنقصها بيانات جمركية
    [many] { $count } منتجًا تنقصها بيانات جمركية
   *[other] { $count } منتج تنقصها بيانات جمركية
}

seller-products-title = المنتجات
seller-products-empty-title = لا توجد منتجات بعد
seller-products-empty-body = يمكن إضافة أول منتج، أو استيراد ملف من متجرك الحالي.
seller-product-add = إضافة منتج
seller-product-edit = تعديل المنتج
seller-product-title-label = العنوان
seller-product-description-label = الوصف
seller-product-language-label = لغة هذا النص
seller-product-category-label = الفئة
seller-product-price-label = السعر
seller-product-price-hint = ما يصلك قبل خصم العمولة. يراه المتسوقون شاملًا التوصيل والجمارك والضريبة.
seller-product-stock-label = المخزون
seller-product-sku-label = رمز SKU
seller-product-weight-label = الوزن بالغرام
seller-product-hs-label = الرمز الجمركي (HS)
seller-product-hs-hint = ستة أرقام أو أكثر. من دونه لا يمكننا حساب الرسوم الجمركية.
seller-product-origin-label = بلد المنشأ
seller-product-pictures-label = الصور
seller-product-publish = نشر
seller-product-unpublish = إيقاف العرض
seller-product-saved = تم حفظ المنتج.
seller-product-published = المنتج معروض للبيع الآن.
seller-product-unpublished = تم إيقاف عرض المنتج.
seller-picture-added = تمت إضافة الصورة.
seller-stock-saved = تم حفظ المخزون.
seller-product-save = حفظ
seller-product-look = عرض في المتجر
seller-product-state-label = الحالة
seller-stock-save = حفظ المخزون
seller-picture-label = إضافة صورة
seller-picture-hint = JPEG أو PNG أو WebP أو GIF، حتى 20 ميغابايت.
seller-picture-add = رفع
seller-product-state-draft = مسودة
seller-product-state-published = معروض للبيع
seller-product-state-archived = عرضه متوقف

seller-orders-title = الطلبات
seller-orders-empty = تظهر الطلبات هنا فور دفعها.
seller-order-ship-action = تأكيد الشحن
seller-order-carrier-label = شركة الشحن
seller-order-tracking-label = رقم التتبع
seller-order-shipped = تم تأكيد الشحن وإبلاغ المشتري.
seller-order-address-title = عنوان الشحن

seller-money-title = المستحقات
seller-money-held = محجوز لطلبات لم تكتمل
seller-money-available = جاهز للصرف
seller-money-empty = ستظهر أول عملية بيع لك هنا.
