### draft

### L’école et les parents : EduConnect, bourse, ateliers OEPRE. Sources : eduscol 2023, pedagogie.ac-toulouse.fr, aides-jeunes. Revu le 22 novembre 2026.

first =
    🎒 <b>ቤት ትምህርቲ ናይ ቆልዓኹም</b>
    1. ካብ ቤት ትምህርቲ ኮድ EduConnect ሕተቱ።
    2. መልእኽትታት ኣብ ሰሙን ሓንሳብ ኣንብቡ።
    3. ምስ መምህር ክትራኸቡ ሕተቱ።
rest =
    4. ኣብ collège፣ bourse ሕተቱ፦ ናይ ገንዘብ ሓገዝ።
    5. OEPRE ሕተቱ፦ ትምህርቲ ፈረንሳይኛ ንወለዲ።
    📅 bourse ካብ መስከረም ጀሚሩ ኣብ EduConnect ይሕተት።
papers =
    🗂 <b>ወረቓቕቲ</b>
    ኮድ EduConnect፦ ኣብ ገዛኹም ዓቅብዎ።
    ሕቶታትኩም፣ ኣብ ወረቐት።
    ተርጓሚ የድልየኩም ዶ? ኣቐዲምኩም ንገሩ።
trap =
    ⚠️ ዝተረስዐ መልእኽቲ ዕለት ከሕልፈኩም ይኽእል።
    ሓገዝ የድልየኩም ዶ? ነቲ ደብዳበ ምስ ኣማኻሪኹም ኣንብብዎ።
door =
    🔗 ቤት ትምህርቲ ናይ ቆልዓኹም
    OEPRE፦ ብነጻ ትምህርቲ፣ ኣብ ቤት ትምህርትታት።
    ኣብዚ፣ ንኣማኻሪኹም ሓገዝ ክትሓቱ ትኽእሉ ኢኹም።
