### The operator’s pages

operator-nav-label = 运营后台
operator-nav-rules = 贸易规则
operator-nav-money = 资金
operator-nav-disputes = 纠纷
operator-disputes-title = 纠纷
operator-disputes-open = 待裁定
operator-disputes-all = 全部
operator-disputes-empty-title = 没有待裁定的纠纷
operator-disputes-empty-body = 买卖双方协商不成时，纠纷会显示在这里。
operator-disputes-list-dispute = 纠纷
operator-disputes-list-state = 状态
operator-disputes-list-amount = 最新方案金额
operator-disputes-list-date = 最近更新

dispute-next-operator-talking = 买卖双方仍在协商，暂时无需裁定。
dispute-next-operator-escalated = 请作出裁定。
dispute-next-operator-decided = 已裁定，双方均可申诉。
dispute-next-operator-appealed = 有一方已申诉，须由初次裁定者以外的人员作出最终裁定。
dispute-due-operator = 如在{ $day }前无人回应，视为接受最新方案。
dispute-decide-title = 裁定
dispute-decide-choice-label = 退还买家的金额
dispute-decide-everything = 全额退款：{ $amount }
dispute-decide-nothing = 不予退款
dispute-decide-part = 其他金额
dispute-decide-text-label = 裁定理由
dispute-decide-text-hint = 双方都能看到。
dispute-decide-action = 作出裁定
dispute-done-decided = 裁定已作出，双方均可查看。

rules-title = 贸易规则
rules-unverified-count = 有 { $count } 条生效中的规则尚未与来源核对。
rules-ending-count = 有 { $count } 条规则将在 90 天内到期。
rules-edit-hint = 打开规则即可修改。如需批量修改：corridor rules export, diff, load。
rules-filter-all = 全部
rules-filter-action = 筛选
rules-destination-label = 收货国家
rules-kind-label = 征收项目
rules-figure-label = 数值
rules-stage-label = 状态
rules-status-label = 核实情况
rules-source-label = 来源
rules-stage-in-force = 生效中
rules-stage-ending = 即将到期
rules-stage-coming = 尚未生效
rules-stage-past = 已失效
rules-status-verified = 已核实
rules-status-unverified = 未核实
rules-valid-from = 自 { $from } 起
rules-valid-between = { $from } 至 { $until }
rules-per-kg = 每公斤至少 { $amount }
rules-over = 高于 { $amount }
rules-up-to = 不超过 { $amount }
rules-empty = 没有符合条件的规则。

### One rule: its form, what it would change, what was changed

rules-edit-title = 修改规则
rules-new-title = 新建规则
rules-copy-action = 以此为模板
rules-id-label = 规则名称
rules-id-hint = 英文字母、数字和连字符，例如 eu-duty-flat-2026。之后不可更改。
rules-destination-hint = 国家或关税同盟代码：KZ, EU
rules-prefix-label = 海关编码（HS）开头
rules-prefix-hint = 留空表示适用于所有商品
rules-origin-label = 原产地
rules-origin-hint = 国家或关税同盟代码；留空表示不限
rules-scope-label = 包裹来自
rules-scope-import = 关税同盟以外
rules-scope-cross-border = 本国以外
rules-scope-sale = 任何地方，包括该国境内的仓库
rules-scope-home = 仅限境外卖家从该国境内仓库发货
rules-carriage-label = 运输方式
rules-carriage-any = 不限
rules-carriage-post = 邮政
rules-carriage-courier = 快递
rules-rate-label = 税率（%）
rules-base-label = 计税基础
rules-base-goods = 货值
rules-base-cif = 货值、运费和保险费
rules-base-cif-and-duty = 货值、运费、保险费和关税
rules-base-excess = 超出限额的部分
rules-amount-label = 固定金额（代替税率）
rules-amount-hint = 请注明币种：3.00 EUR
rules-per-kg-label = 每公斤最低金额
rules-over-label = 适用于高于
rules-up-to-label = 适用于不超过（含）
rules-weight-over-label = 重量超过（克）
rules-weight-up-to-label = 重量不超过（含，克）
rules-basis-label = 限额比较依据
rules-basis-fob = 货值，不含运费（FOB）
rules-per-label = 限额计算单位
rules-per-consignment = 每个包裹
rules-per-item = 每件商品
rules-per-person-month = 每人每月
rules-valid-from-label = 生效日期
rules-valid-to-label = 最后有效日期
rules-checked-label = 最近与来源核对日期
rules-note-label = 运营人员备注
rules-reason-label = 修改原因
rules-preview-action = 预览
rules-save-action = 保存规则
rules-saved = 规则已保存。从下一次报价起生效，已有订单不受影响。
rules-changed = 在此期间，其他人修改了这条规则。您填写的内容仍在：请与下方的更改对比后重新保存。
rules-preview-title = 更改的影响
rules-preview-hint = 来自中国的两件 T 恤、鞋子和耳麦，分别按小包裹和大包裹计算。
rules-preview-goods = 商品
rules-preview-before = 当前
rules-preview-after = 采用此规则后
rules-preview-same = 无变化
rules-preview-left-out = 因缺少市场或汇率而未计算：{ $countries }
rules-history-title = 更改记录
rules-history-empty = 该规则为 Corridor 自带，未作更改。
rules-history-command = 命令行
rules-history-change = { $field }：{ $before } → { $after }
rules-error-rate = 请填写税率或固定金额，二者选一。税费只能按税率征收，税率须在 0 至 10,000% 之间。
rules-error-amount = 请填写金额并注明币种：3.00 EUR。
rules-error-per-kg = 只有按税率征收的关税才能设每公斤最低金额：2.00 EUR。
rules-error-base = 关税不能以关税为计税基础；按超出部分计征时，须设置每个包裹的限额。
rules-error-place = 不是国家，也不是关税同盟。
rules-error-date = 日期格式为 2026-11-23；最后有效日期不得早于生效日期。
rules-error-prefix = 最多十位数字。

### Money: overview, trial balance, accounts

books-nav-label = 资金页面
books-nav-overview = 概览
books-nav-payouts = 提现
books-nav-escrow = 托管货款
books-nav-balance = 试算平衡表
books-nav-cash = 现金
books-nav-bank = 银行转账
books-nav-taxes = 税费
books-nav-journal = 日记账
books-nav-jobs = 后台任务
books-nav-audit = 审计日志
books-reason-missing = 请填写原因。未作任何更改。
books-other-operator = 须由另一位运营人员批准。未作任何更改。

money-title = 资金
money-todo-empty = 暂无待办事项。
money-todo-payouts = { $count ->
   *[other] { $count } 笔提现待审核
}
money-todo-disputes = { $count ->
   *[other] { $count } 起纠纷待裁定
}
money-todo-transfers = { $count ->
   *[other] { $count } 笔转账待处理
}
money-todo-refunds = { $count ->
   *[other] { $count } 笔退款待人工支付
}
money-todo-jobs = { $count ->
   *[other] { $count } 个任务失败
}
money-todo-events = { $count ->
   *[other] { $count } 条服务商消息待处理
}
money-chargebacks-title = 被银行退回的付款
money-chargebacks-hint = 银行尚未裁定。在此之前，这些订单的款项不退款也不放款。
money-held-title = 托管货款账龄（按下单时间）
money-held-empty = 没有托管中的货款。
money-age-label = 下单后天数
money-age-between = { $from } 至 { $to }
money-age-over = { $from } 及以上
money-parcels-label = 包裹
money-amount-label = 金额
money-export-title = 导出日记账
money-export-hint = 所选日期（UTC）内的全部分录，供记账使用。
money-export-action = 下载 CSV
money-from-label = 开始日期
money-to-label = 结束日期

balance-title = 试算平衡表
balance-day-label = 截至当日终了（UTC）
balance-show-action = 查看
balance-account-label = 科目
balance-debit-label = 借方
balance-credit-label = 贷方
balance-total = { $currency } 合计
balance-even = 借贷平衡
balance-off = 差额 { $amount }
balance-empty = 截至该日没有任何入账。

accounts-owner-label = 归属
accounts-own = 平台
accounts-empty = 该科目下没有账目。
accounts-with-money = 有余额
accounts-all = 全部
accounts-reference-label = 参考号
accounts-draft-action = 录入分录
accounts-refund-action = 退款
ledger-kind-captured = 存放支付机构款项
ledger-kind-authorised = 已授权待收款项
ledger-kind-cash-rounding = 现金舍入差额
ledger-kind-escrow = 托管货款
ledger-kind-seller-payable = 应付卖家款
ledger-kind-commission = 佣金收入
ledger-kind-duty-payable = 应缴关税（代收）
ledger-kind-tax-payable = 应缴税款（代收）
ledger-kind-fee-payable = 应付费用（代收）
ledger-kind-coupon-cost = 优惠码成本
ledger-kind-refunds = 在途退款
ledger-kind-receipts = 未匹配订单的转账
ledger-kind-payouts-in-transit = 在途提现
ledger-kind-chargebacks = 拒付款项
ledger-kind-fx-clearing = 货币兑换
ledger-kind-losses = 损失
ledger-kind-owner = 所有者投入资本

### Payouts at the operator’s desk

payouts-approve-title = 待审核
payouts-approve-empty = 没有待审核的提现。
payouts-approve-action = 批准
payouts-refuse-action = 驳回
payouts-send-title = 已批准
payouts-send-empty = 没有待汇出的提现。
payouts-send-action = 汇出全部 { $currency } 提现
payouts-sent-title = 银行处理中
payouts-sent-empty = 没有银行处理中的提现。
payouts-confirm-action = 银行已付款
payouts-return-action = 银行已退回
payouts-reason-label = 原因
payouts-reason-hint = 卖家会看到。
payouts-large = 须由两位运营人员批准
payouts-first-approver = { $name } 已批准。
payouts-tab-open = 待处理
payouts-tab-all = 全部
payouts-seller-label = 店铺
payouts-all-empty = 还没有卖家申请提现。
payouts-batch-title = 批次 { $batch }
payouts-batch-hint = 请将其中一个文件提交给银行，然后逐笔标记银行是否已付款。
payouts-batch-broken = 无法生成银行文件。请检查付款账户的户名和 IBAN。
payout-approved = 提现已批准，将随下一批次汇出。
payout-half-approved = 您已批准。此笔提现金额较大，还须另一位运营人员批准。
payout-refused = 提现已驳回，款项已退回卖家余额。
payout-confirmed = 此笔提现已付款。
payout-returned = 提现已被银行退回，款项已退回卖家余额。
payout-moved = 此笔提现的状态已变，未作任何更改。
payouts-sent = 提现正在汇出，以下是提交给银行的文件。
payouts-none = 该货币没有可以汇出的提现：没有已批准的提现、对应余额已不足，或缺少汇率。

### Entries by hand

journal-title = 日记账
journal-hint = 手工分录用于更正其他方式无法更正的账目。由一位运营人员录入，另一位批准。
journal-drafts-title = 待另一位运营人员批准
journal-drafts-empty = 没有待批准的分录。
journal-draft-author = { $name }，{ $day }
journal-own = 此分录由您录入，须由他人批准。
journal-post-action = 批准并入账
journal-refuse-action = 驳回
journal-new-title = 新建分录
journal-reason-label = 原因
journal-row-title = 第 { $number } 行
journal-owner-label = 归属
journal-owner-hint = 应付卖家款填店铺 ID；关税、税款和费用填国家代码；其他科目留空。
journal-draft-action = 保存草稿
journal-drafted = 草稿已保存，须由他人批准后才能入账。
journal-posted = 分录已入账。
journal-refused = 草稿已驳回，未入账。
journal-error-rows = 请至少填写两行。
journal-error-side = 请填写借方或贷方金额（二者选一），须大于零，例如 12.50。
journal-error-account = 没有此科目，或此科目不能手工入账。
journal-error-currency = 请填写货币代码，例如 EUR。
journal-error-even = 每种货币的借贷方合计必须相等。

### Jobs, providers’ messages, audit log, escrow

jobs-title = 后台任务
jobs-waiting = { $count ->
   *[other] { $count } 个任务等待执行。
}
jobs-failed-title = 已停止重试
jobs-failed-empty = 所有任务均已完成。
jobs-kind-label = 任务
jobs-attempts-label = 尝试次数
jobs-error-label = 最近失败原因
jobs-date-label = 创建日期
jobs-replay-action = 重试
jobs-replay-label = 重试：{ $kind }
jobs-replayed = 任务将重新执行。
jobs-replayed-before = 此任务已不在停止重试的任务之列。
jobs-events-title = 尚未处理的服务商消息
jobs-events-empty = 所有消息均已处理。
jobs-provider-label = 服务商
jobs-message-label = 消息
jobs-state-label = 状态
jobs-received-label = 收到日期
jobs-event-received = 尚未查看
jobs-event-unmatched = 无法匹配

audit-title = 审计日志
audit-empty = 还没有任何操作。
audit-when-label = 时间
audit-who-label = 操作人
audit-what-label = 操作
audit-subject-label = 对象
audit-detail-label = 详情
audit-by-itself = 系统自动
audit-action-bank-account-entered = 填写银行账户
audit-action-payout-requested = 申请提现
audit-action-payout-approved = 批准提现
audit-action-payout-refused = 驳回提现
audit-action-payout-sent = 将提现提交银行
audit-action-payout-paid = 确认提现已付款
audit-action-payout-returned = 标记提现被退回
audit-action-journal-drafted = 录入手工分录
audit-action-journal-posted = 批准手工分录
audit-action-journal-refused = 驳回手工分录
audit-action-job-replayed = 重试任务
audit-action-goodwill-refund = 交易完成后退款
audit-action-dispute-decided = 裁定纠纷
audit-action-cash-collected = 登记包裹现金已收
audit-action-parcel-came-back = 登记未付款包裹已退回
audit-action-statement-read = 导入银行对账单
audit-action-transfer-assigned = 将转账匹配到订单
audit-action-transfer-returned = 登记转账已退回
audit-action-refund-paid = 手工退款
audit-action-seller-plan = 设置店铺套餐
audit-action-coupon-added = 发放优惠码

escrow-title = 托管货款
escrow-empty = 没有托管中的货款。
escrow-order-label = 订单
escrow-seller-label = 店铺
escrow-state-label = 状态
escrow-held-label = 托管金额
escrow-placed-label = 下单日期
escrow-release-label = 放款日期
escrow-release-open = 送达前不放款

refund-title = 交易完成后退款
refund-hint = 由店铺和平台各自退出所得。仅限交易已完成的包裹，其他包裹请通过纠纷处理。
refund-amount-label = 金额
refund-amount-hint = 以订单货币计
refund-consignment-label = 仅退此包裹（ID）
refund-reason-label = 原因
refund-action = 退款
refund-done = 款项正在退还给买家。
refund-error-amount = 金额须大于零、不超过剩余可退金额，并使用订单货币。

## Collected taxes
taxes-title = 代收税费
taxes-hint = 该月（UTC）付款订单所收的税费，以及该月就以往销售退还的税费。
taxes-month-label = 月份
taxes-month-before = 上一月
taxes-month-after = 下一月
taxes-download-action = 下载 CSV
taxes-empty = 该月没有代收税费。
taxes-owed-title = 应缴各国税费
taxes-rates-title = 按税率汇总的销售
taxes-back-title = 已退税费
taxes-back-hint = 申报更正针对税款原申报的月份，即销售当月。
taxes-country-label = 国家
taxes-scheme-label = 申报方式
taxes-rate-label = 税率
taxes-orders-label = 订单数
taxes-base-label = 不含税金额
taxes-tax-label = 税款
taxes-duty-label = 关税
taxes-fees-label = 费用
taxes-euros-label = 税款（欧元）
taxes-sold-label = 销售月份
taxes-ledger-label = 账簿核对
taxes-agrees = 相符
taxes-differs = 不符
taxes-scheme-ioss = 进口一站式申报（IOSS）
taxes-scheme-import = 进口
taxes-scheme-domestic = 境内销售
taxes-scheme-unknown = 未记录

## Cash on delivery
cash-title = 货到付款
cash-hint = 快递公司转交包裹的代收现金后，请尽快在此登记；登记后卖家才能获得这笔货款。
cash-due-title = 待收现金
cash-due-empty = 没有待收现金的在途包裹。
cash-collect-action = 已收到 { $amount }
cash-return-action = 未付款退回
cash-back-title = 待手工退款
cash-back-empty = 没有需要手工退还的款项。
cash-paid-action = 已退还 { $amount }
cash-collected-done = 现金收款已登记。
cash-returned-done = 包裹已登记为退回，商品已重新上架。
cash-paid-done = 退款已登记为已支付。
cash-not-due = 已有他人先行处理，未作任何更改。

bank-title = 银行转账
bank-hint = 在此上传银行对账单。注明订单的转账会立即支付该订单，其余的在此等您处理。同一份对账单可以重复上传，任何转账都不会重复入账。
bank-no-account = 尚未设置收款账户，买家无法使用这种付款方式。
bank-file-label = 对账单（camt.053，XML）
bank-read-action = 读取对账单
bank-open-title = 待您处理
bank-open-empty = 所有转账均已处理。
bank-waiting-no-order = 未注明订单。
bank-waiting-paid = 订单 { $number } 已经付款。
bank-waiting-differs = 订单 { $number } 收到的金额与 { $expected } 不符。
bank-waiting-settling = 正在记入订单 { $number }。
bank-order-label = 订单号或付款参考号
bank-assign-action = 属于该订单
bank-return-action = 已退回 { $amount }
bank-read-done = 对账单已读取。未注明订单的转账列在下方。
bank-unreadable = 该文件不是 camt.053 对账单，未读取任何内容；请从银行下载此格式的对账单。
bank-other-account = 该对账单不属于买家付款的账户，未读取任何内容。
bank-file-missing = 请先选择文件。
bank-assigned-done = 该转账已归入此订单。
bank-returned-done = 已登记转账退回。
bank-no-order = 没有使用银行转账付款的此编号订单。未做任何更改。

## Gift cards and store credit

store-credit-title = 礼品卡与余额
store-credit-hint = 在此发放的金额，用完之前都是平台的负债。大额须由另一位运营人员批准。
store-credit-owed-title = 未使用金额
store-credit-owed-empty = 没有未使用的金额。
store-credit-owed-count = { $count ->
   *[other] 分布在 { $count } 张卡或账户中
}
store-credit-waiting-title = 待另一位运营人员批准
store-credit-waiting-empty = 没有待批准的项目。
store-credit-approve-action = 批准并发放
store-credit-refuse-action = 驳回
store-credit-new-title = 发放礼品卡或余额
store-credit-email-label = 账户邮箱
store-credit-email-hint = 发放礼品卡时请留空。
store-credit-email-unknown = 没有使用此邮箱的账户。
store-credit-amount-label = 金额
store-credit-amount-problem = 请输入大于零的金额，例如 25.00。
store-credit-currency-label = 货币
store-credit-source-label = 由谁承担
store-credit-source-goodwill = 平台承担，作为补偿
store-credit-source-sold = 已售出，款项已到账
store-credit-reason-label = 原因
store-credit-issue-action = 发放
store-credit-list-title = 礼品卡和账户
store-credit-list-empty = 尚未发放。
store-credit-card = 礼品卡 …{ $ending }
store-credit-state-active = 可用
store-credit-state-waiting = 待批准
store-credit-state-blocked = 已冻结
store-credit-block-action = 冻结
store-credit-unblock-action = 解冻
store-credit-issued-title = 礼品卡
store-credit-issued-once = 请立即记下或复制兑换码，之后不再显示。
store-credit-issued-waiting = 另一位运营人员批准后方可使用。
store-credit-issued-back = 返回礼品卡与余额
store-credit-given-done = 金额已充入账户。
store-credit-drafted-done = 已登记，须由另一位运营人员批准后方可使用。
store-credit-approved-done = 已批准，现在可以使用。
store-credit-refused-done = 已驳回，未发放。
store-credit-blocked-done = 已冻结，卡内金额仍为平台负债。
store-credit-unblocked-done = 已解冻，可以继续使用。
books-nav-store-credit = 礼品卡
money-todo-credits = { $count ->
   *[other] { $count } 笔礼品卡或余额待批准
}
ledger-kind-store-credit = 礼品卡与余额
ledger-kind-store-credit-held = 为订单预留的余额
ledger-event-store-credit-issued = 发放礼品卡或余额
ledger-event-store-credit-set-aside = 为订单预留余额
ledger-event-store-credit-freed = 订单未付款，余额退回
ledger-event-store-credit-returned = 退款至礼品卡或余额
ledger-event-store-credit-moved = 礼品卡存入账户
audit-action-store-credit-issued = 发放礼品卡或余额
audit-action-store-credit-drafted = 申请发放礼品卡或余额
audit-action-store-credit-refused = 驳回礼品卡或余额的发放
audit-action-store-credit-blocked = 冻结礼品卡
audit-action-store-credit-unblocked = 解冻礼品卡
