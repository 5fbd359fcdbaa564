### 给买家的邮件。

mail-order-paid-subject = 订单 { $number } 已付款
mail-order-accepted-subject = 订单 { $number } 已接受
mail-greeting = { $name }，您好：
mail-order-paid-intro = 感谢您的订单 { $number }。款项已收到，卖家正在备货。
mail-order-accepted-intro = 感谢您的订单 { $number }。卖家正在备货。目前尚未扣款，付款方式请见订单页面。
mail-transfer-subject = 订单 { $number } 的付款方式
mail-transfer-intro = 感谢您的订单 { $number }。请在 { $day }前转账，并注明以下付款参考号。在此之前我们会为您保留商品；款项一到账，我们会立即通知您。
mail-line = { $title } × { NUMBER($quantity) }：{ $amount }
mail-amount = { $label }：{ $amount }
mail-at-door = 不含在总额中：收货时海关约收取 { $amount }。
mail-order-link = 查看订单：
mail-order-held = 在您收到包裹之前，货款由我们保管。
mail-parcel-shipped-subject = 订单 { $number } 的包裹已发出
mail-parcel-shipped-intro = 您的订单 { $number } 有一个包裹已交给承运商，内含：
mail-parcel-confirm = 收到包裹后，请在订单页面确认收货，卖家届时才会收到货款。
mail-parcel-more = 订单中的其余商品将另行发货。
mail-release-reminder-subject = 订单 { $number } 的包裹收到了吗？
mail-release-reminder-intro = 您的订单 { $number } 有一个包裹，其货款将于{ $day }付给卖家。
mail-release-reminder-what-now = 如果还没有收到，或包裹有问题，请在此之前到订单页面告诉我们。您也可以在那里延长收货时间。
mail-dispute-subject = 订单 { $number } 的纠纷有新进展
mail-dispute-your-turn = 卖家已回应。请接受卖家的方案，或提出新方案。
mail-dispute-send-back = 您已同意退货。请寄回商品，并填写运单号。
mail-dispute-decided = 我们已作出裁定。如不接受，可以申诉一次。
mail-dispute-closed = 纠纷已结束，处理结果请见纠纷页面。
mail-dispute-moved = 您的纠纷有新进展。
mail-dispute-until = 截止日期：{ $day }。
