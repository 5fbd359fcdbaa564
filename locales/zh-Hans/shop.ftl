### The whole site

site-name = Corridor
site-skip-link = 跳到正文
site-title-full = { $title } · { $site }
site-tagline = 跨境好物，到手价一目了然

## Navigation

nav-main-label = 主导航
nav-home = 首页
nav-categories = 分类
nav-search = 搜索
nav-orders = 订单
nav-login = 登录
nav-cart = 购物车
nav-cart-count = { $count ->
    [0] 购物车，空
   *[other] 购物车，{ $count } 件商品
}
nav-breadcrumbs-label = 当前位置
nav-footer-label = 关于商城
nav-api = 开发者 API
nav-selling = 入驻 Corridor

## Search field

search-label = 搜索商品
search-placeholder = 想找什么？
search-action = 搜索

## Market, language and currency

market-switcher-label = 收货国家、语言和货币
market-country-label = 送至
market-language-label = 语言
market-currency-label = 货币
market-save-action = 保存
market-save-hint = 价格、配送和关税因国家而异。

## Home

home-title = 跨境购物
home-arrives-title = 本周送达{ $place }
home-categories-title = 分类
home-newest-title = 新品上架
home-protection-title = 您的购物保障
home-protection-price = 看到的就是到手价：商品、运费、关税和进口税全包含。
home-protection-money = 货款由我们代为保管，直到您收到包裹。
home-protection-return = 没收到货或与描述不符，货款退还给您。
home-empty-title = 还没有商品
home-empty-body = 卖家正在上架第一批商品，欢迎过些时候再来。

## Lists of products: category, search, seller

listing-results-count = { $count ->
    [0] 没有商品
   *[other] { $count } 件商品
}
listing-search-title = “{ $query }”的搜索结果
listing-sort-label = 排序方式
listing-sort-action = 排序
listing-sort-price-up = 价格从低到高
listing-sort-price-down = 价格从高到低
listing-sort-newest = 最新上架
listing-sort-sold = 销量最高
listing-empty-title = 没有找到商品
listing-empty-search = 没有找到与“{ $query }”相关的商品。请检查拼写，或换个更宽泛的词。
listing-empty-category = 这里还没有商品，看看其他分类吧。
listing-empty-action = 查看全部商品
pager-label = 分页
pager-previous = 上一页
pager-next = 下一页

## Card

card-price-landed = 到手价
card-price-goods = 商品 { $price }
card-rating-label = 评分 { $rating }，满分 5 分
card-sold-count = { $count ->
   *[other] 已售 { $count } 件
}
card-delivery-days = { $days } 天送达
card-delivery-none = 暂不送达您所在的国家
card-stock-none = 已售罄

## Product

product-gallery-label = 商品图片
product-picture-position = 图片 { NUMBER($number) }／{ NUMBER($total) }
product-reviews-count = { $count ->
    [0] 暂无评价
   *[other] { $count } 条评价
}
product-price-label = 到手价
product-price-formula = 商品 + 运费 + 关税 + 进口税
product-price-goods = 商品
product-price-shipping = 运费
product-price-duty = 关税
product-price-excise = 消费税
product-price-tax = 增值税
product-price-fees = 清关费
product-price-total = 到手价
product-rule-source = 依据：{ $rule }，自{ $date }起施行
product-rule-unverified = 此规则尚未核实。
product-duty-unknown = 该商品的关税税率尚未核实，送货时海关可能收取关税。
product-duty-at-checkout = 关税和进口税在此付清，收货时无需再付。
product-duty-at-door = 收货时由{ $place }海关收取关税和进口税，约 { $amount }。
product-duty-at-door-unknown = 收货时由{ $place }海关收取关税和进口税。
product-option-choose = 选择{ $name }
product-option-gone = { $value }，缺货
product-quantity-label = 数量
product-cart-add = 加入购物车
product-cart-added = 已加入购物车
product-cart-view = 查看购物车
product-stock-in = 有货
product-stock-left = { $count ->
   *[other] 仅剩 { $count } 件
}
product-stock-none = 已售罄
product-stock-none-hint = 该款式已售罄，其他款式可能有货。
product-delivery-title = 配送
product-delivery-dates = 预计{ $range }送达
product-delivery-tracked = 可查物流
product-delivery-untracked = 无物流跟踪
product-delivery-none = 暂无卖家将该商品送往您所在的国家。
product-description-title = 商品介绍
product-specs-title = 规格参数
product-spec-weight = 重量
product-spec-ships-from = 发货地
product-spec-origin = 产地
product-home-sale = 本地有现货：无需清关。
product-spec-material = 材质
product-spec-size = 尺寸
product-spec-capacity = 容量
product-spec-power = 功率
product-spec-care = 保养方法
product-spec-in-the-box = 包装清单
product-spec-battery = 电池
product-spec-age = 适用年龄
product-spec-season = 适用季节
product-spec-hs = 海关编码（HS）
product-reviews-title = 评价
product-reviews-empty = 还没有人评价。评价均来自在此购买过的用户。
product-text-language = 原文语言：{ $language }
product-text-untranslated = 卖家提供的商品介绍语言：{ $language }。
product-similar-title = 相似商品

## The route from origin to door

ribbon-summary = 从{ $origin }到{ $destination }，{ $days } 天
ribbon-stop-origin = 卖家发货
ribbon-stop-customs = 海关
ribbon-stop-door = 送货上门

## Seller as shoppers see it

product-seller-name = 卖家：{ $name }
store-visit-action = 进店看看
store-city-country = { $country } { $city }
store-place = 来自{ $place }
store-since = { $month }入驻 Corridor
store-products-title = 商品
store-products-empty = 该卖家目前没有在售商品。

## Page not found

missing-page-title = 页面不存在
missing-page-body = 链接可能已失效，或商品已下架。
missing-page-action = 返回首页

calculator-title = 进口费用计算器
calculator-intro = 逐条列出送达{ $country }的商品价、运费、关税和税费。此处不会产生订单。
calculator-origin-label = 发货国家
calculator-price-label = 单价（{ $currency }）
calculator-weight-label = 单件重量（克）
calculator-hs-label = 海关编码（HS）
calculator-hs-hint = 6 至 10 位数字。不填则无法确定关税。
calculator-action = 计算
calculator-empty = 填写想购买的商品信息，到手价会显示在这里。
calculator-share-hint = 本页网址已包含您填写的数据，可以分享或收藏。

### Restricted goods, as shoppers and sellers see them

shop-restriction-block = 无法送达{ $country }。
shop-restriction-licence = { $country }：收件人须持有许可证或批准文件。
shop-restriction-warn = { $country }：入境时可能受到限制。
shop-restriction-block-post = 不能邮寄至{ $country }，但可能可以发快递。
shop-restriction-lithium-battery = 锂电池只能装在由其供电的设备内运输，或交由接受锂电池的承运商运送。
shop-restriction-dangerous-goods = 可能危及飞行安全或经手人员的物品，承运商会限制或拒绝承运。
shop-restriction-alcohol = 酒类须缴纳消费税并有年龄限制，部分国家禁止酒类。
shop-restriction-tobacco = 烟草须缴纳消费税并有年龄限制，许多国家禁止远程销售。
shop-restriction-e-cigarette = 许多国家禁止或限制电子烟及烟油。
shop-restriction-weapon = 武器、弹药及瞄准镜等配件的进口受国家管制。
shop-restriction-blade = 匕首、弹簧刀和刀剑可能被视为武器，厨房刀具一般不在此列。
shop-restriction-drone = 无人机须登记或获得许可，有些国家不允许个人进口。
shop-restriction-radio-device = 手机和无线电设备须在使用国获得认证或完成登记。
shop-restriction-medicine = 药品和管制物质仅限个人自用，须凭处方或许可入境，有的完全禁止入境。
shop-restriction-supplement = 膳食补充剂可能需要注册或处方，因为某些成分会被视为药物。
shop-restriction-cosmetics = 化妆品须完成注册或备案，少量自用通常可以放行。
shop-restriction-food = 有些食品在途中容易变质，或含有当地法律禁止的成分，因此不允许入境。
shop-restriction-animal-product = 动物、肉类、乳制品等动物源产品可能传播疫病，因此进口受到限制。
shop-restriction-plant-seed = 植物和种子可能携带有害生物，须附植物检疫证书。
shop-restriction-protected-species = 象牙、珊瑚、玳瑁等受保护物种的制品只能按 CITES 规定交易，有的完全禁止交易。
shop-restriction-precious-metal = 贵金属和宝石须保价寄送，并接受海关的特别监管。
shop-restriction-currency = 纸币、硬币和有价证券不得放入普通包裹寄送。
shop-restriction-used-goods = 许多二手物品，尤其是旧衣物，出于卫生原因不允许入境。
shop-restriction-religious-or-political-print = 宗教或政治类印刷品可能在入境时被查验或拒收。
shop-restriction-gambling = 赌博机等赌博用品在部分国家被禁止，或须持有许可证。
shop-restriction-encryption = 带加密功能的设备，其型号须先向主管部门备案方可进口。
shop-restriction-toy-safety = 玩具须符合送达国的安全标准，并带有规定的标志。
shop-restriction-electrical-approval = 电器须符合当地安全标准，并带有规定的标志。
shop-restriction-medical-device = 医疗器械须经卫生主管部门批准。
shop-restriction-pork = 猪肉及其制品在部分国家被禁止，或须获得许可。
