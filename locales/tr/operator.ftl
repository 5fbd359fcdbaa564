rules-title = Ticaret kuralları
rules-unverified-count = { $count ->
    [one] Yürürlükteki { $count } kural kaynağıyla karşılaştırılmadı.
   *[other] Yürürlükteki { $count } kural kaynağıyla karşılaştırılmadı.
}
rules-ending-count = { $count ->
    [one] { $count } kural 90 gün içinde sona eriyor.
   *[other] { $count } kural 90 gün içinde sona eriyor.
}
rules-edit-hint = Kuralları değiştirmek için dışa aktarın, dosyayı düzenleyin ve yükleyin: corridor rules export, diff, load.
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
