### draft
### Mes heures de calme.

choose =
    Size ekibin saatlerinde yazıyorum.
    { $has_calm ->
        [yes] Sessiz saatleriniz: { $calm }.
       *[no] Hangi saatlerde mesaj istemezsiniz?
    }
    .before_nine = 🤫 Saat 9’dan önce yazmayın
    .before_ten = 🤫 Saat 10’dan önce yazmayın
    .mornings = 🤫 Sabah yazmayın
    .afternoons = 🤫 Öğleden sonra yazmayın
    .evenings = 🤫 Saat 17’den sonra yazmayın
    .any = 🕘 Açık saatlerin hepsinde yazın
    .as_before = ▶️ Eskisi gibi kalsın

calm =
    Not aldım. Şu zamanda mesaj yok: { $calm }.
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
