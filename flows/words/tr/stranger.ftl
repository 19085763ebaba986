### draft
# Pour qui nous ne connaissons pas.

who_we_are =
    Merhaba. Ben bir robotum. Bir kurum ile destek verdiği kişiler arasındaki bağı sürdürüyorum.
    Katılmak için kurumunuzdan size özel bağlantıyı isteyin.
    Tehlikede misiniz? Arayın: 15 veya 112. Konuşamıyorsanız 114’e SMS gönderin.
danger =
    ☎️ <b>Arayın: 112 veya 15.</b> Konuşamıyorsanız 114’e SMS gönderin.
    Ölüm düşünceleri varsa arayın: 3114. Ücretsizdir, gece gündüz açıktır.
    Ben bir robotum. Burada kimse okumuyor.
link_wrong = Bu bağlantı çalışmıyor ya da artık çalışmıyor. Kurumunuzdan yenisini isteyin.
code_wrong = Bu kod çalışmıyor ya da artık çalışmıyor. “lien team link” yenisini verir.
locked = Çok fazla deneme oldu. Bir saat bekleyin, sonra yeni bir bağlantı isteyin.
team_bound = ✅ Bu grup, <b>{ $structure }</b> ekibidir. Uyarılar buraya gelir; kişilerin adı ve sözleri olmadan.
not_for_you = Bu düğme sizin için değil.
