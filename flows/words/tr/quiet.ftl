### draft
### Mes heures de calme.

choose =
    Size ekibin saatlerinde yazıyorum.
    { $has_calm ->
        [yes] Sessiz saatleriniz: { $calm }.
       *[no] Ne zaman sessizlik istersiniz?
    }
    .before_nine = 🤫 Saat 9’dan önce değil
    .before_ten = 🤫 Saat 10’dan önce değil
    .mornings = 🤫 Sabah değil
    .afternoons = 🤫 Öğleden sonra değil
    .evenings = 🤫 Saat 17’den sonra değil
    .any = 🕘 Açık olunan her saatte
    .as_before = ▶️ Eskisi gibi kalsın

calm =
    Not aldım. Mesaj yazmayacağım saatler: { $calm }.
    Buraya her saatte yazabilirsiniz.
    Değiştirmek için /menu yazısına dokunun.

any_hour =
    Not aldım. Size ekibin saatlerinde yazacağım.
    Değiştirmek için /menu yazısına dokunun.

too_quiet =
    O zaman size artık yazamam.
    Ekip şu saatlerde burada:
    { $hours }
    Başka bir zaman seçin ya da /menu içinde ara verin.

unchanged =
    Tamam. Hiçbir şey değişmiyor.
    Düğmeleri görmek için /menu yazısına dokunun.
