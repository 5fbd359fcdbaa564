### The cart.

cart-page-title = 购物车
cart-items-count = { $count ->
   *[other] { $count } 件商品
}
cart-empty-title = 购物车是空的
cart-empty-body = 加入的商品会保存在这里，并显示到手价。
cart-empty-action = 去逛逛
cart-parcel-title = { $name } 的包裹
cart-parcel-from = 发货地：{ $place }
cart-line-quantity = 数量
cart-line-update = 更新
cart-line-remove = 删除
cart-line-remove-label = 从购物车中删除{ $title }
cart-line-each = 单价 { $price }
cart-line-price-up = 加入购物车后，价格从 { $before } 涨到了 { $now }。
cart-line-price-down = 加入购物车后，价格从 { $before } 降到了 { $now }。
cart-line-stock-less = { $count ->
   *[other] 仅剩 { $count } 件，请减少数量。
}
cart-line-stock-none = 该商品已售罄，删除后可继续结算。
cart-line-gone = 卖家已下架该商品，删除后可继续结算。
cart-coupon-label = 优惠码
cart-coupon-apply = 使用
cart-coupon-applied = 已使用优惠码 { $code }
cart-coupon-remove = 取消优惠码
cart-coupon-unknown = 没有找到这个优惠码，请检查是否输错。
cart-coupon-expired = 该优惠码已过期。
cart-coupon-used-up = 该优惠码的使用次数已满。
cart-summary-title = 费用明细
cart-summary-goods = 商品
cart-summary-shipping = 运费
cart-summary-discount = 优惠
cart-summary-duty = 关税
cart-summary-tax = 增值税
cart-summary-fees = 清关费
cart-summary-total = 到手总价
cart-summary-estimate = 运费、关税和进口税按您所在的国家估算，付款前会显示准确总价。
cart-checkout-action = 去结算
cart-short = 购物车有变动，请查看下方内容后再继续。
cart-coupon-done = 优惠码已生效。
cart-coupon-gone = 优惠码已取消。
cart-updated = 购物车已更新。
