### draft
one =
    🔑 <b>Güçlü bir şifre · 4’te 1</b>
    Uzun bir şifre seçin.
    Harf, rakam ve başka işaretleri karıştırın.
two =
    🧠 <b>4’te 2</b>
    Sizinle ilgili bir şey olmasın: ne ad, ne doğum tarihi.
    Bir cümle düşünün. Her kelimenin ilk harfini alın.
three =
    🗝 <b>4’te 3</b>
    Her hesap için ayrı bir şifre.
    Biri çalınırsa, diğerleri kapalı kalır.
four =
    🤐 <b>4’te 4</b>
    Burada ve telefonda kimseye söylemeyin.
    Mesajla kod mu isteniyor? Bu bir dolandırıcılık.
first_question =
    Küçük bir soru. Hangisi daha güçlü?
    .other = Adım ve bir yıl
    .right = Karışık birçok karakter
first_answer = Karışık birçok karakter, sizinle ilgili bir şey yok. Bulması daha zor.
second_question =
    Küçük bir soru. Mesajla kodunuz isteniyor. Ne yapılır?
    .right = Cevap vermem
    .other = Kodu veririm
second_answer = Kod kimseye verilmez. Bu mesaj bir dolandırıcılık.
badge =
    🎓 <b>Tamamlanan ders: Güçlü bir şifre</b>
    .picture = Anahtarlı bir madalya
named =
    🎓 <b>{ $name }, tamamlanan ders: Güçlü bir şifre</b>
    .picture = Anahtarlı bir madalya
