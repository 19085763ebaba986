### draft

### Porter plainte, être aidé comme victime. Sources : police-nationale.interieur.gouv.fr 2024, savoie.gouv.fr 2018. Revu le 22 novembre 2026.

first =
    🛟 <b>ግዳይ፦ ክሲ ምቕራብ</b>
    1. ሓደጋ ኣሎ ዶ? ናብ 17 ደውሉ፣ ወይ SMS ናብ 114።
    2. ናብ ውሑስ ቦታ ኪዱ፣ መረጋገጺታት ዓቅቡ።
    3. ነቲ ዝገበሮ ሰብ ትፈልጥዎ ዶ? ናብ ፖሊስ ኪዱ።
rest =
    4. ስርቂ፣ ጉድኣት፣ ዘይፍለጥ ሰብ ዶ? ብኢንተርነት ክሰሱ።
    5. ምትላል ብኢንተርነት ዶ? ናብ service-public.fr ኪዱ።
    📅 ብዝተኻእለ ቅልጡፍ፣ ኣብ ሓደጋ ብኡንብኡ።
papers =
    🗂 <b>ወረቓቕቲ</b>
    መረጋገጺታት፦ ስእልታት፣ መልእኽትታት፣ ኣስማት መሰኻኽር።
    ወረቐት መንነትኩም፣ እንተለኩም።
    ድሕሪኡ « récépissé » ዓቅቡ፦ ናይቲ ክሲ መረጋገጺ።
trap =
    ⚠️ ትፈርሁ ዶ? ምሳኹም ዝኸይድ ሰብ ሕተቱ።
    ብኢንተርነት ምኽሳስ ንወጻእተኛታት እውን ክፉት እዩ።
door =
    🔗 masecurite.interieur.gouv.fr፣ ብ FranceConnect
    ሓገዝ ንግዳያት፦ ናብ 116 006 ደውሉ።
    ኣብዚ፣ ንኣማኻሪኹም ሓገዝ ክትሓቱ ትኽእሉ ኢኹም።
