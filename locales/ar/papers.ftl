### Papers of a parcel: what is printed on them, and how the seller gets them.

## Commercial invoice

papers-invoice-title = فاتورة تجارية
papers-invoice-seller = البائع
papers-invoice-buyer = المشتري
papers-invoice-number = رقم الفاتورة
papers-invoice-date = التاريخ
papers-invoice-order = الطلب
papers-invoice-incoterm = شروط التسليم (Incoterms 2020)
papers-invoice-currency = العملة
papers-invoice-description = وصف السلعة
papers-invoice-hs = الرمز الجمركي (HS)
papers-invoice-origin = بلد المنشأ
papers-invoice-quantity = الكمية
papers-invoice-unit = سعر الوحدة
papers-invoice-line = المبلغ
papers-invoice-goods = السلع
papers-invoice-freight = الشحن
papers-invoice-discount = الخصم
papers-invoice-duty = الرسوم الجمركية
papers-invoice-tax = ضريبة القيمة المضافة
papers-invoice-fees = رسوم أخرى
papers-invoice-total = الإجمالي
papers-invoice-paid = دفع المشتري الرسوم الجمركية والضرائب عند إتمام الشراء.
papers-invoice-unpaid = يدفع المستلم الرسوم الجمركية والضرائب عند التسليم.
papers-invoice-rule = أساس الرسوم الجمركية والضريبة: { $rules }

## Packing slip

papers-slip-title = قائمة التعبئة
papers-slip-store = المتجر
papers-slip-addressee = المستلم
papers-slip-item = المنتج
papers-slip-sku = رمز SKU
papers-page = صفحة {"{page}"} من {"{pages}"}

## At the seller's desk

papers-print-title = المستندات
papers-print-action = طباعة المستندات (PDF)
papers-print-hint = البيان الجمركي والفاتورة وقائمة التعبئة وملصق العنوان لكل طرد محدَّد، في ملف واحد.
papers-print-choose = مستندات الطلب { $order }
papers-print-none = يُرجى تحديد طرد واحد على الأقل أولًا.
papers-print-many = { $count ->
    [zero] لا يتسع الملف الواحد لأي طرد.
    [one] يتسع الملف الواحد لطرد واحد على الأكثر.
    [two] يتسع الملف الواحد لطردين على الأكثر.
    [few] يتسع الملف الواحد لـ { $count } طرود على الأكثر.
    [many] يتسع الملف الواحد لـ { $count } طردًا على الأكثر.
   *[other] يتسع الملف الواحد لـ { $count } طرد على الأكثر.
}
papers-number-label = رقم البعيثة البريدية
papers-numbers-used = استُخدمت كل أرقام البعائث في النطاق. يُرجى طلب نطاق جديد من البريد عن طريق المشغّل.
papers-fonts-missing = لا توجد على الخادم خطوط للطباعة. يُرجى إبلاغ المشغّل.
papers-invoice-action = الفاتورة (PDF)
papers-sender-title = المرسل في المستندات
papers-sender-hint = تحتاج الجمارك وشركات الشحن إلى العنوان الكامل الذي تُرسل منه الطرود. يُطبع في المستندات فقط.
papers-sender-name-label = الاسم أو الشركة
papers-sender-customs-label = الرقم الجمركي أو الضريبي
papers-sender-saved = تم حفظ بيانات المرسل.
papers-sender-missing = لا تُظهر مستنداتك حتى الآن سوى المدينة. يُرجى إضافة العنوان الكامل للمرسل.
