### draft
-more = ➡️ Devam
-later = ⏸ Sonra
-unsure = 🤷 Bilmiyorum

one =
    .more = { -more }
    .later = { -later }
two =
    .more = { -more }
    .later = { -later }
three =
    .more = { -more }
    .later = { -later }
four =
    .more = { -more }
    .later = { -later }

first_question =
    .unsure = { -unsure }
second_question =
    .unsure = { -unsure }

again = Kaldığınız yerden devam edelim.
later = Tamam. Yerinizi saklıyorum. /menu yazısına, sonra «Öğrenmek» düğmesine dokunun.
right = 👍 Evet, doğru. Teşekkürler!
almost = Cevabınız için teşekkürler. Doğru cevap burada:
after =
    Ders bitti. Bu kart sizin. Saklayın ya da gösterin.
    .named = ✍️ Aynısı, adımla
    .others = 📚 Diğer dersler
    .enough = 👍 Tamam, teşekkürler
bye = Görüşmek üzere. Dersler /menu içinde kalır.
