### draft

### La prime d’activité et le RSA, la déclaration tous les 3 mois ; aucun montant. Sources : caf.fr février 2025. Revu le 22 novembre 2026.

first =
    ➕ <b>ሓገዝ CAF፦ prime d’activité፣ RSA</b>
    1. caf.fr ወይ ኣፕ Caf ክፈቱ።
    2. « Déclarer mes ressources » (ኣታዊ ምሕባር) ጠውቑ።
    3. ድሮ ተጻሒፉ ዘሎ መጠን ምስ ወረቓቕቲ ደሞዝኩም ኣወዳድሩ።
rest =
    4. ጌጋ ኣሎ ዶ? መረጋገጺ ሒዝኩም ኣርሙ።
    5. ኣረጋግጹ (valider)፣ ድሕሪኡ መረጋገጺ ዓቅቡ።
    📅 ኣብ 3 ኣዋርሕ ሓንሳብ። ዕለት ኣብ ሕሳብኩም ኣሎ።
papers =
    🗂 <b>ወረቓቕቲ</b>
    ወረቓቕቲ ደሞዝኩም፦ « montant net social »።
    መናበዪ (pension alimentaire) ወይ ሓገዝ ስድራቤት፣ እንተሎ።
trap =
    ⚠️ ብዘይ ምርግጋጽኩም ክፍሊት ጠጠው ክብል ይኽእል።
    ዝተረስዐ ደሞዝ ዕዳ ከምጽእ ይኽእል።
door =
    🔗 caf.fr፣ ወይ ንሕርሻ msa.fr።
    ን CAF ናብ 32 30 ደውሉ።
    ኣብዚ፣ ንኣማኻሪኹም ሓገዝ ክትሓቱ ትኽእሉ ኢኹም።
