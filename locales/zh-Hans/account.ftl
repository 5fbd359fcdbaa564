### Signing in, registering, and the shopper's own pages.

account-page-title = 我的账户
account-greeting = 您好，{ $name }
account-email-label = 邮箱
account-password-label = 密码
account-password-hint = { $count ->
   *[other] 至少 { $count } 个字符，用一句话当密码更好记。
}
account-name-label = 姓名
account-name-hint = 卖家和快递员对您的称呼。
account-login-title = 登录
account-login-action = 登录
account-login-failed = 邮箱或密码不正确。请重试，或重置密码。
account-login-hint = 已有账户？
account-register-title = 注册账户
account-register-action = 注册
account-register-hint = 还没有账户？
account-register-done = 欢迎加入，账户已开通。
account-login-done = 登录成功。
account-email-taken = 该邮箱已注册，请直接登录。
account-logout-action = 退出登录
account-logout-done = 已退出登录。
account-password-weak = 密码太短或太常见，请换一个。
account-orders-title = 我的订单
account-orders-empty-title = 还没有订单
account-orders-empty-body = 您的订单和每个包裹的位置都会显示在这里。
account-orders-empty-action = 去逛逛
account-guest-hint = 不注册也能下单。注册后，可在任意设备上查看订单。

## Disputes: shopper, seller and marketplace read the same page, each from their own side

dispute-open-title = 包裹有什么问题？
dispute-open-intro = 请告诉卖家哪里有问题。协商期间货款由我们保管；协商不成，由我们裁定。
dispute-page-title = 订单 { $number } 的纠纷
dispute-parcel-from = { $seller } 的包裹
dispute-opened-date = 提起日期：{ $date }
dispute-order-link = 查看订单
dispute-reason-label = 遇到了什么问题？
dispute-reason-not-received = 没有收到货
dispute-reason-not-as-described = 与描述不符
dispute-reason-damaged = 收到时已损坏
dispute-reason-wrong-item = 发错了货
dispute-reason-counterfeit = 收到假货
dispute-reason-customs-refused = 海关不予放行
dispute-reason-early = 包裹仍可能按时送达，{ $day }起才能选择此项。
dispute-wish-label = 您希望怎样解决？
dispute-wish-everything = 全额退款：{ $amount }
dispute-wish-part = 部分退款
dispute-wish-return = 退货，全额退款
dispute-amount-label = 金额（{ $currency }）
dispute-amount-hint = 最多 { $amount }
dispute-wish-amount-hint = 仅部分退款时填写。
dispute-open-text-label = 向卖家说明情况
dispute-open-action = 提交给卖家
dispute-pictures-label = 图片
dispute-pictures-hint = { $count ->
   *[other] 最多 { $count } 张图片，总大小不超过 25 MB。
}
dispute-pictures-again = 请重新选择图片。
dispute-picture-alt = 此留言的图片 { NUMBER($number) }／{ NUMBER($total) }

dispute-state-awaiting-seller = 待卖家回应
dispute-state-awaiting-shopper = 待买家回应
dispute-state-awaiting-return = 待买家退货
dispute-state-returning = 退货运输中
dispute-state-escalated = 待平台裁定
dispute-state-decided = 已裁定
dispute-state-appealed = 待最终裁定
dispute-state-closed = 已结束

dispute-next-shopper-awaiting-seller = 卖家已收到您的申请，正在等待卖家回应。
dispute-next-shopper-awaiting-shopper = 轮到您了：接受卖家的方案，或提出新方案。
dispute-next-shopper-awaiting-return = 请寄回商品，并填写运单号。
dispute-next-shopper-returning = 商品正在退回途中，卖家收到后就会退款给您。
dispute-next-seller-awaiting-seller = 轮到您了：接受买家的要求，或提出新方案。
dispute-next-seller-awaiting-shopper = 买家已收到您的方案，正在等待买家回应。
dispute-next-seller-awaiting-return = 买家将把商品寄回给您。
dispute-next-seller-returning = 商品正在退回途中，收到后请确认。
dispute-next-escalated = 我们正在查阅双方的说明，之后会作出裁定。
dispute-next-decided = 裁定已作出。如不同意，可以申诉一次。
dispute-next-appealed = 另一位平台人员正在复核，并将作出最终裁定。
dispute-next-closed = 此纠纷已结束。

dispute-due-you-answer = 请在{ $day }前回应，逾期视为接受对方的方案。
dispute-due-they-answer = 如对方在{ $day }前未回应，视为接受您的方案。
dispute-due-send-back = 如商品在{ $day }前未寄回，纠纷将结束，不予退款。
dispute-due-returning = 如在{ $day }前双方均未提出异议，视为退货已送达。
dispute-due-decided = 如无人申诉，裁定将于{ $day }生效。

dispute-stands-title = 当前方案
dispute-stands-by = 提出方
dispute-stands-amount = 退款金额
dispute-stands-goods = 商品
dispute-stands-goods-back = 需先退回
dispute-stands-goods-stay = 无需退回
dispute-stands-most = 最多可退
dispute-stands-tracking = 退货运单号

dispute-outcome-title = 处理结果
dispute-outcome-refunded = 已全额退款。
dispute-outcome-partly-refunded = 已部分退款，其余货款已付给卖家。
dispute-outcome-rejected = 未予退款。
dispute-outcome-withdrawn = 买家已撤销纠纷。

dispute-side-you = 您
dispute-side-shopper = 买家
dispute-side-seller = 卖家
dispute-side-operator = 平台
dispute-side-clock = 系统

dispute-timeline-title = 协商记录
dispute-entry-opened = 提起纠纷
dispute-entry-said = 留言
dispute-entry-offered = 提出方案
dispute-entry-accepted = 接受方案
dispute-entry-withdrawn = 撤销纠纷
dispute-entry-escalated = 申请平台介入
dispute-entry-decided = 作出裁定
dispute-entry-appealed = 提出申诉
dispute-entry-sent-back = 商品已寄回
dispute-entry-received-back = 已收到退货
dispute-entry-deadline-passed = 超时未回应
dispute-entry-after-return = 收到退货后

dispute-say-title = 写留言
dispute-say-label = 留言
dispute-say-action = 发送留言
dispute-offer-title = 提出新方案
dispute-offer-hint = 最多 { $amount }。如认为不应退款，请填 0。
dispute-offer-return = 收到退货后才退款
dispute-offer-text-label = 这样解决的理由
dispute-offer-action = 提交方案
dispute-accept-action = 接受方案
dispute-accept-shopper = 您将获得退款 { $amount }，纠纷就此结束，不能重新提起。
dispute-accept-shopper-return = 您寄回商品，卖家收到后，您将获得退款 { $amount }。
dispute-accept-seller = 买家将获得退款 { $amount }，纠纷就此结束，不能重新提起。
dispute-accept-seller-return = 买家寄回商品，您收到后，买家将获得退款 { $amount }。
dispute-withdraw-action = 撤销纠纷
dispute-withdraw-hint = 货款将付给卖家，且不能再就此包裹提起纠纷。
dispute-escalate-action = 申请平台介入
dispute-escalate-hint = 我们会查阅双方的说明并作出裁定。在此之前，双方仍可自行协商解决。
dispute-escalate-text-label = 需要我们了解的情况
dispute-appeal-title = 对裁定提出申诉
dispute-appeal-hint = 由另一位平台人员重新裁定，结果为最终裁定。只能申诉一次。
dispute-appeal-text-label = 不同意的理由
dispute-appeal-action = 提交申诉
dispute-send-back-title = 寄回商品
dispute-send-back-label = 运单号
dispute-send-back-action = 我已寄出
dispute-receive-action = 我已收到退货
dispute-receive-hint = 买家将获得退款 { $amount }，纠纷就此结束，不能重新提起。

dispute-done-opened = 已通知卖家。问题解决之前，货款由我们保管。
dispute-done-said = 留言已发送。
dispute-done-offered = 方案已提交，请等待对方回应。
dispute-done-accepted = 您已接受方案。
dispute-done-withdrawn = 纠纷已撤销。
dispute-done-escalated = 已申请平台介入，我们会作出裁定。
dispute-done-appealed = 申诉已提交。
dispute-done-sent-back = 已通知卖家：商品正在退回途中。
dispute-done-received = 已确认收到退货，款项将退还给买家。

dispute-error-amount = 请填写不超过 { $amount } 的金额。
dispute-error-return = 没有可以退回的商品。
dispute-error-pictures = { $count ->
   *[other] 请选择不超过 { $count } 张图片，支持 JPEG、PNG、WebP 或 GIF。
}

## Gift cards and credit of an account

credit-page-title = 礼品卡与余额
credit-page-hint = 余额可支付同一货币的订单，是否使用由您在结算时决定。
credit-empty = 您还没有余额。把礼品卡存入账户，下次下单即可使用。
credit-redeem-title = 将礼品卡存入账户
credit-redeem-action = 存入账户
credit-redeem-done = 礼品卡已存入您的账户。
credit-history-title = 余额明细
credit-date-label = 日期
credit-what-label = 事项
credit-amount-label = 金额
credit-balance-label = 余额
credit-event-issued = 余额到账
credit-event-moved = 礼品卡
credit-event-used = 订单 { $number }
credit-event-freed = 订单 { $number } 未付款，余额已退回
credit-event-returned = 订单 { $number } 退款
