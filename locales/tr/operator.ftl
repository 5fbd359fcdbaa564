### The operator’s pages

operator-nav-label = Operatör sayfaları
operator-nav-rules = Ticaret kuralları
operator-nav-money = Finans
operator-nav-disputes = Anlaşmazlıklar
operator-disputes-title = Anlaşmazlıklar
operator-disputes-open = Karar bekleyenler
operator-disputes-all = Tümü
operator-disputes-empty-title = Karar bekleyen anlaşmazlık yok
operator-disputes-empty-body = Alıcı ile satıcının anlaşamadığı durumlar burada görünür.
operator-disputes-list-dispute = Anlaşmazlık
operator-disputes-list-state = Durum
operator-disputes-list-amount = Son teklif
operator-disputes-list-date = Son değişiklik

dispute-next-operator-talking = Alıcı ile satıcı hâlâ görüşüyor. Henüz verilecek bir karar yok.
dispute-next-operator-escalated = Lütfen karar verin.
dispute-next-operator-decided = Karar verildi. Taraflar itiraz edebilir.
dispute-next-operator-appealed = Taraflardan biri itiraz etti. Nihai kararı, ilk kararı verenden başka biri vermelidir.
dispute-due-operator = { $day } tarihine kadar yanıt gelmezse son teklif kabul edilmiş sayılır.
dispute-decide-title = Karar verin
dispute-decide-choice-label = Alıcıya iade edilecek tutar
dispute-decide-everything = Tamamı: { $amount }
dispute-decide-nothing = İade yok
dispute-decide-part = Başka bir tutar
dispute-decide-text-label = Gerekçe
dispute-decide-text-hint = İki taraf da okur.
dispute-decide-action = Kararı ver
dispute-done-decided = Karar kaydedildi. İki taraf da okuyabilir.
rules-title = Ticaret kuralları
rules-unverified-count = { $count ->
    [one] Yürürlükteki { $count } kural kaynağıyla karşılaştırılmadı.
   *[other] Yürürlükteki { $count } kural kaynağıyla karşılaştırılmadı.
}
rules-ending-count = { $count ->
    [one] { $count } kural 90 gün içinde sona eriyor.
   *[other] { $count } kural 90 gün içinde sona eriyor.
}
rules-edit-hint = Değiştirmek için kuralı açın. Birçok kuralı birden değiştirmek için: corridor rules export, diff, load.
rules-filter-all = Tümü
rules-filter-action = Göster
rules-destination-label = Teslimat ülkesi
rules-kind-label = Yükümlülük
rules-figure-label = Tutar
rules-stage-label = Durum
rules-status-label = Doğrulama
rules-source-label = Kaynak
rules-stage-in-force = Yürürlükte
rules-stage-ending = Bitmek üzere
rules-stage-coming = Henüz başlamadı
rules-stage-past = Sona erdi
rules-status-verified = doğrulandı
rules-status-unverified = doğrulanmadı
rules-valid-from = { $from } tarihinden beri
rules-valid-between = { $from } – { $until }
rules-per-kg = kilogram başına en az { $amount }
rules-over = { $amount } üzeri
rules-up-to = { $amount } tutarına kadar
rules-empty = Eşleşen kural yok.

### One rule: its form, what it would change, what was changed

rules-edit-title = Kuralı düzenle
rules-new-title = Yeni kural
rules-copy-action = Şablon olarak kullan
rules-id-label = Kural adı
rules-id-hint = Harf, rakam ve tire; örneğin eu-duty-flat-2026. Sonradan değiştirilemez.
rules-destination-hint = Ülke veya gümrük birliği kodu: KZ, EU
rules-prefix-label = Gümrük kodunun (GTİP/HS) başı
rules-prefix-hint = Tüm eşya için boş bırakın
rules-origin-label = Menşe
rules-origin-hint = Ülke veya gümrük birliği kodu; fark etmiyorsa boş bırakın
rules-scope-label = Paketin geldiği yer
rules-scope-import = gümrük birliği dışı
rules-scope-cross-border = ülke dışı
rules-scope-sale = her yerden, ülkedeki bir depodan da
rules-scope-home = yalnızca ülkedeki bir depodan, yurt dışındaki satıcılardan
rules-carriage-label = Taşıma şekli
rules-carriage-any = Tümü
rules-carriage-post = Posta
rules-carriage-courier = Hızlı kargo
rules-rate-label = Oran, %
rules-base-label = Oranın matrahı
rules-base-goods = Eşya bedeli
rules-base-cif = Eşya, navlun ve sigorta
rules-base-cif-and-duty = Eşya, navlun, sigorta ve gümrük vergisi
rules-base-excess = Sınırı aşan tutar
rules-amount-label = Oran yerine maktu tutar
rules-amount-hint = Para birimiyle: 3.00 EUR
rules-per-kg-label = Kilogram başına en az
rules-over-label = Bu tutarın üzerinde uygulanır
rules-up-to-label = Bu tutara kadar uygulanır (dahil)
rules-weight-over-label = Ağırlık alt sınırı (hariç), gram
rules-weight-up-to-label = Ağırlık üst sınırı (dahil), gram
rules-basis-label = Sınırlara esas değer
rules-basis-fob = Navlunsuz eşya bedeli (FOB)
rules-per-label = Sınırların birimi
rules-per-consignment = Paket başına
rules-per-item = Adet başına
rules-per-person-month = Kişi başına aylık
rules-valid-from-label = İlk gün
rules-valid-to-label = Son gün
rules-checked-label = Kaynakla son karşılaştırma
rules-note-label = Operatörler için not
rules-reason-label = Değişikliğin nedeni
rules-preview-action = Önizle
rules-save-action = Kuralı kaydet
rules-saved = Kural kaydedildi. Bundan sonraki hesaplamalarda geçerli olur; mevcut siparişler değişmez.
rules-changed = Siz düzenlerken bu kuralı başka biri değiştirdi. Yazdıklarınız duruyor: aşağıdaki değişikliklerle karşılaştırıp yeniden kaydedin.
rules-preview-title = Neler değişir?
rules-preview-hint = Çin’den iki tişört, ayakkabı ve mikrofonlu kulaklık; biri küçük, biri büyük paket olarak.
rules-preview-goods = Eşya
rules-preview-before = Şu an
rules-preview-after = Bu kuralla
rules-preview-same = Değişiklik yok
rules-preview-left-out = Pazar veya döviz kuru olmadığından hesaplanmayan ülkeler: { $countries }
rules-history-title = Değişiklikler
rules-history-empty = Kural, Corridor ile geldiği gibi; değiştirilmedi.
rules-history-command = Komut satırı
rules-history-change = { $field }: { $before } → { $after }
rules-error-rate = Ya oran ya da maktu tutar girin. KDV gibi vergiler yalnızca oranla belirlenir; oran %0 ile %10.000 arasındadır.
rules-error-amount = Tutarı para birimiyle yazın: 3.00 EUR.
rules-error-per-kg = Kilogram başına asgari tutar yalnızca oranlı gümrük vergisinde olur: 2.00 EUR.
rules-error-base = Gümrük vergisi üzerinden gümrük vergisi alınmaz; sınırı aşan tutar için de paket başına bir sınır gerekir.
rules-error-place = Bu bir ülke veya gümrük birliği değil.
rules-error-date = Tarihi 2026-11-23 biçiminde yazın; son gün ilk günden önce olamaz.
rules-error-prefix = En fazla on rakam.

### Money: overview, trial balance, accounts

books-nav-label = Finans sayfaları
books-nav-overview = Genel bakış
books-nav-payouts = Hakedişler
books-nav-escrow = Emanet
books-nav-balance = Mizan
books-nav-cash = Nakit
books-nav-bank = Havaleler
books-nav-taxes = Vergiler
books-nav-journal = Yevmiye defteri
books-nav-jobs = Arka plan işleri
books-nav-audit = Denetim günlüğü
books-reason-missing = Lütfen bir gerekçe yazın. Hiçbir şey değiştirilmedi.
books-other-operator = Başka bir operatörün onayı gerekiyor. Hiçbir şey değiştirilmedi.

money-title = Finans
money-todo-empty = Bekleyen işiniz yok.
money-todo-payouts = { $count ->
    [one] Onay bekleyen { $count } hakediş
   *[other] Onay bekleyen { $count } hakediş
}
money-todo-disputes = { $count ->
    [one] Karar bekleyen { $count } anlaşmazlık
   *[other] Karar bekleyen { $count } anlaşmazlık
}
money-todo-transfers = { $count ->
    [one] Karar bekleyen { $count } havale
   *[other] Karar bekleyen { $count } havale
}
money-todo-refunds = { $count ->
    [one] Elle ödenecek { $count } iade
   *[other] Elle ödenecek { $count } iade
}
money-todo-jobs = { $count ->
    [one] { $count } başarısız iş
   *[other] { $count } başarısız iş
}
money-todo-events = { $count ->
    [one] Sağlayıcıdan gelen { $count } açık bildirim
   *[other] Sağlayıcılardan gelen { $count } açık bildirim
}
money-chargebacks-title = Bankaların geri aldığı ödemeler
money-chargebacks-hint = Banka henüz karar vermedi. O zamana kadar bu siparişlerde iade ve ödeme yapılmaz.
money-held-title = Alıcılar adına tutulan para (siparişten bu yana geçen süreye göre)
money-held-empty = Emanette para yok.
money-age-label = Siparişten bu yana geçen gün
money-age-between = { $from } – { $to }
money-age-over = { $from } ve üzeri
money-parcels-label = Paketler
money-amount-label = Tutar
money-export-title = Yevmiye defterini indirin
money-export-hint = Muhasebeniz için bu günlerin (UTC) tüm kayıtları.
money-export-action = CSV olarak indir
money-from-label = İlk gün
money-to-label = Son gün

balance-title = Mizan
balance-day-label = Gün sonu itibarıyla (UTC)
balance-show-action = Göster
balance-account-label = Hesap
balance-debit-label = Borç
balance-credit-label = Alacak
balance-total = Toplam ({ $currency })
balance-even = denk
balance-off = fark: { $amount }
balance-empty = Bu güne kadar hiçbir kayıt yapılmadı.

accounts-owner-label = Kime ait
accounts-own = Pazaryeri
accounts-empty = Bu türde bakiyesi olan hesap yok.
accounts-with-money = Bakiyesi olanlar
accounts-all = Tümü
accounts-reference-label = Referans
accounts-draft-action = Kayıt gir
accounts-refund-action = İade et
ledger-kind-captured = Ödeme sağlayıcısında
ledger-kind-authorised = Provizyonda, henüz tahsil edilmedi
ledger-kind-cash-rounding = Nakit yuvarlama farkları
ledger-kind-escrow = Emanette
ledger-kind-seller-payable = Satıcılara borçlar
ledger-kind-commission = Komisyon
ledger-kind-duty-payable = Ödenecek gümrük vergisi
ledger-kind-tax-payable = Ödenecek KDV
ledger-kind-fee-payable = Ödenecek masraflar
ledger-kind-coupon-cost = Kupon giderleri
ledger-kind-refunds = Yoldaki para iadeleri
ledger-kind-receipts = Siparişi belli olmayan havaleler
ledger-kind-payouts-in-transit = Bankadaki hakedişler
ledger-kind-chargebacks = Ters ibrazlar
ledger-kind-fx-clearing = Döviz çevrimi
ledger-kind-losses = Zararlar
ledger-kind-owner = Sermaye

### Payouts at the operator’s desk

payouts-approve-title = Onay bekleyenler
payouts-approve-empty = Onay bekleyen hakediş yok.
payouts-approve-action = Onayla
payouts-refuse-action = Reddet
payouts-send-title = Onaylananlar
payouts-send-empty = Gönderilmeyi bekleyen hakediş yok.
payouts-send-action = Tümünü gönder ({ $currency })
payouts-sent-title = Bankada
payouts-sent-empty = Bankada bekleyen hakediş yok.
payouts-confirm-action = Banka ödedi
payouts-return-action = Geri döndü
payouts-reason-label = Gerekçe
payouts-reason-hint = Satıcı bu metni okur.
payouts-large = İki operatörün onayı gerekir
payouts-first-approver = Onaylayan: { $name }.
payouts-tab-open = Yapılacaklar
payouts-tab-all = Tümü
payouts-seller-label = Mağaza
payouts-all-empty = Henüz hiçbir satıcı hakediş talep etmedi.
payouts-batch-title = Toplu ödeme { $batch }
payouts-batch-hint = Bu dosyalardan birini bankaya iletin. Ardından her hakediş için bankanın ödeyip ödemediğini işaretleyin.
payouts-batch-broken = Banka dosyası oluşturulamıyor. Ödemeyi yaptığınız hesabın adını ve IBAN’ını kontrol edin.
payout-approved = Hakediş onaylandı. Sıradaki toplu ödemeyle gönderilecek.
payout-half-approved = Onayınız alındı. Tutar yüksek olduğundan başka bir operatörün de onayı gerekiyor.
payout-refused = Hakediş reddedildi. Tutar satıcının bakiyesine geri eklendi.
payout-confirmed = Hakediş ödendi.
payout-returned = Hakediş geri döndü. Tutar satıcının bakiyesine geri eklendi.
payout-moved = Bu arada hakedişin durumu değişti. Hiçbir şey değiştirilmedi.
payouts-sent = Hakedişler yolda. Banka dosyaları burada.
payouts-none = Bu para biriminde gönderilebilecek onaylı hakediş yok: ya hiç yok, ya karşılığı olan bakiye kalmamış ya da döviz kuru eksik.

### Entries by hand

journal-title = Yevmiye defteri
journal-hint = Başka yolla düzeltilemeyenler elle kayıtla düzeltilir. Kaydı bir operatör yazar, bir başkası onaylar.
journal-drafts-title = İkinci operatörü bekleyenler
journal-drafts-empty = Bekleyen taslak yok.
journal-draft-author = { $name }, { $day }
journal-own = Bu kaydı siz yazdınız, başka birinin onaylaması gerekiyor.
journal-post-action = Onayla ve kaydet
journal-refuse-action = Reddet
journal-new-title = Yeni kayıt
journal-reason-label = Gerekçe
journal-row-title = Satır { $number }
journal-owner-label = Kime ait
journal-owner-hint = Satıcılara borçlarda mağazanın kimliği (id); gümrük vergisi, KDV ve masraflarda ülke kodu. Diğerlerinde boş bırakın.
journal-draft-action = Taslağı kaydet
journal-drafted = Taslak kaydedildi. Deftere işlenmeden önce başka birinin onaylaması gerekiyor.
journal-posted = Kayıt deftere işlendi.
journal-refused = Taslak reddedildi. Deftere hiçbir şey işlenmedi.
journal-error-rows = En az iki satır doldurun.
journal-error-side = Borç veya alacaktan yalnızca birine sıfırdan büyük bir tutar yazın, örneğin 12.50.
journal-error-account = Böyle bir hesap yok ya da bu hesaba elle kayıt girilemez.
journal-error-currency = Para birimi kodunu yazın, örneğin EUR.
journal-error-even = Her para biriminde borç ve alacak toplamları eşit olmalı.

### Jobs, providers’ messages, audit log, escrow

jobs-title = Arka plan işleri
jobs-waiting = { $count ->
    [one] { $count } iş sırada bekliyor.
   *[other] { $count } iş sırada bekliyor.
}
jobs-failed-title = Vazgeçilen işler
jobs-failed-empty = Tüm işler tamamlandı.
jobs-kind-label = İş
jobs-attempts-label = Deneme sayısı
jobs-error-label = Son hata
jobs-date-label = Oluşturulma
jobs-replay-action = Yeniden dene
jobs-replay-label = Yeniden dene: { $kind }
jobs-replayed = İş yeniden denenecek.
jobs-replayed-before = Bu iş artık vazgeçilen işler arasında değil.
jobs-events-title = Sağlayıcılardan gelen, henüz sonuçlanmamış bildirimler
jobs-events-empty = Tüm bildirimler işlendi.
jobs-provider-label = Sağlayıcı
jobs-message-label = Bildirim
jobs-state-label = Durum
jobs-received-label = Geliş
jobs-event-received = Henüz bakılmadı
jobs-event-unmatched = Mağazada karşılığı yok

audit-title = Denetim günlüğü
audit-empty = Henüz hiçbir işlem yapılmadı.
audit-when-label = Zaman
audit-who-label = Kim
audit-what-label = İşlem
audit-subject-label = İlgili kayıt
audit-detail-label = Ayrıntılar
audit-by-itself = Sistem
audit-action-bank-account-entered = Banka hesabı girdi
audit-action-payout-requested = Hakediş talep etti
audit-action-payout-approved = Hakedişi onayladı
audit-action-payout-refused = Hakedişi reddetti
audit-action-payout-sent = Hakedişi bankaya gönderdi
audit-action-payout-paid = Hakedişin ödendiğini onayladı
audit-action-payout-returned = Hakedişin geri döndüğünü işaretledi
audit-action-journal-drafted = Elle kayıt yazdı
audit-action-journal-posted = Elle girilen kaydı onayladı
audit-action-journal-refused = Elle girilen kaydı reddetti
audit-action-job-replayed = İşi yeniden denedi
audit-action-goodwill-refund = Kazançtan iade yaptı
audit-action-dispute-decided = Anlaşmazlığı karara bağladı
audit-action-cash-collected = Paketin nakit tahsilatını kaydetti
audit-action-parcel-came-back = Ödenmeyen paketin geri döndüğünü işaretledi
audit-action-statement-read = Banka ekstresi okundu
audit-action-transfer-assigned = Havale siparişle eşleştirildi
audit-action-transfer-returned = Havalenin iade edildiği kaydedildi
audit-action-refund-paid = Elle iade yaptı
audit-action-seller-plan = Mağazaya plan atadı
audit-action-coupon-added = Kupon tanımladı

escrow-title = Emanetteki para
escrow-empty = Emanette para yok.
escrow-order-label = Sipariş
escrow-seller-label = Mağaza
escrow-state-label = Durum
escrow-held-label = Tutulan
escrow-placed-label = Sipariş tarihi
escrow-release-label = Aktarım tarihi
escrow-release-open = teslimattan sonra

refund-title = Kazançtan iade
refund-hint = Mağaza ve pazaryeri kendi paylarından vazgeçer. Yalnızca tamamlanmış paketler için geçerlidir; diğerleri için anlaşmazlık süreci vardır.
refund-amount-label = Tutar
refund-amount-hint = Siparişin para biriminde
refund-consignment-label = Yalnızca bu paket (id)
refund-reason-label = Gerekçe
refund-action = İade et
refund-done = Tutar alıcıya iade ediliyor.
refund-error-amount = Tutar sıfırdan büyük olmalı, kalanı aşmamalı ve siparişin para biriminde olmalı.

## Collected taxes
taxes-title = Tahsil edilen vergiler
taxes-hint = Bu ay (UTC) ödenen siparişlerle tahsil edilen vergiler ve önceki satışlardan bu ay iade edilenler.
taxes-month-label = Ay
taxes-month-before = Önceki ay
taxes-month-after = Sonraki ay
taxes-download-action = CSV olarak indir
taxes-empty = Bu ay tahsil edilen vergi yok.
taxes-owed-title = Ülkelere ödenecek vergiler
taxes-rates-title = Orana göre satışlar
taxes-back-title = İade edilenler
taxes-back-hint = Beyannamede verginin beyan edildiği ay, yani satışın yapıldığı ay düzeltilir.
taxes-country-label = Ülke
taxes-scheme-label = Beyan türü
taxes-rate-label = Oran
taxes-orders-label = Sipariş
taxes-base-label = KDV hariç
taxes-tax-label = KDV
taxes-duty-label = Gümrük vergisi
taxes-fees-label = Masraflar
taxes-euros-label = Avro cinsinden KDV
taxes-sold-label = Satış ayı
taxes-ledger-label = Defteri kebir
taxes-agrees = uyuşuyor
taxes-differs = uyuşmuyor
taxes-scheme-ioss = İthalat Tek Durak Sistemi (IOSS)
taxes-scheme-import = İthalat
taxes-scheme-domestic = Yurt içi satış
taxes-scheme-unknown = Kayıtlı değil

## Cash on delivery
cash-title = Kapıda nakit ödeme
cash-hint = Kurye bir paketin nakdini teslim eder etmez bunu burada belirtin: satıcı parayı ancak o zaman hak eder.
cash-due-title = Tahsil edilecek nakit
cash-due-empty = Yolda nakit ödemeli paket yok.
cash-collect-action = { $amount } alındı
cash-return-action = Ödenmeden geri döndü
cash-back-title = Elle iade edilecekler
cash-back-empty = Elle iade edilecek tutar yok.
cash-paid-action = { $amount } iade edildi
cash-collected-done = Nakit tahsilat kaydedildi.
cash-returned-done = Paketin geri döndüğü kaydedildi, ürünleri yeniden satışa çıktı.
cash-paid-done = İadenin ödendiği kaydedildi.
cash-not-due = Başka biri sizden önce davrandı. Hiçbir şey değiştirilmedi.

bank-title = Havaleler
bank-hint = Bankanızın ekstrelerini buraya yükleyin. Siparişi belirten havaleler o siparişi hemen öder; diğerleri burada kararınızı bekler. Aynı ekstreyi yeniden yükleyebilirsiniz: hiçbir havale iki kez sayılmaz.
bank-no-account = Havale için hesap tanımlı değil; alıcılar bu yolla ödeyemez.
bank-file-label = Ekstre (camt.053, XML)
bank-read-action = Ekstreyi oku
bank-open-title = Kararınızı bekleyenler
bank-open-empty = Bütün havaleler sonuçlandı.
bank-waiting-no-order = Sipariş belirtilmemiş.
bank-waiting-paid = { $number } numaralı sipariş zaten ödenmiş.
bank-waiting-differs = { $number } numaralı sipariş için gelen tutar { $expected } değil.
bank-waiting-settling = { $number } numaralı siparişe işleniyor.
bank-order-label = Sipariş numarası veya referans
bank-assign-action = Bu siparişe ait
bank-return-action = { $amount } iade edildi
bank-read-done = Ekstre okundu. Siparişi belirtilmeyen havaleler aşağıda bekliyor.
bank-unreadable = Bu dosya bir camt.053 ekstresi değil. Hiçbir şey okunmadı; lütfen ekstreyi bankanızdan bu biçimde indirin.
bank-other-account = Bu ekstre, alıcıların ödeme yaptığı hesaba ait değil. Hiçbir şey okunmadı.
bank-file-missing = Lütfen önce bir dosya seçin.
bank-assigned-done = Havale siparişe bağlandı.
bank-returned-done = Havale iade edildi olarak kaydedildi.
bank-no-order = Bu numarada, havaleyle ödenen bir sipariş yok. Hiçbir şey değişmedi.

## Gift cards and store credit

store-credit-title = Hediye kartları ve bakiyeler
store-credit-hint = Burada verilen her tutar harcanana kadar borcumuzdur. Yüksek tutarları ikinci bir operatör onaylar.
store-credit-owed-title = Kart ve bakiye borcu
store-credit-owed-empty = Borç yok.
store-credit-owed-count = { $count ->
    [one] { $count } kart veya hesapta
   *[other] { $count } kart ve hesapta
}
store-credit-waiting-title = İkinci operatörü bekleyenler
store-credit-waiting-empty = Bekleyen yok.
store-credit-approve-action = Onayla ve ver
store-credit-refuse-action = Reddet
store-credit-new-title = Yeni kart veya bakiye
store-credit-email-label = Hesabın e-posta adresi
store-credit-email-hint = Hediye kartı için boş bırakın.
store-credit-email-unknown = Bu e-postayla açılmış bir hesap yok.
store-credit-amount-label = Tutar
store-credit-amount-problem = Sıfırdan büyük bir tutar yazın, örneğin 25.00.
store-credit-currency-label = Para birimi
store-credit-source-label = Kim karşılıyor
store-credit-source-goodwill = Biz, telafi olarak
store-credit-source-sold = Satıldı, ödemesi alındı
store-credit-reason-label = Gerekçe
store-credit-issue-action = Ver
store-credit-list-title = Kartlar ve hesaplar
store-credit-list-empty = Henüz bir şey verilmedi.
store-credit-card = Kart …{ $ending }
store-credit-state-active = Kullanılabilir
store-credit-state-waiting = Onay bekliyor
store-credit-state-blocked = Bloke
store-credit-block-action = Bloke et
store-credit-unblock-action = Blokeyi kaldır
store-credit-issued-title = Hediye kartı
store-credit-issued-once = Kodu şimdi not edin veya kopyalayın. Bir daha gösterilmez.
store-credit-issued-waiting = Başka bir operatör onaylayana kadar kullanılamaz.
store-credit-issued-back = Hediye kartları ve bakiyelere dön
store-credit-given-done = Bakiye hesaba eklendi.
store-credit-drafted-done = Kaydedildi. Kullanılabilmesi için başka bir operatörün onaylaması gerekiyor.
store-credit-approved-done = Onaylandı. Artık kullanılabilir.
store-credit-refused-done = Reddedildi. Hiçbir şey verilmedi.
store-credit-blocked-done = Bloke edildi. Üzerindeki tutar hâlâ borcumuz.
store-credit-unblocked-done = Blokesi kaldırıldı, yine kullanılabilir.
books-nav-store-credit = Hediye kartları
money-todo-credits = { $count ->
    [one] Onay bekleyen { $count } hediye kartı veya bakiye
   *[other] Onay bekleyen { $count } hediye kartı veya bakiye
}
ledger-kind-store-credit = Hediye kartları ve bakiyeler
ledger-kind-store-credit-held = Siparişler için ayrılan bakiye
ledger-event-store-credit-issued = Kart veya bakiye verildi
ledger-event-store-credit-set-aside = Sipariş için bakiye ayrıldı
ledger-event-store-credit-freed = Ödenmeyen siparişe ayrılan bakiye geri yüklendi
ledger-event-store-credit-returned = Karta veya bakiyeye iade
ledger-event-store-credit-moved = Hediye kartı hesaba eklendi
audit-action-store-credit-issued = Hediye kartı veya bakiye verdi
audit-action-store-credit-drafted = Hediye kartı veya bakiye için onay istedi
audit-action-store-credit-refused = Hediye kartı veya bakiye verilmesini reddetti
audit-action-store-credit-blocked = Hediye kartını bloke etti
audit-action-store-credit-unblocked = Hediye kartının blokesini kaldırdı
