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
