### draft
### Les horaires ont changé.

news =
    🕘 Saatlerimiz değişiyor.
    Ekip mesajlarınızı şu saatlerde okuyor:
    { $hours }

closed =
    { $closures }

own_hours =
    { $referent } şu saatlerde okuyor:
    { $referent_hours }

calm_over =
    Sessiz saatleriniz bu saatlerin hepsini kapsıyordu.
    Artık geçerli değiller.
    Başka saatler seçmek için /menu yazısına dokunun.

between =
    Her saatte yazabilirsiniz. Mesajınız kaydedilir.
    Tehlikede misiniz? Arayın: 15 veya 112.
