### Papers of a parcel: what is printed on them, and how the seller gets them.

## Commercial invoice

papers-invoice-title = 商业发票
papers-invoice-seller = 卖方
papers-invoice-buyer = 买方
papers-invoice-number = 发票号码
papers-invoice-date = 日期
papers-invoice-order = 订单
papers-invoice-incoterm = 贸易术语（Incoterms 2020）
papers-invoice-currency = 货币
papers-invoice-description = 货物描述
papers-invoice-hs = 海关编码（HS）
papers-invoice-origin = 原产国
papers-invoice-quantity = 数量
papers-invoice-unit = 单价
papers-invoice-line = 金额
papers-invoice-goods = 货值
papers-invoice-freight = 运费
papers-invoice-discount = 折扣
papers-invoice-duty = 进口关税
papers-invoice-tax = 增值税
papers-invoice-fees = 其他费用
papers-invoice-total = 总计
papers-invoice-paid = 关税和进口税已由买方在结算时付清。
papers-invoice-unpaid = 关税和进口税由收件人在收货时支付。
papers-invoice-rule = 关税和进口税依据：{ $rules }

## Packing slip

papers-slip-title = 装箱单
papers-slip-store = 店铺
papers-slip-addressee = 收件人
papers-slip-item = 商品
papers-slip-sku = SKU
papers-page = 第 {"{page}"} 页，共 {"{pages}"} 页

## At the seller's desk

papers-print-title = 单据
papers-print-action = 打印单据（PDF）
papers-print-hint = 所勾选的每个包裹的海关申报单、发票、装箱单和地址标签，合并为一个文件。
papers-print-choose = 订单 { $order } 的单据
papers-print-none = 请先勾选至少一个包裹。
papers-print-many = { $count ->
   *[other] 一个文件最多容纳 { $count } 个包裹。
}
papers-number-label = 邮件号码
papers-numbers-used = 号段内的邮件号码已全部用完。请联系运营人员向邮政申请新号段。
papers-fonts-missing = 服务器上没有打印所需的字体，请告知运营人员。
papers-invoice-action = 发票（PDF）
papers-sender-title = 单据上的寄件人
papers-sender-hint = 海关和承运商需要包裹寄出地的完整地址。该地址只会印在单据上。
papers-sender-name-label = 姓名或公司名称
papers-sender-customs-label = 海关编号或税号
papers-sender-saved = 寄件人信息已保存。
papers-sender-missing = 您的单据目前只显示城市，请补充寄件人的完整地址。
