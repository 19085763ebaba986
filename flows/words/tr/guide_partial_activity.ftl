### draft
### L’activité partielle : des heures sans travail, le contrat continue ; aucun montant. Sources : juritravail.com, efl.fr. Revu le 22 novembre 2026.

first =
    ⏸ <b>Activité partielle (kısa çalışma)</b>
    1. İş bir süre durur. Sözleşme devam eder.
    2. Çalışma planınıza bakın: çalışmadığınız saatler.
    3. Bu saatlerde çalışmayın.
rest =
    4. Maaş bordronuzdaki satırı kontrol edin.
    5. Eğitim ister misiniz? Danışmanınıza sorun.
    📅 Kurum, her zamanki maaş gününde öder.
    Bu saatlerin bir kısmı ödenir.
papers =
    🗂 <b>Belgeler</b>
    Doldurulacak kâğıt yok.
    Çalışma planınızı (“planning”) ve bordronuzu saklayın.
trap =
    ⚠️ France Travail bildirimi yapıyor musunuz? Bu saatleri yazın.
    Bu para CAF için de sayılır.
door =
    🔗 İş hukuku için sorunuz mu var?
    Telefon: 0 806 000 126.
    Burada maaş servisi size yardım edebilir.
