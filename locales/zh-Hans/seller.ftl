### The seller's desk.

seller-page-title = 我的店铺
seller-nav-label = 卖家中心
seller-nav-today = 今日
seller-nav-orders = 订单
seller-nav-products = 商品
seller-nav-money = 资金
seller-nav-disputes = 纠纷

seller-today-title = 今日待办
seller-today-empty = 暂无待办事项，新订单会显示在这里。
seller-today-ship = { $count ->
   *[other] { $count } 个包裹待发货
}
seller-today-disputes = { $count ->
   *[other] { $count } 起纠纷待回复
}
seller-today-stock = { $count ->
   *[other] { $count } 个规格已售罄
}
seller-today-drafts = { $count ->
   *[other] { $count } 个草稿待上架
}

seller-today-customs = { $count ->
   *[other] { $count } 件商品缺少报关信息
}

seller-products-title = 商品
seller-products-empty-title = 还没有商品
seller-products-empty-body = 添加第一件商品，或从您现有的店铺导入文件。
seller-product-add = 添加商品
seller-product-edit = 编辑商品
seller-product-title-label = 标题
seller-product-description-label = 描述
seller-product-language-label = 文字语言
seller-product-category-label = 类目
seller-product-price-label = 价格
seller-product-price-hint = 扣除佣金前的金额。买家看到的价格包含运费、关税和进口税。
seller-product-stock-label = 库存
seller-product-sku-label = SKU
seller-product-weight-label = 重量（克）
seller-product-size-label = 包装尺寸（厘米）
seller-product-size-hint = 长 × 宽 × 高，例如 30 × 20 × 10
seller-product-hs-label = 海关编码（HS）
seller-product-hs-hint = 至少六位数字。缺少编码就无法计算关税。
seller-product-origin-label = 原产国
seller-product-pictures-label = 图片
seller-product-publish = 上架
seller-product-unpublish = 下架
seller-product-saved = 商品已保存。
seller-product-published = 商品已上架。
seller-product-unpublished = 商品已下架。
seller-picture-added = 图片已添加。
seller-stock-saved = 库存已保存。
seller-product-save = 保存
seller-product-look = 在商城中查看
seller-product-state-label = 状态
seller-stock-save = 保存库存
seller-picture-label = 添加图片
seller-picture-hint = 支持 JPEG、PNG、WebP 或 GIF，不超过 20 MB。
seller-picture-add = 上传
seller-product-state-draft = 草稿
seller-product-state-published = 在售
seller-product-state-archived = 已下架

seller-orders-title = 订单
seller-orders-empty = 买家付款后，订单会显示在这里。
seller-order-ship-action = 标记为已发货
seller-order-carrier-label = 快递公司
seller-order-tracking-label = 运单号
seller-order-shipped = 已标记为已发货，并已通知买家。
seller-parcel-title = 包裹 { NUMBER($number) }
seller-parcel-rest = 尚未装箱
seller-pack-title = 分多个包裹发货
seller-pack-hint = 请选择下一个包裹的商品及数量。该包裹有单独的单据和运单号，发出时我们会通知买家。全部发出并签收后，货款才会结算给您。
seller-pack-action = 装箱
seller-unpack-action = 取消装箱
seller-pack-done = 已装箱。请打印单据，发货后再标记为已发货。
seller-unpack-done = 已取消装箱。
seller-pack-none = 未装箱任何商品。请至少选择一件，且不超过尚未装箱的数量。
seller-parcel-papers = 订单 { $order } 的包裹 { NUMBER($number) } 的单据
seller-order-address-title = 收货地址

seller-disputes-title = 纠纷
seller-disputes-empty-title = 没有纠纷
seller-disputes-empty-body = 买家反映包裹有问题时，您可以在这里回应。
seller-disputes-turn = 待您处理

seller-money-title = 资金
seller-money-held = 待结算（订单进行中）
seller-money-available = 可结算
seller-money-empty = 您的第一笔销售会显示在这里。
seller-money-balance = 余额
seller-money-reserved = 提现中
seller-money-unripe = 暂不可提现
seller-money-unripe-hint = { $days ->
   *[other] 新店铺的收入需等待 { $days } 天才能提现。
}
seller-money-schedule-hint = { $days ->
   *[other] 可结算金额每 { $days } 天自动提现一次。
}
seller-money-debt-hint = 余额为负时，将先以您后续的销售收入抵扣；如仍不足，差额将按抵扣当日汇率从下一笔其他币种的提现中扣除。
seller-money-pay-action = 提现 { $amount }
seller-money-least = 满 { $least } 即可提现
seller-money-account-first = 填写银行账户后即可提现。

### Payouts

payouts-title = 提现
payouts-empty = 您的提现记录会显示在这里。
payouts-date-label = 申请日期
payouts-amount-label = 金额
payouts-account-label = 收款账户
payouts-state-label = 状态
payouts-rate = 1 { $from } = { $rate } { $to }（{ $source }，{ $day }）
payout-state-requested = 已申请
payout-state-half-approved = 审核中
payout-state-approved = 已批准
payout-state-sent = 银行处理中
payout-state-paid = 已付款
payout-state-returned = 已退回
payout-state-refused = 已驳回
payout-requested = 提现已申请，审核通过后将汇至您的银行账户。
payout-account-missing = 请先填写银行账户。未作任何更改。
payout-too-little = 未达到最低提现金额，未作任何更改。

### The bank account that payouts go to

bank-account-title = 银行账户
bank-account-hint = 您的收入将汇入此账户。已申请的提现仍汇入申请时的账户。
bank-account-entered = 填写日期：{ $day }
bank-account-change = 更换账户
bank-account-holder-label = 账户持有人
bank-account-number-label = IBAN 或银行账号
bank-account-bic-label = BIC（SWIFT 代码）
bank-account-bic-hint = 填写 IBAN 时可留空。
bank-account-bank-label = 银行名称
bank-account-country-label = 银行所在国家/地区
bank-account-currency-label = 账户货币
bank-account-password-label = 您的登录密码
bank-account-password-hint = 防止他人将您的收入转走。
bank-account-save-action = 保存账户
bank-account-saved = 银行账户已保存。
bank-account-error-number = 不符合该国家/地区的账号格式，请逐位核对。
bank-account-error-bic = BIC 由 8 位或 11 位字母和数字组成。
bank-account-error-password = 密码不正确。

### Statement of account

statement-title = 对账单
statement-page-title = { $currency } 对账单
statement-date-label = 日期
statement-event-label = 事项
statement-order-label = 订单
statement-amount-label = 金额
statement-balance-label = 余额
statement-empty = 该货币还没有入账记录。
statement-download-action = 下载 CSV
statement-print-action = 打开 PDF
statement-closing-label = 余额
ledger-event-payment-captured = 收到付款
ledger-event-payment-authorised = 付款已授权
ledger-event-authorisation-captured = 已授权付款已扣款
ledger-event-refund-released = 未扣款项的退款
ledger-event-cash-collected = 已收现金
ledger-event-transfer-received = 收到转账
ledger-event-transfer-assigned = 转账已匹配订单
ledger-event-transfer-returned = 转账已退回
ledger-event-payment-unclaimed = 重复收款
ledger-event-consignment-completed = 包裹交易完成
ledger-event-order-refunded = 退款
ledger-event-refund-settled = 退款已汇出
ledger-event-payout-sent = 提现已汇出
ledger-event-payout-paid = 提现已付款
ledger-event-payout-returned = 提现被退回
ledger-event-debt-recovered = 以其他币种余额抵扣欠款
ledger-event-chargeback-opened = 拒付：银行已扣款
ledger-event-chargeback-won = 拒付：银行已返还
ledger-event-chargeback-lost = 拒付：款项未追回
ledger-event-manual = 手工分录

### Finding a customs code

seller-hs-title = 查找海关编码（HS）
seller-hs-intro = 各国海关都按此编码对商品归类。编码决定关税，值得花一分钟查清楚。
seller-hs-search-label = 用简单的词描述：这是什么商品？
seller-hs-search-action = 查找
seller-hs-empty = 没有找到。请换个更简单的词：“衬衫”比“宽松亚麻衬衫”能找到更多结果。
seller-hs-find-link = 用文字查找编码
seller-hs-suggested = 与标题相符的编码
seller-hs-use-action = 使用此编码
seller-hs-warning-unknown = 《协调制度》中没有此编码，海关会扣留包裹。
seller-hs-warning-short = 海关要求至少六位数字。
seller-hs-warning-category = “{ $category }”类目的商品通常使用其他编码，请核对。

### Restricted goods at the seller’s desk

seller-restriction-title = 不可销售的国家
seller-restriction-none = 暂无已知限制
seller-restriction-unverified = 尚未与来源核对
seller-goods-tags = 承运商需要了解什么？
seller-tag-lithium-battery = 含锂电池
seller-tag-liquid = 液体
seller-tag-flammable = 易燃
seller-tag-aerosol = 喷雾或加压容器
seller-tag-magnet = 强磁铁
seller-tag-blade = 锋利刀刃
seller-tag-medicine = 药品
seller-tag-food = 食品
seller-tag-animal-product = 动物源产品
seller-tag-plant = 植物或种子
seller-tag-used = 二手
warehouses-title = 仓库
warehouses-hint = 商品存放在买家所在国家时属于本地销售：无需清关，几天即可送达。系统会从有货的仓库中选择最近的一个发货。
warehouses-main = 主仓库
warehouses-country-label = 国家/地区
warehouses-add-title = 新增仓库
warehouses-add-action = 添加仓库
warehouses-remove = 移除
warehouses-remove-label = 移除仓库：{ $place }
warehouses-added = 仓库已添加。请在各商品页面填写该仓库的库存。
warehouses-removed = 仓库已移除。
warehouses-in-use = 该仓库有库存或曾经发过货，因此会保留在列表中。
warehouses-full = 店铺的仓库数量已达上限。
