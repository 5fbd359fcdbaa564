### 给买家的邮件。

mail-order-paid-subject = 订单 { $number } 已付款
mail-greeting = { $name }，您好：
mail-order-paid-intro = 感谢您的订单 { $number }。款项已收到，卖家正在备货。
mail-line = { $title } × { NUMBER($quantity) }：{ $amount }
mail-amount = { $label }：{ $amount }
mail-at-door = 不含在总额中：收货时海关约收取 { $amount }。
mail-order-link = 查看订单：
mail-order-held = 在您收到包裹之前，货款由我们保管。
mail-parcel-shipped-subject = 订单 { $number } 的包裹已发出
mail-parcel-shipped-intro = 您的订单 { $number } 有一个包裹已交给承运商，内含：
mail-parcel-confirm = 收到包裹后，请在订单页面确认收货，卖家届时才会收到货款。
