### draft
### L’acompte (Code du travail, L3242-1). Un droit pour qui est payé au mois ; aucune date ni somme promise.

-ask = 💶 Acompte istiyorum
-talk = 🗣 Biriyle konuşmak istiyorum

right =
    Merhaba { $name }. Maaştan önce paraya ihtiyacınız var mı?
    Maaşınız aylıksa, acompte sizin hakkınızdır.
    .ask = { -ask }
    .how = 💡 Acompte nedir?
    .no_thanks = 👍 Hayır, teşekkürler
    .talk = { -talk }

how =
    Acompte: maaşınızın bir kısmı, daha erken.
    15 gün çalıştıktan sonra, aylık maaşın yarısıdır.
    Ayda bir kez. Sonra maaşınızdan düşülür.
    .ask = { -ask }
    .no_thanks = 👍 Hayır, teşekkürler
    .talk = { -talk }

amount =
    Ne kadar istiyorsunuz, ne zaman için?
    Bir düğmeye dokunun, yazın ya da sesli mesaj gönderin.
    .half = 💶 Maaşımın yarısı
    .less = 🪙 Yarısından az
    .dont_know = 📞 Bilmiyorum: beni arayın
    .talk = { -talk }

when =
    Ne zaman için?
    Bir düğmeye dokunun, yazın ya da sesli mesaj gönderin.
    .soon = ⏱ En kısa zamanda
    .month = 📅 Ay sonundan önce
    .dont_know = 🤷 Henüz bilmiyorum
    .talk = { -talk }

asked =
    { $is_open ->
        [yes] Not aldım. { $pay_contact } talebinizi aldı.
       *[no] Not aldım. { $pay_contact } talebinizi şu zaman alacak: { $opening }.
    }

bye =
    Tamam. Başka bir ay isteyebilirsiniz.
