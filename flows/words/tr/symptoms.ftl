### draft
# Des signes de maladie : orienter, rassurer, ne rien deviner. Les numéros d’urgence viennent avant la question.

signs =
    Nefes darlığı, göğüs ağrısı ya da fenalaşma mı var?
    Arayın: 15 veya 112. Konuşamıyorsanız 114’e SMS gönderin.
    Bunlar yoksa, şu belirtilerden biri var mı?
    .picture = Terleyen, termometreli bir kişi
    .grave = 🆘 Nefes darlığı, göğüs ağrısı, fenalaşma
    .fever = 🌡 Birkaç gündür yüksek ateş
    .ill = 🤒 Ateş, öksürük, çok yorgunluk
    .baby = 👶 Bebeğim hasta
    .none = 👍 Hayır, hiçbiri yok
    .dont_know = 🤷 Bilmiyorum
    .talk = 🗣 Biriyle konuşmayı tercih ederim

fever =
    Yüksek ateş geçmiyorsa bugün bir doktoru arayın.
    Akşam ya da hafta sonu arayın: 15.

care =
    Maske takın. Gelmeden önce şefinize haber verin.
    Pencereyi açın. Ellerinizi sık sık yıkayın.
    Bebeklerden ve yaşlılardan uzak durun.

doctor =
    Uzun sürüyor mu ya da bünyeniz hassas mı? Bir doktoru arayın.
    Doktor rapor verdi mi? 48 saat içinde gönderin.

baby =
    Bebeğiniz öksürüyor, iyi içmiyor, soluğu hızlı ya da hırıltılı mı?
    Bir doktoru arayın. Akşam ve hafta sonu arayın: 15.

baby_urgent =
    Hemen arayın: 15. Şu durumlarda:
    • bebek 6 haftadan küçükse
    • erken doğduysa ve 3 aydan küçükse
    • kalp ya da akciğer hastalığı varsa

baby_care =
    Bebeğinize dokunmadan önce ellerinizi yıkayın.
    Nezle misiniz? Maske takın.

more =
    Daha kötü müsünüz? Arayın: 15.
    Biriyle konuşmak ister misiniz?
    .talk = 🗣 Evet, isterim
    .no_thanks = 👍 Hayır, teşekkürler

well =
    Teşekkürler { $name }. Kendinize iyi bakın.
    Buraya istediğiniz zaman yazabilirsiniz.
