### One message per problem the shop reports. Each says what happened and what to do.

problem-page-title = 出了点问题
problem-validation = 部分内容填写有误，请检查标出的项目。
problem-unauthenticated = 请先登录。
problem-forbidden = 您的账户没有此权限。
problem-not-found = 找不到此内容，可能已被移除。
problem-method-not-allowed = 不能以这种方式访问此地址。
problem-too-large = 内容过大，无法接收。
problem-too-many-requests = 操作过于频繁，请等一分钟再试。
problem-unavailable = 商城现在有点忙，请过一分钟再试。
problem-internal = 这是我们的问题。如果再次出现，请告诉我们编号 { $reference }。
problem-cross-site = 此表单来自其他网站。请在本站打开页面后重新提交。
problem-unsupported-type = 不支持此类文件或内容。

problem-variant-gone = 该款式已停售。
problem-quantity-invalid = 请选择 1 到 999 之间的数量。
problem-stock-short = { $count ->
    [0] 该商品已售罄。
   *[other] 仅剩 { $count } 件。
}
problem-cart-empty = 购物车是空的。
problem-quote-expired = 此价格已过期，以下是最新价格，尚未扣款。
problem-quote-refreshed = 总价有变动，尚未扣款，请核对最新总价后确认。
problem-idempotency-mismatch = 此请求已提交过，但内容不同。请从购物车重新开始。
problem-order-state = 订单状态已变，无法再进行此操作。
problem-hs-invalid = 海关编码应为 6 到 10 位数字。
problem-rate-missing = 暂时没有该货币的汇率。
problem-sku-taken = 您的另一件商品已使用此 SKU。
problem-restricted = 这些商品不能进入收货国家/地区，未加入购物车。
problem-dispute-moved = 纠纷状态已变，未作任何更改。您填写的内容仍在。
problem-dispute-impossible = 只有运输中或已送达、且尚未确认收货的包裹才能提起纠纷。
problem-dispute-exists = 此包裹已有纠纷，详情如下。
problem-dispute-early = 此包裹仍可能按时送达。
problem-dispute-same-operator = 初次裁定由您作出，申诉须由他人裁定。
problem-same-operator = 须由另一位运营人员决定。
problem-payment-gone = 买家的银行已取消这笔付款，订单也已取消。请勿发出此包裹。
problem-cash-not-here = 快递公司尚未转交此包裹的代收现金，收到后才能以这种方式结束纠纷。
problem-chargeback-open = 买家的银行正在处理这笔付款的拒付，在此期间资金不能变动。
