### draft
### Bienvenue. Pour chaque texte : une idée par phrase, 12 mots au plus.

# La première question se lit dans les deux langues.
language =
    Merhaba { $name }.
    Hangi dilde okumak istersiniz?
    Quelle langue voulez-vous lire ?
    .fr = Français
    .en = English
    .es = Español
    .pt = Português
    .ar = العربية
    .uk = Українська
    .ru = Русский
    .tr = Türkçe

hello =
    Merhaba { $name }. Ben bir robotum.
    Ben { $structure } için çalışıyorum.
    Görevim, sizinle iletişimi sürdürmek.

who_reads =
    Mesajlarınızı insanlar okur.
    Sizinle ilgilenen kişi: { $referent }.
    Ekip şu saatlerde okur, ben de bu saatlerde yazarım:
    { $hours }

agree =
    Burada size nasıl olduğunuzu sormak istiyorum. Hayır diyebilirsiniz.
    İşiniz ve aldığınız yardım değişmez.
    Kabul ediyor musunuz?
    .accept = ✅ Evet, kabul ediyorum
    .refuse = ✋ Hayır, istemiyorum
    .talk = 🗣 Önce biriyle konuşmak istiyorum

accepted =
    Teşekkürler { $name }. Size bir sonraki açık günde yazacağım.
    Siz de buraya yazabilir ya da sesli mesaj gönderebilirsiniz.
    Ben acil yardımın yerini tutmam. Tehlikedeyseniz arayın: 112.

how_to_stop =
    Durdurmak mı istiyorsunuz? Şu kelimeyi yazın: stop.
    Her şey hemen durur.
    Düğmeleri görmek için /menu yazısına dokunun.

refused =
    Not aldım. Robottan artık mesaj yok.
    İşiniz ve aldığınız yardım değişmez.
    Fikriniz değişirse /menu yazısına dokunun.
