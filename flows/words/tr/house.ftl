### draft
# Les phrases de la maison, dites à la personne hors de tout dialogue.

## Moments et horaires

when_now = şimdi
when_today = bugün, saat { $time }
when_tomorrow = yarın, saat { $time }
when_day = { $day }, saat { $time }
when_unknown = tarihi henüz bilmiyorum
from_day_to_day = { $first } – { $last }
from_to = { $start } – { $end }
and = { $one } ve { $two }
hours_line = { $days }: { $spans }
your_team = ekibiniz
closed_day = Kapalı: { $first }.
closed_days = Kapalı: { $first } – { $last }.
quiet_before = { $end } öncesi
quiet_after = { $start } sonrası
quiet_between = { $start } – { $end } arası

## Ce que l’on touche

picture = 🖼 { $description }
answered = ▸ <b>{ $answer }</b>
noted = ▸ <b>Not aldım.</b>
open =
    .check_in = 🙂 Nasıl olduğumu söyleyeceğim
    .human = 🗣 Biriyle konuşmak istiyorum
    .menu = 📋 Menüyü görmek
    .pause = ▶️ Devam etmek ya da değiştirmek
    .language = 🌍 Dili değiştirmek
    .welcome = 👋 Okumak ve seçmek
aloud =
    .listen = 🔊 Dinle
aloud_choices = Düğmeler: { $labels }.
no_voice = Sizin dilinizde sesim yok.
not_aloud = Bu mesajı sesli okuyamadım.
way_out =
    .back = ⬅️ Geri
    .menu = 📋 Menü
    .human = 🗣 Biriyle konuşmak
years =
    .later = ➡️ Daha sonra
    .earlier = ◀️ Düzelt
late_tap = Bu sorunun zamanı geçti.
unknown_button = Bu düğme artık çalışmıyor. /menu yazın.

commands = Neler isteyebilirsiniz
    .menu = Düğmeleri görmek
    .aide = Yardım almak
    .pause = Ara vermek
    .stop = Her şeyi durdurmak
    .langue = Dili değiştirmek
    .mes_donnees = Nelerin saklandığını öğrenmek

## Dialogues

resumed = Kaldığımız yerden devam edelim.
restarted = Sorularım değişti. Baştan başlayalım.
language_set = Not aldım. Türkçe yazıyorum.
language_offer = Size Türkçe yazabilirim.
    .yes = 👍 Türkçe mi?
    .no = ✋ Hayır, teşekkürler

## Ce que la personne écrit

guide_found = 📄 Bu konuda bir kartım var. Okumak ister misiniz?
guides_perhaps =
    📄 İyi anladığımdan emin değilim.
    Belki bu kartlardan biri size yardım eder:
guides_beside = 📄 Belki okumak istersiniz:
guides_none = Bu konuda bir kart bulamadım.
    .see = 📄 Kartları gör
doors_found = 👉 Bunu buradan isteyebilirsiniz:
faq_found = 💬 Kurumunuz belki zaten cevap verdi:
faq_answer =
    💬 <b>Kurumunuzun cevabı</b>
    <b>{ $question }</b>
    { $answer }
    .helped = 👍 Bana yardımcı oldu
    .human = 🗣 Biriyle konuşmak
faq_thanks = Teşekkürler, not edildi.
faq_gone = Bu cevap artık yok. Sorunuzu yazın.
resource = 📌 { $body }
    .useful = 👍 Yararlı
resource_gone = Bu bağlantı artık yok.
resource_noted = Teşekkürler, not edildi.
relayed = Mesajınız gönderildi: { $referent }. Henüz okunmadı.
relayed_later = Mesajınız gönderildi: { $referent }. Dönüşü: { $back }. Henüz okunmadı.
relayed_cover =
    { $referent } şu anda yok. Dönüşü: { $back }.
    O zamana kadar mesajlarınızı ayrıca { $cover } alıyor. Henüz okunmadı.
relayed_team = Mesajınız ekibe gönderildi. Henüz okunmadı.
kept = Mesajınız kaydedildi. Burada henüz kimse okuyamaz.
    Tehlikedeyseniz arayın: 15 veya 112.
closed =
    🌙 Şu anda kimse okumuyor.
    Ekipten biri şu zaman burada olacak: { $opening }. Mesajınız kaydedildi.
    Tehlikede misiniz? Arayın: 15 veya 112. Konuşamıyorsanız 114’e SMS gönderin.
apology =
    Özür dileriz, bizde bir sorun oldu.
    Mesajınız kaydedildi. Onu okuyamadım.
    Tehlikede misiniz? Arayın: 15 veya 112. Konuşamıyorsanız 114’e SMS gönderin.
from_caseworker = <b>{ $by }</b>: { $words }
my_data =
    Adınızı, soyadınızı, yanıtlarınızı ve mesajlarınızı saklıyorum. Hepsi şifrelidir.
    { $referent } bunları okuyabilir. Bir kopya ya da hepsinin silinmesini isteyebilirsiniz.
    .copy = 📄 Bir kopya isteyin
    .erase = 🗑 Hepsinin silinmesini isteyin
my_voice = Bir program sesli mesajlarınızı yazıya döker. Yanılabilir.

## Arrêt

stopped =
    Tamam. Robottan artık mesaj yok.
    İşiniz ve aldığınız yardım değişmez.
    Bir gün geri dönmek için “Devam etmek” düğmesine ya da /menu yazısına dokunun.

## Signalements : ce que la personne en sait

emergency = Tehlikede misiniz? Arayın: 15 veya 112. Konuşamıyorsanız 114’e SMS gönderin.
critical_suicide =
    ☎️ <b>Arayın: 3114.</b> Ücretsizdir, gece gündüz açıktır.
    Şu anda tehlikedeyseniz arayın: 15.
critical_violence =
    ☎️ <b>Arayın: 17.</b> Konuşamıyorsanız 114’e SMS gönderin.
    Ücretsizdir, gece gündüz açıktır.
critical_child =
    ☎️ <b>Arayın: 119.</b> Ücretsizdir, gece gündüz açıktır.
    Tehlike şu anda varsa arayın: 17 veya 15.
critical_health =
    ☎️ <b>Arayın: 15.</b> Konuşamıyorsanız 114’e SMS gönderin.
    Ücretsizdir, gece gündüz açıktır.
critical_housing =
    ☎️ <b>Arayın: 115.</b> Ücretsizdir, gece gündüz açıktır.
    Uzun sürerse ısrar edin. Tehlike şu anda varsa arayın: 112.
critical_other =
    ☎️ <b>Arayın: 112.</b> Konuşamıyorsanız 114’e SMS gönderin.
    Ücretsizdir, gece gündüz açıktır.
copy =
    .number = 📋 Numarayı kopyalayın: { $number }
flag_raised = { $referent } ve ekibe haber verdim. Henüz kimse okumadı. Biri mesajınızla ilgilenmeye başlayınca size söyleyeceğim.
flag_raised_on_call = Nöbetçi kişiye haber verdim. Henüz okumadı. Mesajınızla ilgilenmeye başlayınca size söyleyeceğim. Ekibin dönüşü: { $opening }.
flag_raised_referent = Haber verdim: { $referent }. Henüz kimse okumadı. Biri mesajınızla ilgilenmeye başlayınca size söyleyeceğim.
flag_raised_team = Ekibe haber verdim. Henüz kimse okumadı. Biri mesajınızla ilgilenmeye başlayınca size söyleyeceğim.
flag_raised_nobody =
    Mesajınız kaydedildi. Burada henüz kimseye haber veremiyorum.
    Tehlikede misiniz? Arayın: 15 veya 112. Konuşamıyorsanız 114’e SMS gönderin.
flag_raised_closed = Ekip şu anda yok. Dönüşü: { $opening }. Mesajınız o zaman ekibe ulaşır.
# Vers qui se tourner aussi. Sans nom quand un autre peut lire par-dessus l’épaule.
orientation =
    Şu numara da yanıt verir: { $number }{ $always ->
        [yes] , gece gündüz
       *[no] {""}
    }{ $label ->
        [none] {""}
       *[other] {" "}({ $label })
    }.
closing_soon = Ekip birazdan kapanıyor. O zamana kadar yanıt gelmezse ekibin dönüşü: { $back }.
flag_joined = Not aldım. Bunu mesajınıza ekliyorum. Henüz okunmadı.
flag_climbed =
    Mesajınızla henüz kimse ilgilenmedi.
    { $rung ->
        [1] Az önce bütün ekibe haber verdim.
       *[2] Az önce yöneticilere haber verdim.
    }
    { $level ->
        [critical] Tehlikede misiniz? Arayın: 15 veya 112. Konuşamıyorsanız 114’e SMS gönderin.
       *[other] Denemeye devam ediyorum.
    }
flag_came_back = Mesajınız hâlâ açık. Az önce ekibe bir kez daha haber verdim.
flag_taken = <b>{ $by }</b> mesajınızı üstlendi, onunla ilgileniyor.
flag_tried = <b>{ $by }</b> size ulaşmaya çalıştı. Mesajınız açık kalıyor.
flag_closed = <b>{ $by }</b> mesajınızın takibini bitirdi. Yine ihtiyacınız olursa bana yazın ya da /menu yazısına dokunun.

## Démarches : ce que la personne en sait

errand_opened =
    { $is_open ->
        [yes] Gönderildi: { $to }. Henüz okunmadı.
       *[no] Not aldım. { $to } bunu şu zaman alacak: { $opening }.
    }
errand_opened_team =
    { $is_open ->
        [yes] Ekibe gönderildi. Henüz okunmadı.
       *[no] Not aldım. Ekip bunu şu zaman alacak: { $opening }.
    }
errand_settled =
    <b>{ $by }</b> şunu yazdı: çözüldü ({ $topic ->
        [hours_sheet] saat çizelgesi
        [pay_late] gelmeyen maaş
        [pay_amount] maaş tutarı
        [pay_hours] ödenen saatler
        [pay_payslip] maaş bordrosu
        [pay_account] banka hesabı
        [advance] acompte
        [end_papers] sözleşme sonu belgeleri
        [paperwork] belgeleriniz için yardım
        [dossier] dosyanız
        [letter] mektubunuz
        [paper_end] süresi biten belge
        [pay_card] maaşla ilgili soru
        [attestation_doubt] belge
        [data_copy] verilerinizin kopyası
        [data_erasure] verilerinizin silinmesi
       *[pay_other] maaşınız
    }).
    Sizin için çözülmedi mi? Buraya yazın.

## Dossiers et documents

paper_name = { $paper ->
         [identity] Kimlik belgesi
         [address] Adres belgesi
         [payslips] Maaş bordroları
         [contract] İş sözleşmesi
         [bank_details] RIB (banka bilgileri)
         [bank_refusal] Bankanın ret yazısı
         [lease] Kira sözleşmesi
         [rent] Kira tutarı
         [family_help] Nafaka ya da alınan yardım
         [family_book] Aile cüzdanı
         [schedule] Çalışma planı
         [caf_certificate] CAF belgesi
         [disability_form] cerfa 15692 formu
         [medical_form] Doktor raporu
         [signature_photo] Dijital fotoğraf ve imza
         [ofii] Oturum izni ya da OFII sözleşmesi
         [photo] 6 aydan yeni fotoğraf
         [birth_certificate] Doğum belgesi
         [passport] Pasaport
         [old_card] Eski kart
         [tax_notice] Vergi bildirimi
         [quote] Eğitimin fiyat teklifi
         [travel_proof] Abonman ya da fatura
         [work_certificate] “Certificat de travail”
         [final_settlement] “Solde de tout compte”
         [employer_certificate] France Travail belgesi
         [tax_number] Vergi numarası
         [residence_permit] Oturum izni
         [health_cover] Sağlık yardımı (C2S)
         [disability] RQTH (engellilik)
         [identity_card] Kimlik kartı
         [hours_sheet] Saat çizelgesi
         [letter] Mektup
        *[sent] Belge
    }
document_button =
    .open = 📄 { $title }
dossier_button =
    .open = { $title } · { $stands ->
        [none] tamam
        [one] 1 belge eksik
        [waiting] cevap bekleniyor
       *[more] { $left } belge eksik
    }
dossier_taken = <b>{ $by }</b> dosyanızı üstlendi, onunla ilgileniyor.
dossier_result =
    <b>{ $by }</b>: dosyanız: { $result ->
        [accepted] kabul edildi
        [refused] reddedildi
       *[waiting] cevap bekleniyor
    }.
    Doğru değil mi? Buraya yazın.
found_again = 📎 Bu zor bir mektup mu?
    .explain = ❓ Bu mektup ne istiyor?
sheet_or_not = 📎 Bu sizin saat çizelgeniz mi (relevé d’heures)?
    .yes = ✅ Evet
    .no = ✋ Hayır, başka bir şey
sheet_received =
    Teşekkürler { $name }. Fotoğraf { $pay_contact } için kaydedildi.
    Kâğıdı da saklayın.
photo_dark =
    📷 Fotoğraf biraz karanlık.
    Pencere yanında daha iyi olur.
photo_blurred =
    📷 Fotoğraf biraz bulanık.
    Kâğıdı masaya koyun, telefonu iki elle tutun.
photo_small =
    📷 Fotoğraf biraz küçük.
    Kâğıda daha yakından daha iyi olur.
photo =
    .again = 📷 Yeniden çekmek
    .keep = 👍 Böyle kalsın
