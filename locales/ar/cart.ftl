### The cart.

cart-page-title = السلة
cart-items-count = { $count ->
    [zero] لا توجد منتجات
    [one] منتج واحد
    [two] منتجان
    [few] { $count } منتجات
    [many] { $count } منتجًا
   *[other] { $count } منتج
}
cart-empty-title = سلتك فارغة
cart-empty-body = ما يُضاف إلى السلة يبقى هنا بسعره حتى بابك.
cart-empty-action = تصفّح المنتجات
cart-parcel-title = طرد من { $name }
cart-parcel-from = يُشحن من: { $place }
cart-line-quantity = الكمية
cart-line-update = تحديث
cart-line-remove = حذف
cart-line-remove-label = حذف { $title } من السلة
cart-line-each = { $price } للقطعة
cart-line-price-up = ارتفع السعر من { $before } إلى { $now } منذ إضافة المنتج.
cart-line-price-down = انخفض السعر من { $before } إلى { $now } منذ إضافة المنتج.
cart-line-stock-less = { $count ->
    [zero] نفدت الكمية. يُرجى حذف المنتج للمتابعة.
    [one] بقيت قطعة واحدة فقط. يُرجى تقليل الكمية.
    [two] بقيت قطعتان فقط. يُرجى تقليل الكمية.
    [few] بقيت { $count } قطع فقط. يُرجى تقليل الكمية.
    [many] بقيت { $count } قطعة فقط. يُرجى تقليل الكمية.
   *[other] بقيت { $count } قطعة فقط. يُرجى تقليل الكمية.
}
cart-line-stock-none = نفدت كمية هذا المنتج. يُرجى حذفه للمتابعة.
cart-line-gone = أوقف البائع عرض هذا المنتج. يُرجى حذفه للمتابعة.
cart-coupon-label = رمز القسيمة
cart-coupon-apply = تطبيق
cart-coupon-applied = تم تطبيق القسيمة { $code }
cart-coupon-remove = إزالة القسيمة
cart-coupon-unknown = لم نجد هذا الرمز. يُرجى التحقق من كتابته.
cart-coupon-expired = انتهت صلاحية هذه القسيمة.
cart-coupon-used-up = استُنفد عدد مرات استخدام هذه القسيمة.
cart-summary-title = ملخص الطلب
cart-summary-goods = المنتجات
cart-summary-shipping = التوصيل
cart-summary-discount = الخصم
cart-summary-duty = الرسوم الجمركية
cart-summary-tax = ضريبة القيمة المضافة
cart-summary-fees = رسوم التخليص الجمركي
cart-summary-total = الإجمالي حتى بابك
cart-summary-estimate = رسوم التوصيل والجمارك والضريبة تقديرية بحسب بلدك. يظهر الإجمالي النهائي قبل الدفع.
cart-checkout-action = إتمام الشراء
cart-short = تغيّر شيء في سلتك. يُرجى مراجعة ما يلي قبل المتابعة.
cart-coupon-done = تم تطبيق القسيمة.
cart-coupon-gone = تمت إزالة القسيمة.
cart-updated = تم تحديث السلة.
