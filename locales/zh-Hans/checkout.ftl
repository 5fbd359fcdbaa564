### Checkout

checkout-page-title = 结算
checkout-where-title = 收货信息
checkout-how-title = 配送方式
checkout-pay-title = 支付
checkout-summary-title = 订单明细
checkout-quote-valid = { $minutes ->
   *[other] 此价格为您保留 { $minutes } 分钟。
}
checkout-quote-renewed = 价格有变动，以下是最新总价，尚未扣款。
checkout-address-hint = 请按快递公司要求填写，可使用当地文字。
checkout-email-label = 邮箱
checkout-email-hint = 订单确认和物流信息会发到这里。
checkout-shipping-days = { $days } 天
checkout-shipping-ddp = 关税和进口税在此付清，收货时无需再付。
checkout-shipping-dap = 关税和进口税在收货时支付，约 { $amount }，不含在总价内。
checkout-shipping-dap-unknown = 关税和进口税在收货时支付，不含在总价内。
checkout-delivery-chosen = 配送方式已保存。
checkout-payment-testbank = 测试银行
checkout-payment-cash = 货到付款
checkout-payment-transfer = 银行转账
checkout-payment-stripe = 银行卡或电子钱包
checkout-errors-title = 请检查以下内容
checkout-update-action = 更新总价
checkout-pay-action = 支付 { $amount }
checkout-order-action = 提交订单：{ $amount }
checkout-protection-hint = 货款由我们代为保管，直到您收到包裹。
checkout-terms-hint = 提交订单即表示同意销售条款。

shipping-name-economy = 经济配送
shipping-name-standard = 标准配送
shipping-name-express = 特快配送
shipping-name-domestic = 国内配送

## Fields of an address

field-name-label = 收货人姓名
field-line1-label = 街道和门牌号
field-line2-label = 房号、单元、楼层
field-city-label = 城市
field-region-label = 省／州
field-region-choose = 请选择省／州
field-postcode-label = 邮政编码
field-country-label = 国家
field-phone-label = 电话
field-latin-label = 姓名和地址（拉丁字母）
field-latin-hint = 用于包裹面单：姓名、街道、城市，用逗号分隔。不填则由我们转写。
field-phone-hint = 含国家区号，例如 { $prefix }。快递员会拨打此号码。
field-optional = 选填

## What is wrong with a field

field-error-missing = 请填写此项。
field-error-too-long = 内容过长，请缩短。
field-error-characters = 含有无法打印在面单上的字符。
field-error-email = 邮箱格式不正确，请检查是否输错。
field-error-phone = 电话号码格式不正确，请输入数字并加上国家区号。
field-error-postcode = 这不是收货国家的邮政编码。
field-error-region = 请从列表中选择省／州。
field-error-choice = 请选择一项。
field-error-not-served = 没有承运商可以送达该地址，请更换地址。
field-error-number = 请输入整数。
field-error-size = 请填写三个不超过 300 厘米的数字：30 × 20 × 10。
field-error-amount = 请输入金额，例如 19.90。
field-error-quantity = 请输入 1 到 999 之间的数量。

## Payment

payment-failed-body = 银行拒绝了这笔付款。没有扣款，订单仍为您保留。

## States of an order

order-state-awaiting-payment = 待付款
order-state-accepted = 已接受
order-state-paid = 已付款
order-state-shipped = 运输中
order-state-delivered = 已送达
order-state-completed = 交易完成
order-state-cancelled = 已取消
order-state-disputed = 售后处理中
order-state-refunded = 已退款
order-state-expired = 超时关闭

## What happens next, one sentence per state

order-next-awaiting-payment = 付款后，订单就会发给卖家。
order-next-transfer = 请在 { $date }前转账，并注明以下付款参考号。在此之前我们会为您保留商品。
order-next-transfer-over = 您的转账已到账，我们正在核对。
order-next-paid = 卖家正在为您备货。
order-next-part-sent = 部分商品已发出，卖家正在准备其余商品。
order-next-shipped = 包裹正在路上，预计{ $range }送达。
order-next-delivered = 请检查包裹，没有问题就确认收货吧。
order-next-completed = 交易已完成，感谢您的购买。
order-next-cancelled = 订单已取消，无需付款。
order-next-disputed = 此订单的包裹存在纠纷。在纠纷解决之前，货款由我们保管。
order-next-refunded = 全部款项已退还给您。
order-next-expired = 未在规定时间内付款，商品已重新上架。

## The order page

order-page-title = 订单 { $number }
order-placed-title = 下单成功，谢谢您
order-placed-date = 下单日期：{ $date }
order-items-title = 商品
order-address-title = 收货地址
order-totals-title = 价格
order-parcels-title = 包裹
order-parcel-position = 包裹 { NUMBER($number) }／{ NUMBER($total) }
order-parcel-tracking = { $carrier }，运单号 { $tracking }
order-parcel-sent-count = 已发出 { NUMBER($sent) } 件，共 { NUMBER($total) } 件
order-timeline-title = 订单动态
order-event-placed = 订单已提交
order-event-accepted = 订单已接受
order-event-paid = 已收到付款
order-event-shipped = 已交给快递公司
order-event-part-shipped = 部分商品已交给快递公司
order-event-delivered = 已送达
order-event-confirmed = 您已确认收货
order-event-completed = 货款已付给卖家
order-event-cancelled = 订单已取消
order-event-expired = 付款超时
order-event-refunded = 已退款
order-event-cash-collected = 已向快递员付款
order-event-came-back = 包裹已退回卖家
order-event-payment-taken = 已扣款
order-event-payment-released = 重复付款未扣款
order-event-payment-lost = 银行已取消这笔付款
order-event-payment-declined = 付款被拒绝
order-event-units-cancelled = 部分商品已取消
order-event-released = 收货时间已到
order-event-release-extended = 您已延长收货时间
order-event-disputed = 纠纷已提起
order-event-dispute-closed = 纠纷已结束
order-cancel-action = 取消订单
order-cancel-confirm = 订单将被取消，已付款项会原路退回。
order-confirm-action = 确认收货
order-confirm-hint = 确认收货后，货款才会付给卖家。
order-pay-action = 立即付款
order-transfer-title = 银行转账
order-transfer-amount = 金额
order-transfer-reference = 付款参考号
order-transfer-holder = 收款人
order-transfer-iban = IBAN
order-transfer-bic = BIC
order-transfer-received = 目前已收到 { $received }，只差上面的金额。
order-transfer-over = 我们已收到 { $received }，多于订单金额。您无需任何操作，我们会处理并与您联系。
order-transfer-hint = 我们凭付款参考号识别您支付的是哪个订单。转账通常需要一到三个工作日，到账后我们会立即通知您。

## A parcel of an order: the money that is held for it, and what can be done about it

order-release-due = 货款将于{ $day }付给卖家。如有问题，请在此之前告诉我们。
order-release-extend-action = 延长收货时间
order-release-extend-hint = 收货时间只能延长一次。
order-release-extended = 收货时间已延长。
order-release-extended-before = 收货时间此前已延长过。如果包裹有问题，请告诉我们。
order-dispute-open-action = 这个包裹有问题
order-dispute-view-action = 查看此包裹的纠纷
order-parcel-refunded = 已退款：{ $amount }
order-parcel-cash = 请向快递员支付现金 { $amount }。
order-units-title = 取消部分商品
order-units-hint = 请选择不再需要的商品及数量。商品款项以及相应的运费、关税和税费会一并退还。
order-units-action = 取消所选商品
order-units-cancelled = 已取消，相应款项会退还给您。
order-units-none = 未取消任何商品。请至少选择一件，且不超过尚未发货的数量。

testbank-title = 测试银行
testbank-notice = 这不是真实的银行，不会产生任何扣款。
testbank-pay-action = 支付 { $amount }
testbank-decline-action = 拒绝付款
testbank-leave-action = 暂不付款，离开
testbank-back-action = 返回商城
testbank-paid = 此笔款项已支付。
testbank-challenge-action = 验证后支付
testbank-challenged = 您的银行需要您确认此笔付款。
testbank-confirm-action = 确认
testbank-authorised = 款项已冻结，发货时才会扣款。
testbank-voided = 款项已解冻。
testbank-declined = 此笔付款已被拒绝。
testbank-refunded = 此笔款项已退回。

## Gift cards and store credit

credit-card-name = 礼品卡 …{ $ending }
credit-account-name = 我的余额
credit-due-label = 还需支付
credit-code-label = 礼品卡兑换码
credit-code-hint = 16 位字母和数字，有无连字符均可。
credit-code-apply = 使用此卡
credit-code-unknown = 此兑换码无法使用，请检查是否输错。余额已用完的卡不再有效。
credit-code-currency = 此卡使用其他货币，请在页面顶部切换货币后再使用。
credit-use-action = 使用余额 { $amount }
credit-remove-label = 移除：{ $name }
credit-remove-action = 移除
credit-pays-all = 礼品卡和余额已足够支付全部金额。
credit-no-cash = 货到付款不能与礼品卡或余额同时使用。
credit-applied-done = 已用于此订单，提交订单前不会扣款。
credit-removed-done = 已移除，未扣款。
credit-returned = 其中 { $amount } 已退回
credit-due-money = 其他方式支付
