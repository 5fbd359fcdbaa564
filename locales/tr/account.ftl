### Signing in, registering, and the shopper's own pages.

account-page-title = Hesabım
account-greeting = Merhaba, { $name }
account-email-label = E-posta
account-password-label = Şifre
account-password-hint = { $count ->
    [one] En az { $count } karakter. Bir cümle daha kolay akılda kalır.
   *[other] En az { $count } karakter. Bir cümle daha kolay akılda kalır.
}
account-name-label = Ad
account-name-hint = Satıcıların ve kargo şirketlerinin size hitap edeceği ad.
account-login-title = Giriş yap
account-login-action = Giriş yap
account-login-failed = E-posta veya şifre hatalı. Tekrar deneyin ya da şifrenizi yenileyin.
account-login-hint = Zaten hesabınız var mı?
account-register-title = Hesap oluştur
account-register-action = Hesap oluştur
account-register-hint = Corridor’da yeni misiniz?
account-register-done = Hoş geldiniz. Hesabınız hazır.
account-login-done = Giriş yaptınız.
account-email-taken = Bu e-postayla açılmış bir hesap var. Lütfen giriş yapın.
account-logout-action = Çıkış yap
account-logout-done = Çıkış yaptınız.
account-password-weak = Bu şifre çok kısa veya çok yaygın. Lütfen başka bir şifre seçin.
account-orders-title = Siparişlerim
account-orders-empty-title = Henüz siparişiniz yok
account-orders-empty-body = Siparişlerinizi ve her paketin nerede olduğunu burada göreceksiniz.
account-orders-empty-action = Alışverişe başla
account-guest-hint = Üye olmadan da sipariş verebilirsiniz. Hesabınız olursa siparişlerinizi her cihazda görürsünüz.
