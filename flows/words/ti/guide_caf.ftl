### draft

### L’aide au logement de la CAF et les changements à dire. Sources : caf.fr, aides-jeunes 2026. Revu le 22 novembre 2026.

first =
    🏠 <b>CAF፣ ከምኡውን ክራይ ገዛኹም</b>
    1. ሓገዝኩም ኣብ caf.fr ገምቱ።
    2. ናብቲ ገዛ ምስ ኣተኹም ብኡንብኡ ሓገዝ ሕተቱ።
    3. በዓል ገዛ ነቲ « attestation » ክመልኦ ሕተቱ።
rest =
    4. ለውጢ ኣሎ ዶ? ን CAF ብቕልጡፍ ንገሩ።
    5. መልእኽትታት CAF ኣንብቡ።
    📅 ሓገዝ፦ ናብ ገዛ ምስ ኣተኹም። ለውጢ፦ ብኡንብኡ።
papers =
    🗂 <b>ወረቓቕቲ</b>
    ውዕል ክራይ (bail)፣ መጠን ክራይ፣ RIB (ናይ ባንክ ወረቐት)።
    ወረቐት መንነት ወይ መንበሪ ፍቓድ።
trap =
    ⚠️ ኣድራሻ፣ መጻምዲ፣ ህጻን፣ ስራሕ፦ ዝተቐየረ ንገሩ።
    እቲ ሓገዝ ኣብ ዓመት እንተወሓደ 8 ኣዋርሕ ንእትነብርሉ ገዛ እዩ።
door =
    🔗 caf.fr፣ ወይ ናብ 32 30 ደውሉ።
    ኣብዚ፣ ንኣማኻሪኹም ሓገዝ ክትሓቱ ትኽእሉ ኢኹም።
