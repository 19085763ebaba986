### draft
### L’arrêt maladie ; jamais la maladie, jamais l’arrêt par le robot. Sources : ameli.fr, genpaie.fr, juritravail.com, gsinlive.fr. Revu le 22 novembre 2026.

first =
    🤒 <b>Hastalık raporunuz var (arrêt maladie)</b>
    1. Aynı gün kuruma haber verin.
    2. Doktora gidin. Raporu 48 saat içinde gönderin.
    3. Belirtilen saatlerde evde kalın.
rest =
    4. Hâlâ hasta mısınız? Bitmeden yine doktora gidin.
    5. France Travail bildirimi yapıyor musunuz? Raporu yazın.
    📅 Rapor 48 saat içinde gönderilmelidir.
papers =
    🗂 <b>Belgeler</b>
    “Volet 3” (raporun bir parçası): kurum için.
    “Volets 1 et 2”: CPAM (sağlık sigortanız) için.
    Bazen doktor internetten gönderir. Doktora sorun.
trap =
    ⚠️ Yeni rapor, eskisinin bittiği günün ertesi günü başlar.
    Arada bir gün mü var? Bazen 3 gün ödenmez.
    Burada raporu da hastalığın adını da göndermeyin.
door =
    🔗 ameli.fr. Telefon: 36 46.
    Burada maaş servisi ve danışmanınız size yardım edebilir.
