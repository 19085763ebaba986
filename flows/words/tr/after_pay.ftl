### draft
### Après la paie. Dire où va la demande, jamais quand elle sera réglée.

-talk = 🗣 Biriyle konuşmak istiyorum

received =
    Merhaba { $name }. Maaşınızın günü: { $pay_on }.
    Maaşınızı aldınız mı?
    .received = 👍 Evet, her şey yolunda
    .not_received = ⏳ Hayır, henüz almadım
    .problem = ✋ Evet, ama bir sorun var
    .talk = { -talk }

which =
    Sorun nedir?
    Bir düğmeye dokunun. Ya da yazın veya sesli mesaj gönderin.
    .late = ⏰ Çok geç geldi
    .amount = 💶 Tutar doğru değil
    .hours = 🕘 Eksik saatler var
    .payslip = 📄 Bordroyu anlamıyorum
    .account = 🔒 Banka hesabım bloke
    .talk = { -talk }

explain =
    Maaş bordrosunu burada açıklayabilirim.
    Beş kartı görmek ister misiniz?
    .cards = 📄 Evet, kartları görmek isterim
    .not_now = ✋ Hayır, şimdi değil
    .talk = { -talk }

hardship =
    Peki, o zamana kadar?
    Yemek yiyebiliyor ve kirayı ödeyebiliyor musunuz?
    .fine = 👍 Evet, sorun yok
    .food = 🍞 Hayır, yeterince yiyemiyorum
    .rent = 🏠 Hayır, kirayı ödeyemiyorum
    .dont_know = 🤷 Bilmiyorum
    .talk = { -talk }

beyond =
    Maaş dışında nasılsınız?
    Biri sizi arayabilir.
    Bir düğmeye dokunun. Ya da yazın veya sesli mesaj gönderin.
    .nothing = 👍 İyiyim, teşekkürler
    .morning = 🌅 Beni sabah arayın
    .afternoon = 🌇 Beni öğleden sonra arayın
    .any = 🕘 Arayın: sabah ya da öğleden sonra
    .talk = { -talk }

bye =
    Teşekkürler { $name }. Kendinize iyi bakın.
    Buraya istediğiniz zaman yazabilirsiniz.

passed =
    { $is_open ->
        [yes] Teşekkürler { $name }. Mesajınız gönderildi. Henüz okunmadı.
       *[no] Teşekkürler { $name }. Ekip talebinizi şu zaman alacak: { $opening }.
    }
    Buraya bir şey daha yazabilirsiniz.

heard =
    Teşekkürler { $name }. Sözleriniz { $referent } için kaydedildi.
    { $is_open ->
        [yes] Ekip şu anda burada.
       *[no] Ekipten biri şu zaman burada olacak: { $opening }.
    }
