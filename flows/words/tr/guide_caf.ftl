### draft
### L’aide au logement de la CAF et les changements à dire. Sources : caf.fr, aides-jeunes 2026. Revu le 22 novembre 2026.

first =
    🏠 <b>CAF ve kiranız</b>
    1. caf.fr sitesinde yardım tutarınızı hesaplatın.
    2. Eve girer girmez yardımı isteyin.
    3. “Attestation” kâğıdını ev sahibine doldurtun.
rest =
    4. Bir değişiklik mi var? CAF’a hemen bildirin.
    5. CAF mesajlarını okuyun.
    📅 Yardım: eve girer girmez. Değişiklik: hemen.
papers =
    🗂 <b>Belgeler</b>
    “Bail” (kira sözleşmesi), kira tutarı, RIB (banka bilgisi).
    Kimlik ya da titre de séjour (oturum kartı).
trap =
    ⚠️ Adres, eş, bebek, iş: ne değişirse bildirin.
    Bu evde yılda en az 8 ay oturmanız gerekir.
door =
    🔗 caf.fr. Telefon: 32 30.
    Burada danışmanınız size yardım edebilir.
