### draft

### Lire et garder sa fiche de paie ; aucun montant. Sources : CAF 94, janvier 2025. Revu le 22 novembre 2026.

first =
    🧾 <b>ወረቐት ደሞዝኩም (fiche de paie)</b>
    1. ዝተኸፍለ ሰዓታት ርኣዩ።
    2. ምስ ዝጸሓፍኩምዎ ሰዓታት ኣወዳድሩ።
    3. « Net à payer »፦ ናባኹም ዝመጽእ ገንዘብ።
rest =
    4. « Montant net social »፦ ን CAF ዝኸውን መስመር።
    5. ጌጋ ኣሎ ዶ? ንክፍሊ ደሞዝ ብቕልጡፍ ጽሓፉ።
    📅 ወርሒ ወርሒ ሓደ ወረቐት። መዓልቲ ደሞዝ እቲ ትካል ይውስን።
papers =
    🗂 <b>ወረቓቕቲ</b>
    ወረቐት ደሞዝኩምን ዝጸሓፍኩምዎ ሰዓታትን።
    ኩሉ ወረቓቕቲ ደሞዝኩም ዓቅቡ።
trap =
    ⚠️ ን CAF፦ « montant net social » ውሰዱ።
    ገንዘብ ኣይመጸን ዶ? ብእኡ መዓልቲ ንክፍሊ ደሞዝ ጽሓፉ።
door =
    🔗 ብዛዕባ መሰል ስራሕ ሕቶ ኣለኩም ዶ?
    ናብ 0 806 000 126 ደውሉ።
    ኣብዚ፣ ንክፍሊ ደሞዝ ሓገዝ ክትሓቱ ትኽእሉ ኢኹም።
