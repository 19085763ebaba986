### draft
### Les horaires ont changé.

news =
    🕘 Saatlerimiz değişiyor.
    Ekip mesajlarınızı şu saatlerde okuyor:
    { $hours }

closed =
    { $closures }

calm_over =
    Sessiz saatleriniz bu saatlerin hepsini kapsıyordu.
    Artık geçerli değiller.
    Başka saatler seçmek için /menu yazısına dokunun.

between =
    Her saatte yazabilirsiniz. Mesajınız kaydedilir.
    Tehlikede misiniz? Arayın: 15 veya 112.
