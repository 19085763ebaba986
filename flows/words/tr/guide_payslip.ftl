### draft
### Lire et garder sa fiche de paie ; aucun montant. Sources : CAF 94, janvier 2025. Revu le 22 novembre 2026.

first =
    🧾 <b>Maaş bordronuz (fiche de paie)</b>
    1. Ödenen saatlere bakın.
    2. Kendi yazdığınız saatlerle karşılaştırın.
    3. “Net à payer”: size gelen para.
rest =
    4. “Montant net social”: CAF için olan satır.
    5. Yanlış mı var? Maaş servisine hemen yazın.
    📅 Her ay bir bordro. Maaş gününü kurum belirler.
papers =
    🗂 <b>Belgeler</b>
    Maaş bordronuz ve yazdığınız saatler.
    Bütün maaş bordrolarınızı saklayın.
trap =
    ⚠️ CAF için “montant net social” satırını kullanın.
    Para gelmedi mi? Maaş servisine aynı gün yazın.
door =
    🔗 İş hukuku için sorunuz mu var?
    Telefon: 0 806 000 126.
    Burada maaş servisi size yardım edebilir.
