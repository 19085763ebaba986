### draft

### La déclaration d’impôts, chaque année, même sans revenu. Sources : copies de service-public.fr F369, 2025. Revu le 22 novembre 2026.

first =
    🧾 <b>ኣታዊኹም ምሕባር (ግብሪ)</b>
    1. ብቁጽሪ ግብሪ (numéro fiscal) ሳይት ግብሪ ክፈቱ።
    2. ድሮ ተጻሒፉ ዘሎ ደሞዝ ኣረጋግጹ።
    3. ቆልዑን ኣድራሻን ኣረጋግጹ።
rest =
    4. ነቲ ዝሓበርኩምዎ ኣረጋግጹ (valider)።
    5. avis (ናይ ግብሪ ወረቐት) ኣውርዱ። ነዚ ወረቐት ዓቅቡ።
    📅 ዓመት ዓመት፣ ኣብ ጽድያ። ናይ መወዳእታ ዕለት ኣረጋግጹ።
papers =
    🗂 <b>ወረቓቕቲ</b>
    ቁጽሪ ግብሪ (numéro fiscal)።
    ወረቓቕቲ ደሞዝ ናይቲ ዓመት።
    ናይ መጀመርታ ግዜ ድዩ? centre des impôts ርኣዩ።
trap =
    ⚠️ ኣታዊ ዋላ እንተዘይብልኩም፣ ዓመት ዓመት ሓብሩ።
    avis ንገዛ፣ ን CAF፣ ንምሳሕ ቤት ትምህርቲ የድሊ።
door =
    🔗 impots.gouv.fr
    ወይ France services፣ ኣብ ቀረባኹም ዘሎ ቤት ጽሕፈት ሓገዝ።
    ኣብዚ፣ ንኣማኻሪኹም ሓገዝ ክትሓቱ ትኽእሉ ኢኹም።
