### The whole site

site-name = Corridor
site-skip-link = Перейти к содержанию
site-title-full = { $title } · { $site }
site-tagline = Товары из-за рубежа по итоговой цене, с доставкой и пошлиной

## Navigation

nav-main-label = Основное меню
nav-home = Главная
nav-categories = Каталог
nav-search = Поиск
nav-orders = Заказы
nav-login = Войти
nav-cart = Корзина
nav-cart-count = { $count ->
    [0] Корзина пуста
    [one] Корзина, { $count } товар
    [few] Корзина, { $count } товара
    [many] Корзина, { $count } товаров
   *[other] Корзина, { $count } товара
}
nav-breadcrumbs-label = Вы здесь
nav-footer-label = О магазине
nav-api = API для разработчиков
nav-selling = Продавать на Corridor

## Search field

search-label = Поиск товаров
search-placeholder = Что вы ищете?
search-action = Найти

## Market, language and currency

market-switcher-label = Страна доставки, язык и валюта
market-country-label = Страна доставки
market-language-label = Язык
market-currency-label = Валюта
market-save-action = Сохранить
market-save-hint = От страны зависят цены, доставка и пошлины.

## Home

home-title = Покупки из-за рубежа
home-arrives-title = Доставим на этой неделе: { $place }
home-categories-title = Категории
home-newest-title = Новинки
home-protection-title = Как мы вас защищаем
home-protection-price = Цена на сайте — итоговая: товар, доставка, пошлина и налог.
home-protection-money = Деньги хранятся у нас, пока вы не получите посылку.
home-protection-return = Если посылка не придёт или товар не совпадёт с описанием, мы вернём деньги.
home-empty-title = Здесь пока пусто
home-empty-body = Продавцы добавляют первые товары. Загляните чуть позже.

## Lists of products: category, search, seller

listing-results-count = { $count ->
    [0] Нет товаров
    [one] { $count } товар
    [few] { $count } товара
    [many] { $count } товаров
   *[other] { $count } товара
}
listing-search-title = Результаты по запросу «{ $query }»
listing-sort-label = Сортировка
listing-sort-action = Сортировать
listing-sort-price-up = Сначала дешевле
listing-sort-price-down = Сначала дороже
listing-sort-newest = Новинки
listing-sort-sold = Популярные
listing-empty-title = Ничего не нашлось
listing-empty-search = По запросу «{ $query }» ничего нет. Проверьте, нет ли опечатки, или попробуйте более общее слово.
listing-empty-category = Здесь пока нет товаров. Посмотрите другие категории.
listing-empty-action = Все товары
pager-label = Страницы
pager-previous = Назад
pager-next = Вперёд

## Card

card-price-landed = с доставкой и пошлиной
card-price-goods = товар { $price }
card-rating-label = Оценка { $rating } из 5
card-sold-count = { $count ->
    [one] { $count } покупка
    [few] { $count } покупки
    [many] { $count } покупок
   *[other] { $count } покупки
}
card-delivery-days = { $last ->
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
}
card-delivery-none = пока не доставляем в вашу страну
card-stock-none = Нет в наличии

## Product

product-gallery-label = Фотографии
product-picture-position = Фото { NUMBER($number) } из { NUMBER($total) }
product-reviews-count = { $count ->
    [0] Отзывов пока нет
    [one] { $count } отзыв
    [few] { $count } отзыва
    [many] { $count } отзывов
   *[other] { $count } отзыва
}
product-price-label = Итоговая цена
product-price-formula = товар + доставка + пошлина + налог
product-price-goods = Товар
product-price-shipping = Доставка
product-price-duty = Таможенная пошлина
product-price-excise = Акциз
product-price-tax = НДС
product-price-fees = Таможенные сборы
product-price-total = Итого
product-rule-source = основание — { $rule }, действует с { $date }
product-rule-unverified = Это правило пока не подтверждено.
product-duty-unknown = У нас нет подтверждённой ставки пошлины на этот товар. Таможня может взять пошлину при получении.
product-duty-at-checkout = Пошлину и налог вы платите здесь. При получении доплачивать не нужно.
product-duty-at-door = Пошлину и налог, примерно { $amount }, взимает таможня ({ $place }) при получении.
product-duty-at-door-unknown = Пошлину и налог взимает таможня ({ $place }) при получении.
product-option-choose = Выберите: { $name }
product-option-gone = { $value }, нет в наличии
product-quantity-label = Количество
product-cart-add = В корзину
product-cart-added = Товар добавлен в корзину
product-cart-view = Перейти в корзину
product-stock-in = В наличии
product-stock-left = { $count ->
    [one] Осталась { $count } шт.
    [few] Осталось { $count } шт.
    [many] Осталось { $count } шт.
   *[other] Осталось { $count } шт.
}
product-stock-none = Нет в наличии
product-stock-none-hint = Этого варианта нет в наличии. Посмотрите другие.
product-delivery-title = Доставка
product-delivery-dates = Доставка { $range }
product-delivery-tracked = С отслеживанием
product-delivery-untracked = Без отслеживания
product-delivery-none = Этот товар пока никто не доставляет в вашу страну.
product-description-title = Описание
product-specs-title = Характеристики
product-spec-weight = Вес
product-spec-ships-from = Отправка из
product-spec-origin = Страна производства
product-home-sale = Товар уже в вашей стране: таможня не нужна.
product-spec-material = Материал
product-spec-size = Размер
product-spec-capacity = Объём
product-spec-power = Питание
product-spec-care = Уход
product-spec-in-the-box = Комплектация
product-spec-battery = Батарея
product-spec-age = Возраст
product-spec-season = Сезон
product-spec-hs = Код ТН ВЭД (HS)
product-reviews-title = Отзывы
product-reviews-empty = Отзывов пока нет. Их оставляют те, кто купил товар здесь.
product-text-language = Язык оригинала: { $language }
product-text-untranslated = Язык описания: { $language }. Перевода пока нет.
product-similar-title = Похожие товары

## The route from origin to door

ribbon-summary = { $last ->
    [one] Отправка: { $origin }, доставка: { $destination }, { $days } день
    [few] Отправка: { $origin }, доставка: { $destination }, { $days } дня
    [many] Отправка: { $origin }, доставка: { $destination }, { $days } дней
   *[other] Отправка: { $origin }, доставка: { $destination }, { $days } дня
}
ribbon-stop-origin = Отправка
ribbon-stop-customs = Таможня
ribbon-stop-door = У вас

## Seller as shoppers see it

product-seller-name = Продавец: { $name }
store-visit-action = В магазин
store-city-country = { $city }, { $country }
store-place = Откуда: { $place }
store-since = Регистрация на Corridor: { $month }
store-products-title = Товары
store-products-empty = Сейчас у этого продавца нет товаров в продаже.

## Page not found

missing-page-title = Такой страницы нет
missing-page-body = Возможно, ссылка устарела или товар снят с продажи.
missing-page-action = На главную

calculator-title = Сколько стоит привезти?
calculator-intro = Товар, доставка, пошлина и налог до двери — по каждому правилу отдельно. Страна получения: { $country }. Здесь ничего не заказывается.
calculator-origin-label = Откуда отправляют
calculator-price-label = Цена за штуку, { $currency }
calculator-weight-label = Вес одной штуки, г
calculator-hs-label = Таможенный код (ТН ВЭД)
calculator-hs-hint = От 6 до 10 цифр. Без кода размер пошлины неизвестен.
calculator-action = Рассчитать
calculator-empty = Укажите, что хотите привезти, — здесь появится цена с доставкой до двери.
calculator-share-hint = Адрес этой страницы хранит введённые данные: им можно поделиться или вернуться к нему позже.

### Restricted goods, as shoppers and sellers see them

shop-restriction-block = { $country }: доставка невозможна.
shop-restriction-licence = { $country }: получателю нужна лицензия или разрешение.
shop-restriction-warn = { $country }: на границе возможны ограничения.
shop-restriction-block-post = { $country }: почтой не принимают, но может взять курьерская служба.
shop-restriction-lithium-battery = Литиевые аккумуляторы перевозят только внутри устройства, которое они питают, или со службой, которая их принимает.
shop-restriction-dangerous-goods = Товары, опасные в полёте или для тех, кто работает с посылкой, перевозчики принимают с ограничениями или не принимают совсем.
shop-restriction-alcohol = Алкоголь облагается акцизом и продаётся только совершеннолетним, а в некоторых странах запрещён.
shop-restriction-tobacco = Табак облагается акцизом и продаётся только совершеннолетним, а дистанционная продажа во многих странах запрещена.
shop-restriction-e-cigarette = Электронные сигареты и жидкости для них во многих странах запрещены или ограничены.
shop-restriction-weapon = Ввоз оружия, патронов и частей к ним, в том числе прицелов, контролирует государство.
shop-restriction-blade = Кинжалы, выкидные ножи и мечи могут считаться оружием, кухонные ножи — обычно нет.
shop-restriction-drone = Дроны нужно регистрировать или ввозить по разрешению, а в некоторые страны частным лицам ввозить их нельзя.
shop-restriction-radio-device = Телефоны и радиоустройства должны быть одобрены или зарегистрированы в стране, где ими пользуются.
shop-restriction-medicine = Лекарства и контролируемые вещества пропускают только для личного применения, по рецепту или разрешению, либо не пропускают совсем.
shop-restriction-supplement = Для пищевых добавок может понадобиться регистрация или рецепт: некоторые компоненты считаются лекарствами.
shop-restriction-cosmetics = Косметика должна быть зарегистрирована или задекларирована, небольшое количество для себя обычно пропускают.
shop-restriction-food = Некоторые продукты не пропускают: они портятся в пути или содержат то, что запрещено местным законом.
shop-restriction-animal-product = Животные, мясо, молочные и другие продукты животного происхождения могут переносить болезни, поэтому их ввоз ограничен.
shop-restriction-plant-seed = Растения и семена могут переносить вредителей, для них нужен фитосанитарный сертификат.
shop-restriction-protected-species = Изделия из слоновой кости, кораллов, черепахового панциря и других охраняемых видов можно продавать только по правилам СИТЕС, а некоторые нельзя совсем.
shop-restriction-precious-metal = Драгоценные металлы и камни пересылают только с объявленной ценностью и под особым таможенным контролем.
shop-restriction-currency = Банкноты, монеты и ценные бумаги нельзя отправлять в обычных посылках.
shop-restriction-used-goods = Многие подержанные вещи, прежде всего одежду, не пропускают по санитарным причинам.
shop-restriction-religious-or-political-print = Печатные издания о религии и политике на границе могут проверить или не пропустить.
shop-restriction-gambling = Игровые автоматы и другие предметы для азартных игр в некоторых странах запрещены или требуют лицензии.
shop-restriction-encryption = Устройства с шифрованием можно ввозить, только если на модель есть нотификация.
shop-restriction-toy-safety = Игрушки должны отвечать требованиям безопасности страны доставки и иметь знак соответствия.
shop-restriction-electrical-approval = Электротовары должны отвечать местным требованиям безопасности и иметь знак соответствия.
shop-restriction-medical-device = Для медицинских изделий нужно одобрение органа здравоохранения.
shop-restriction-pork = Свинина и продукты из неё в некоторых странах запрещены или ввозятся по разрешению.
