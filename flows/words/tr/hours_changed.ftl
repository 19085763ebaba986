### draft
### Les horaires ont changé.

news =
    🕘 Saatlerimiz değişiyor.
    Ekip mesajlarınızı şu saatlerde okuyor:
    { $hours }

closed =
    { $closures }

between =
    Her saatte yazabilirsiniz. Mesajınız kaydedilir.
    Tehlikede misiniz? Arayın: 15 veya 112.
