### draft
### Les règles du contact : les horaires, la liberté de répondre, la pause, un humain.

rules =
    Merhaba { $name }. Yalnızca şu saatlerde yazarım:
    { $hours }
    İstediğiniz zaman yanıt verin ya da hiç vermeyin.
    Her şeyi durdurmak için şu kelimeyi yazın: stop.
    .fine = 👍 Böyle iyi
    .less = 🐢 Biraz daha seyrek
    .pause = ⏸ Ara vermek ya da durdurmak
    .talk = 🗣 Biriyle konuşmak istiyorum

less =
    Not aldım. Hâlinizi daha seyrek soracağım.

bye =
    Teşekkürler { $name }. Bunların hepsi /menu içinde de var.
