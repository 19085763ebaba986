### draft
### Les 3 papiers de fin de contrat. Sources : payfit 2026, assistant-juridique.fr. Revu le 22 novembre 2026.

first =
    📁 <b>Sözleşme sonu belgeleri</b>
    1. Son gün 3 belgenizi isteyin.
    2. Kontrol edin: ad, tarihler, iş, tutarlar, izinler.
    3. Son hesap kâğıdını iyi okuyun. Sonra imzalayın.
rest =
    4. Hemen francetravail.fr sitesinde kayıt olun.
    5. Bu belgeleri ömür boyu saklayın.
    📅 Sözleşmenin son günü.
papers =
    🗂 <b>Belgeler</b>
    “Certificat de travail”: yaptığınız iş ve tarihler.
    “Solde de tout compte”: sonda ödenen paranın belgesi.
    İşverenin France Travail için verdiği belge.
trap =
    ⚠️ Belgeler bazen kurumda sizi bekler.
    Gidip alın. Eksik belge mi var? Maaş servisine yazın.
door =
    🔗 Hâlâ eksik belge mi var? Telefon: 0 806 000 126.
    Burada maaş servisi ve danışmanınız size yardım edebilir.
