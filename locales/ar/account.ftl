### Signing in, registering, and the shopper's own pages.

account-page-title = حسابي
account-greeting = مرحبًا، { $name }
account-email-label = البريد الإلكتروني
account-password-label = كلمة المرور
account-password-hint = { $count ->
    [zero] اختيار جملة كاملة يسهّل تذكّر كلمة المرور.
    [one] حرف واحد على الأقل. الجملة الكاملة أسهل تذكّرًا.
    [two] حرفان على الأقل. الجملة الكاملة أسهل تذكّرًا.
    [few] { $count } أحرف على الأقل. الجملة الكاملة أسهل تذكّرًا.
    [many] { $count } حرفًا على الأقل. الجملة الكاملة أسهل تذكّرًا.
   *[other] { $count } حرف على الأقل. الجملة الكاملة أسهل تذكّرًا.
}
account-name-label = الاسم
account-name-hint = الاسم الذي يخاطبك به البائعون وشركات الشحن.
account-login-title = تسجيل الدخول
account-login-action = تسجيل الدخول
account-login-failed = البريد الإلكتروني أو كلمة المرور غير صحيحة. يُرجى إعادة المحاولة أو تغيير كلمة المرور.
account-login-hint = لديك حساب بالفعل؟
account-register-title = إنشاء حساب
account-register-action = إنشاء حساب
account-register-hint = أول زيارة لك هنا؟
account-register-done = أهلًا بك، حسابك جاهز.
account-login-done = تم تسجيل الدخول.
account-email-taken = يوجد حساب بهذا البريد الإلكتروني. يُرجى تسجيل الدخول.
account-logout-action = تسجيل الخروج
account-logout-done = تم تسجيل الخروج.
account-password-weak = كلمة المرور قصيرة أو شائعة جدًا. يُرجى اختيار كلمة أخرى.
account-orders-title = طلباتي
account-orders-empty-title = لا توجد طلبات بعد
account-orders-empty-body = ستظهر طلباتك هنا مع مكان كل طرد.
account-orders-empty-action = تصفّح المنتجات
account-guest-hint = يمكن الطلب من دون حساب، لكن الحساب يتيح متابعة طلباتك من أي جهاز.
