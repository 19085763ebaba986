### draft

### Se former : projet, CPF, arnaques. Sources : juritravail.com, blohorn-avocats.fr 2026, aides-jeunes, fun-mooc.fr. Revu le 22 novembre 2026.

first =
    🎓 <b>ስልጠና ምውሳድ</b>
    1. ብዛዕባ መደብኩም ምስ ኣማኻሪኹም ተዛረቡ።
    2. ሕሳብ CPF ርኣዩ፦ ገንዘብ ንስልጠናኹም።
    3. ስልጠና ምስ ኣማኻሪኹም ምረጹ።
rest =
    4. ነቲ ዝተረፈ መን ከም ዝኸፍሎ ሕተቱ።
    5. ኣብ ወግዓዊ ሳይት ባዕልኹም ተመዝገቡ።
    📅 ብዝተኻእለ ቅልጡፍ፣ ኩሉ ግዜ ቅድሚ ምፍራም።
papers =
    🗂 <b>ወረቓቕቲ</b>
    devis፦ ማእከል ስልጠና ዝጸሓፎ ዋጋ።
    France Travail ቅድሚ ምሕጋዙ ነቲ devis የንብቦ።
trap =
    ⚠️ ደዊሉ CPF (ሕሳብ ስልጠና) ክሸጠልኩም ዝደሊ ኣሎ ዶ?
    ምትላል እዩ፣ SMS እውን ከምኡ። ኮድኩም ንሰብ ኣይትሃቡ።
door =
    🔗 moncompteformation.gouv.fr
    ብነጻ ትምህርቲ ኣብ ኢንተርነት፦ fun-mooc.fr
    ኣብዚ፣ ንኣማኻሪኹም ሓገዝ ክትሓቱ ትኽእሉ ኢኹም።
