### draft

### La carte Vitale perdue et la complémentaire santé solidaire. Sources : ameli.fr, complementaire-sante-solidaire.gouv.fr, commentaider.fr. Revu le 22 novembre 2026.

first =
    💳 <b>carte Vitale፣ ከምኡውን ሓገዝ ጥዕና</b>
    1. ካርድ ጠፊኡ ዶ? ኣብ ameli.fr ንገሩ።
    2. ክሳዕ ዝመጽእ፣ ወረቐት፦ « attestation de droits »።
    3. ሓድሽ ካርድ ሕተቱ።
rest =
    4. ኣብ ameli.fr ናይ C2S መሰልኩም ገምቱ።
    5. C2S (complémentaire santé solidaire) ሕተቱ፦ ንገለ ሕክምና ይኸፍል።
    📅 ካብ 4 ክሳዕ 2 ኣዋርሕ ቅድሚ መወዳእታኡ እንደገና ሕተቱ።
papers =
    🗂 <b>ወረቓቕቲ</b>
    ስእልኹም፣ ንሓድሽ carte Vitale።
    ንሓገዝ፣ ዝርዝር ንኣማኻሪኹም ሕተቱ።
trap =
    ⚠️ ምስ RSA እዚ ሓገዝ ባዕሉ ይመጽእ።
    RSA ጠጠው ኢሉ ዶ? ባዕልኹም ሕተቱ።
    AME (ሕክምና ብዘይ መንበሪ ፍቓድ) 1 ዓመት ይጸንሕ፦ 2 ኣዋርሕ ቅድሚ መወዳእታኡ እንደገና ሕተቱ።
door =
    🔗 ameli.fr፣ ወይ ናብ 36 46 ደውሉ።
    ኩሉ መሰላትኩም፦ mesdroitssociaux.gouv.fr
    ኣብዚ፣ ንኣማኻሪኹም ሓገዝ ክትሓቱ ትኽእሉ ኢኹም።
