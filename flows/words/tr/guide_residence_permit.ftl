### draft
### Le renouvellement du titre de séjour ; jamais de certitude de droit. Sources : CESEDA avril 2026, vaucluse.gouv.fr, refugies.info. Revu le 22 novembre 2026.

first =
    🪪 <b>Titre de séjour (oturum kartı) yenilemek</b>
    1. Kartınızın bitiş tarihine bakın.
    2. Sitede yabancı numaranızla (“numéro étranger”) hesap açın.
    3. Dijital bir fotoğraf ve taranmış belgeler hazırlayın.
rest =
    4. Başvurmak ücretsizdir: son tarihten önce yapın.
    5. Yeni belgeyi saklayın: eskisi bitmeden maaş servisine gösterin.
    📅 Genellikle: bitişe 4 ay ile 2 ay kala arası.
    Diğer kartlar: son 2 ay içinde.
papers =
    🗂 <b>Belgeler</b>
    • Pasaport, eski kart, adres belgesi.
    • Sözleşme, son bordrolar, “avis d’impôt” (vergi bildirimi).
    Tam liste sitededir.
    “Récépissé”: çalışmaya izin veriyor mu, burada sorun.
trap =
    ⚠️ “Attestation de dépôt” başvuruyu gösterir, kalma hakkını göstermez.
    • “Attestation de prolongation” eski kartla birlikte kalma hakkını gösterir.
    • Önceden çalışabiliyorsanız, bu 2 belgeyle yine çalışabilirsiniz.
    Site çalışmıyor, kart yakında bitiyor mu? Hemen burada söyleyin.
door =
    🔗 administration-etrangers-en-france.interieur.gouv.fr
    Yardım için telefon: 0 806 001 620.
    Burada danışmanınız size yardım edebilir.
