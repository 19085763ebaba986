### draft

### Le PASS IAE, sa durée, sa prolongation ; une prolongation n’est jamais promise. Sources : les emplois de l’inclusion, 2026. Revu le 22 novembre 2026.

first =
    🎫 <b>ናትኩም PASS IAE</b>
    1. መወዳእታ ዕለት ንኣማኻሪኹም ሕተቱ።
    2. ነዚ ዕለት ጽሓፍዎ።
    3. ቅድሚ መወዳእታኡ ብሓደ ዓመት፣ ብዛዕባ ዝቕጽል ተዛረቡ።
rest =
    4. ግዜ የድልየኩም ዶ? prolongation (ምንዋሕ) ሕተቱ።
    5. ኣይፋል እንተኢሎም፣ ምኽንያት ብጽሑፍ ሕተቱ።
    📅 PASS IAE 24 ኣዋርሕ ይጸንሕ። ዕረፍቲ ከንውሖ ይኽእል።
    ምሕታት 12 ኣዋርሕ ቅድሚ መወዳእታኡ ይጅምር።
papers =
    🗂 <b>ወረቓቕቲ</b>
    ዕለት ንምፍላጥ፦ ወረቐት ኣየድልን።
    እቲ ትካል ብዛዕባ PASS IAE ናትኩም ወረቐት ኣለዎ።
    ስልጠና፣ 50 ዓመትን ልዕሊኡን፣ ብወግዒ ዝተፈልጠ ስንክልና ኣሎ ዶ? ንገሩ።
trap =
    ⚠️ PASS IAE፣ ከምኡውን ውዕል፣ ነናቶም መወዳእታ ዕለት ኣለዎም።
    ድሕሪ መወዳእታኡ፦ ንኻልእ PASS መብዛሕትኡ ግዜ 2 ዓመት ምጽባይ።
door =
    🔗 እቲ ትካል ን PASS IAE ኣብ ሓደ ሳይት ይርእዮ፦
    « les emplois de l’inclusion »።
    ኣብዚ፣ ንኣማኻሪኹም ሓገዝ ክትሓቱ ትኽእሉ ኢኹም።
