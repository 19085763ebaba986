### draft

### Être aidé pour les démarches sur Internet. Sources : aidantsconnect.beta.gouv.fr, cramif.fr. Revu le 22 novembre 2026.

first =
    💻 <b>ሓገዝ ኣብ ኢንተርነት</b>
    1. ዝዓግተኩም ንገሩ፦ ሕሳብ፣ ኢመይል፣ ስእሊ ወረቐት።
    2. ኣብ France services (ቤት ጽሕፈት ሓገዝ) ቆጸራ ሓዙ።
    3. ተሌፎንኩምን ወረቓቕትኹምን ሒዝኩም ኪዱ።
rest =
    4. ነቲ ጉዳይ ብሓባር ግበርዎ።
    5. ኮድታትኩም ኣብ ገዛኹም፣ ኣብ ወረቐት ጽሓፉ።
    📅 ነዚ ቆጸራ ብዝተኻእለ ቅልጡፍ ሓዙ።
papers =
    🗂 <b>ወረቓቕቲ</b>
    ተሌፎንኩም።
    ወረቐት መንነትኩም።
    ቁጽሪ sécurité sociale፣ ቁጽሪ ግብሪ (numéro fiscal)።
trap =
    ⚠️ ምስጢራዊ ቃልን ኮድን ንዓኹም ጥራይ ዓቅቡ፣ ኣብዚ ኣይትጽሓፉ።
    ብመልእኽቲ ኮድ ይሓቱኹም ዶ? ምትላል እዩ።
door =
    🔗 Aidants Connect፦ ዝሰልጠነ ሰብ ምሳኹም ይገብሮ።
    ብነጻ እዩ፣ ናይ ስምምዕ ወረቐት ትፍርሙ።
    ኣብዚ፣ ንኣማኻሪኹም ሓገዝ ክትሓቱ ትኽእሉ ኢኹም።
