### draft
### Apprendre le français, demander un interprète. Sources : eduscol 2023, Secours catholique, Réseau Alpha, La Cimade. Revu le 22 novembre 2026.

first =
    💬 <b>Fransızca öğrenmek</b>
    1. Boş günlerinizi danışmanınıza söyleyin.
    2. Küçük bir seviye testi yapın.
    3. Evinize yakın bir kurs bulun.
rest =
    4. Kurs saatlerinizi işteki sorumlunuza verin.
    5. Kursa katılım belgesini saklayın.
    📅 En kısa zamanda: danışmanınızla konuşun.
papers =
    🗂 <b>Belgeler</b>
    Kimlik belgeniz.
    Devlet kursu: titre de séjour (oturum kartı) ya da OFII sözleşmesi.
    Dernekler: belge listesini isteyin.
trap =
    ⚠️ Kurs iş saatinde mi? İşteki sorumlunuz karar verir.
    Çeviri için yetişkin bir tercüman isteyin.
door =
    🔗 Fransa’ya yeni mi geldiniz? OFII’ye (devlet dairesi) gidin.
    Anne babalar: okullarda ücretsiz OEPRE kursları.
    Burada danışmanınız size yardım edebilir.
