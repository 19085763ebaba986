### draft
### L’acompte : une partie de la paie, plus tôt ; aucune date ni somme promise. Sources : copies du Code du travail, saisirprudhommes.com, payjob.fr. Revu le 22 novembre 2026.

first =
    💶 <b>Acompte istemek</b>
    1. Acompte: maaşınızın bir kısmı, daha erken.
    2. Ayın 15’inden sonra maaş servisine yazın.
    3. Tutarı ve istediğiniz tarihi söyleyin.
rest =
    4. Maaş servisindeki RIB (banka bilgisi) doğru mu? Kontrol edin.
    5. Acompte o ayın maaşından düşülür.
    📅 Ayda bir kez, ayın 15’inden sonra.
    Maaşınız aylık mı? Genellikle maaşın yarısıdır.
papers =
    🗂 <b>Belgeler</b>
    Yazılı bir mesaj yeter.
    RIB (banka bilgisi) belgenizi de hazırlayın.
trap =
    ⚠️ Intérim (ajans işi) ya da saatlik ücret mi? Maaş servisine sorun.
    “Avance”, gelecekteki iş için ödenir. Reddedilebilir.
door =
    🔗 İş hukuku için sorunuz mu var?
    Telefon: 0 806 000 126.
    Burada maaş servisi size yardım edebilir.
