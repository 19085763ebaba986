### draft
### La prise de nouvelles. Chaque question a « Je ne sais pas » et « Je préfère parler à quelqu’un ».

-dont_know = 🤷 Bilmiyorum
-talk = 🗣 Biriyle konuşmayı tercih ederim

mood =
    Merhaba { $name }. Ben { $structure } robotuyum.
    Şu sıralar nasılsınız?
    .very_good = 😀 Çok iyiyim
    .good = 🙂 İyiyim
    .so_so = 😐 Şöyle böyle
    .bad = 🙁 İyi değilim
    .very_bad = 😢 Çok kötüyüm

heavy =
    Söylediğiniz için teşekkürler. Bu önemli.
    Size en ağır gelen nedir?
    Bir düğmeye dokunun. Ya da yazın veya sesli mesaj gönderin.
    .work = 👷 İş
    .money = 💶 Para
    .home = 🏠 Ev, barınma
    .health = 🩺 Sağlık
    .family = 👪 Aile
    .alone = 🪑 Yalnızlık
    .dont_know = { -dont_know }
    .talk = 🗣 Biriyle konuşmak istiyorum

call =
    Birinin size ulaşmasını ister misiniz?
    .call_me = 📞 Evet, telefonla
    .write_me = ✉️ Evet, mesajla
    .not_now = ✋ Hayır, şimdi değil

very_heavy =
    Söylediğiniz için teşekkürler. Ölmeyi mi düşünüyorsunuz?
    Arayın: 3114. Ücretsizdir, gece gündüz açıktır.
    Şimdi ne istiyorsunuz?
    .danger = 🆘 Şu anda tehlikedeyim
    .die = 🆘 Ölmeyi düşünüyorum
    .call_me = 📞 Aranmak istiyorum
    .not_now = ✋ Şimdilik hiçbir şey
    .talk = { -talk }

work =
    Son iş günlerinizi düşünün.
    Zor olan bir şey var mı?
    .good = 👍 Hayır, iyi gidiyor
    .trouble = ✋ Evet, bir sorun var
    .dont_know = { -dont_know }
    .talk = { -talk }

work_trouble =
    Sorun nedir?
    .danger = ⚠️ Bir tehlike var
    .people = 👥 Biriyle sorunum var
    .body = 🩺 Vücudum ağrıyor
    .leave = 🚪 Bu işi bırakmak istiyorum
    .dont_know = { -dont_know }

health =
    Sağlığınızı konuşalım.
    Ağrınız var mı? Kötü mü uyuyorsunuz?
    .good = 👍 Hayır, iyiyim
    .trouble = ✋ Evet, bir sorun var
    .dont_know = { -dont_know }
    .talk = { -talk }

health_trouble =
    Sorun nedir?
    .breath = 🆘 Göğüs ağrısı, nefes darlığı
    .fever = 🌡 Birkaç gündür ateşim var
    .pain = 🩹 Ağrım var
    .sleep = 🌙 Kötü uyuyorum
    .doctor = 🩺 Doktor bulamıyorum
    .dont_know = { -dont_know }

home =
    Kaldığınız yeri konuşalım.
    Eviniz sıcak ve huzurlu mu?
    .good = 👍 Evet, iyi
    .trouble = ✋ Hayır, bir sorun var
    .dont_know = { -dont_know }
    .talk = { -talk }

home_trouble =
    Sorun nedir?
    .outside_children = 🆘 Bu gece çocuklarla dışarıdayım
    .outside = 🌙 Dışarıda ya da arabada uyuyorum
    .leave = 🚪 Beni evden çıkarmak istiyorlar
    .cold = ❄️ Isıtma yok ya da tehlike var
    .dont_know = { -dont_know }

money =
    Para konusunu konuşalım.
    Bu ay yemeğe ve ödemelere paranız yetiyor mu?
    .good = 👍 Evet, sorun yok
    .trouble = ✋ Hayır, zor
    .dont_know = { -dont_know }
    .talk = { -talk }

money_trouble =
    Eksik olan nedir?
    .food = 🍞 Yeterince yiyemiyorum
    .pay = 💶 Maaşım gelmedi
    .bill = 🧾 Bir faturayı ödeyemiyorum
    .account = 🔒 Banka hesabım bloke
    .dont_know = { -dont_know }

family =
    Yakınlarınızı konuşalım.
    Onların yanında kendinizi iyi hissediyor musunuz?
    .good = 👍 Evet, iyi
    .trouble = ✋ Hayır, her zaman değil
    .dont_know = { -dont_know }
    .talk = { -talk }

family_trouble =
    Ne oluyor?
    .danger = 🆘 Şu anda biri bana vuruyor
    .fear = ✋ Birinden korkuyorum
    .child = 🧒 Bir çocuk için korkuyorum
    .alone = 🪑 Konuşacak kimsem yok
    .dont_know = { -dont_know }

papers =
    Belgelerinizi konuşalım.
    Bu konuda her şey yolunda mı?
    .good = 👍 Evet, her şey yolunda
    .trouble = ✋ Hayır, bir sorunum var
    .dont_know = { -dont_know }
    .talk = { -talk }

papers_trouble =
    Sorun nedir?
    .over = ⏰ Belgem artık geçerli değil
    .soon = 📅 Bir belgem bu ay bitiyor
    .taken = 🔒 Biri belgelerimi geri vermiyor
    .lost = 🔎 Bir belgemi kaybettim
    .dont_know = { -dont_know }

digital =
    Telefonu ve interneti konuşalım.
    Sizi zorlayan bir şey var mı?
    .good = 👍 Hayır, sorun yok
    .trouble = ✋ Evet, yardım istiyorum
    .dont_know = { -dont_know }
    .talk = { -talk }

digital_trouble =
    Hangi yardım işinize yarar?
    .credit = 📱 Telefon ya da hat (forfait)
    .site = 📄 İnternette bir işlem
    .learn = 💡 Nasıl yapıldığını öğrenmek
    .dont_know = { -dont_know }

future =
    Bundan sonrasını konuşalım.
    Sonrası için bir fikriniz var mı?
    .idea = 💡 Evet, bir fikrim var
    .trouble = ✋ Hayır, bu beni kaygılandırıyor
    .dont_know = { -dont_know }
    .talk = { -talk }

future_trouble =
    Sizi kaygılandıran nedir?
    .job = 👷 İş bulmak
    .courage = 🔋 Artık gücüm kalmadı
    .leave = 🚪 Burada her şeyi bırakmak istiyorum
    .dont_know = { -dont_know }

need =
    Bir şeye ihtiyacınız var mı?
    Bir düğmeye dokunun. Ya da yazın veya sesli mesaj gönderin.
    .nothing = 👍 Hayır, yok, teşekkürler
    .paper = 📄 Bir belge için yardım
    .call = 📞 Aranmak istiyorum
    .talk = 🗣 Biriyle konuşmak istiyorum

bye =
    Teşekkürler { $name }. Kendinize iyi bakın.
    Buraya istediğiniz zaman yazabilirsiniz.

passed =
    { $is_open ->
        [yes] Teşekkürler { $name }. Mesajınız gönderildi. Henüz okunmadı.
       *[no] Teşekkürler { $name }. Ekip mesajınızı şu zaman alacak: { $opening }.
    }
    Buraya istediğiniz zaman yazabilirsiniz.

heard =
    Teşekkürler { $name }. Sözleriniz { $referent } için kaydedildi.
    { $is_open ->
        [yes] Ekip şu anda burada.
       *[no] Ekipten biri şu zaman burada olacak: { $opening }.
    }
    Kendinize iyi bakın.

reach =
    Telefonla aranmak sizin için güvenli mi?
    .call = 📞 Evet, beni arayabilirsiniz
    .write = ✉️ Hayır, bana yalnızca yazın
    .dont_know = 🤷 Güvenli mi, bilmiyorum

danger_passed =
    { $is_open ->
        [yes] Ekip şu anda burada.
       *[no] Ekip şu anda burada değil. Dönüş: { $opening }.
    }
    Tehlike şu anda var mı? Yukarıdaki numarayı arayın.
    Konuşamıyorsanız 114’e SMS gönderin.
