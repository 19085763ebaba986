### draft
# La structure ferme, change d’horaires ou rouvre : dire quand un humain est là, et comment le joindre.

closed =
    { $structure } bir süre kapalı.
    Ekip mesajlarınızı burada yine okuyor, şu saatlerde:
    { $hours }
    Tehlikede misiniz? Arayın: 15 veya 112.

changed =
    Şu sıralar { $structure } saatleri değişiyor.
    Ekip mesajlarınızı şu saatlerde okuyor:
    { $hours }
    Tehlikede misiniz? Arayın: 15 veya 112.

open_again =
    İyi haber: { $structure } yeniden açılıyor.
    Ekip mesajlarınızı şu saatlerde okuyor:
    { $hours }

between =
    Buraya her saatte yazabilirsiniz. Mesajınız kaydedilir.
