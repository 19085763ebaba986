### draft
### L’actualisation chaque mois à France Travail. Sources : droit-finances 2026, missions-interim, mes-allocs. Revu le 22 novembre 2026.

first =
    📆 <b>Her ay: France Travail bildirimi</b>
    1. France Travail hesabınızı açın.
    2. Hesabınız istiyor mu? “Je m’actualise” yazısına dokunun.
    3. Bütün saatlerinizi yazın, tek bir saat bile olsa.
rest =
    4. Şunları da yazın: brüt maaş, eğitim, hastalık raporu.
    5. Kanıtı saklayın: ekranın bir fotoğrafı.
    📅 Genellikle ayın 28’i ile sonraki ayın 15’i arasında.
    Şubatta daha erken başlar. Hesabınıza bakın.
papers =
    🗂 <b>Belgeler</b>
    Her işveren için o ayki saatleriniz.
    “Salaire brut”: kesintilerden önceki maaşınız.
    Bordro geç mi geldi? Tahmin yazın, zamanında düzeltin.
trap =
    ⚠️ Unutursanız ödeme durabilir.
    Tarih geçti mi? Aynı gün yeniden kayıt olun.
door =
    🔗 francetravail.fr ya da “Mon espace” uygulaması.
    Telefon: 39 49.
    Burada danışmanınız size yardım edebilir.
