### draft

### Le permis de conduire : chercher l’aide avant de signer. Sources : centre-inffo.fr 2026, permismag.com, quivamaider.com, streetconduite.com. Revu le 22 novembre 2026.

first =
    🚗 <b>ፍቓድ መዘወሪ ምሓዝ</b>
    1. ንኣማኻሪኹም ንገሩ።
    2. ንክፍሊት ዝኸውን ሓገዝ ብሓባር ድለዩ።
    3. ቅድሚ ምፍራም መልሲ ተጸበዩ።
rest =
    4. ኣብ auto-école (ቤት ትምህርቲ መኪና) ተመዝገቡ።
    5. code (ሕጊ ትራፊክ) ብኢንተርነት ኣጽንዑ።
    📅 እቲ ሓገዝ ቅድሚ ምምዝጋብ ይሕተት።
papers =
    🗂 <b>ወረቓቕቲ</b>
    ወረቐት መንነት ወይ መንበሪ ፍቓድ።
    ዲጂታል ስእልን ፌርማን (photo-signature)፣ ንፍቓድ።
    መረጋገጺ ኣድራሻ።
trap =
    ⚠️ ደዊሉ CPF (ሕሳብ ስልጠና) ክሸጠልኩም ዝደሊ ኣሎ ዶ?
    ምትላል እዩ፣ SMS እውን ከምኡ። ኮድኩም ንሰብ ኣይትሃቡ።
door =
    🔗 francetravail.fr፣ ወይ ናብ 39 49 ደውሉ።
    CPF (ገንዘብ ንስልጠና) ሕግታት ኣለዎ።
    ኣብዚ፣ ንኣማኻሪኹም ሓገዝ ክትሓቱ ትኽእሉ ኢኹም።
