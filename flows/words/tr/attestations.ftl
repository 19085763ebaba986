### draft

which =
    Hangi belgeyi istiyorsunuz?
    İmzadan önce okuyacaksınız.
    .presence = 📃 Burada çalışıyorum
    .pathway = 🧭 Bir yol izliyorum
    .work_travel = 🚌 İşe gitmek
    .crisis_travel = 🚶 Krizde dışarı çıkmak
    .talk = 🗣 Biriyle konuşmak
    .nothing = ✖️ Şimdilik hiçbiri

reason =
    Neden çıkıyorsunuz?
    .work = 🛠 Çalışmak için
    .care = 🩺 Doktora gitmek için
    .food = 🛒 Yiyecek almak için
    .talk = 🗣 Biriyle konuşmak
