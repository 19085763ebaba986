### draft
### Un papier finit bientôt. Dire la date, aider ; aucune certitude de droit.

near =
    Merhaba { $name }. Bir belgenin süresi yakında bitiyor.
    <b>{ $expiring_paper }</b>: { $until_on }.
    Şimdi ilgilenmek ister misiniz?
    .done = ✅ Yapıldı
    .help = 🙋 Yardıma ihtiyacım var
    .guide = 📄 Bir kart okumak
    .guide_health = 📄 Bir kart okumak
    .guide_disability = 📄 Bir kart okumak
    .date = 📅 Tarihi değiştirmek
    .talk = 🗣 Biriyle konuşmak istiyorum

renewed =
    İyi haber. Yeni bitiş tarihi nedir?
    Yıla, aya, güne dokunun. Ya da tarihi yazın.
    .not_now = ✋ Henüz bilmiyorum
    .talk = 🗣 Biriyle konuşmak istiyorum

until =
    { $expiring_paper }: bitiş tarihi nedir?
    Yıla, aya, güne dokunun. Ya da tarihi yazın.
    .not_now = ✋ Şimdi değil
    .talk = 🗣 Biriyle konuşmak istiyorum

noted = Not edildi. { $expiring_paper }: { $expires_on }.

bye = Tamam. Yine gelebilirsiniz: /menu.
