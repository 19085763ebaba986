### draft
### Après un danger : savoir si la personne est à l’abri. Ne rien écrire qui puisse lui nuire si un autre lit.

safe =
    Şu anda güvende misiniz?
    .fine = ✅ Evet, şimdilik
    .unsafe = 🆘 Hayır, güvende değilim
    .cannot_talk = 🤫 Konuşamıyorum

# Un autre peut lire : la question reste banale.
discreet =
    Şimdi iyi misiniz?
    .fine = Evet, iyiyim
    .unsafe = Hayır, iyi değilim
    .cannot_talk = Konuşamıyorum

watchful = Tamam. Bir şey değişirse numarayı arayın. Ya da buraya yazın.
silent =
    Tamam. Konuşmadan, SMS ile: 114. Ücretsizdir, gece gündüz açıktır.
    Bu konuşmayı silebilirsiniz.
added = Mesajınızla birlikte kaydedildi. Henüz okunmadı.
