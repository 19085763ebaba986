### draft
### Le relevé d’heures. Ne jamais dire que quelqu’un l’a vu.

handed =
    Merhaba { $name }. Maaş günü yaklaşıyor.
    Saat çizelgenizi (relevé d’heures) verdiniz mi?
    Son gün: { $due_on }.
    .done = ✅ Evet, verdim
    .photo = 📷 Fotoğraf gönderiyorum
    .not_yet = ⏳ Henüz değil
    .help = ✋ Yardıma ihtiyacım var
    .talk = 🗣 Biriyle konuşmak istiyorum

photo =
    Bütün kâğıdın fotoğrafını çekin.
    Fotoğrafı buraya gönderin.
    .later = ⏳ Daha sonra
    .help = ✋ Yardıma ihtiyacım var
    .talk = 🗣 Biriyle konuşmak istiyorum

thanks =
    Teşekkürler { $name }. Bir fotoğraf da sizde kalsın.

later =
    Tamam. Saatleriniz bu kâğıtla ödenir.
    Son gün: { $due_on }.
    Fotoğrafı buraya gönderebilirsiniz.

blocked =
    Sizi zorlayan nedir? Buraya yazın ya da sesli mesaj gönderin.
    .later = ⏳ Daha sonra
    .talk = 🗣 Biriyle konuşmak istiyorum

helped =
    Teşekkürler { $name }. { $pay_contact } için kaydedildi.

received =
    Teşekkürler { $name }. Fotoğraf { $pay_contact } için kaydedildi.
    Kâğıdı da saklayın.
