### draft

### Papiers d’identité perdus ou volés. Sources : villedeleforest.fr, refugies.info, faxinfo.fr 2024. Revu le 22 novembre 2026.

first =
    🪪 <b>ዝጠፍአ ወይ ዝተሰርቀ ወረቓቕቲ</b>
    1. ተሰሪቑ ዶ? መጀመርታ ናብ ፖሊስ ወይ gendarmerie ኪዱ።
    2. ካርድ መንነት ወይ ፓስፖርት ጠፊኡ ዶ? ናብ mairie (ምምሕዳር ከተማ) ኪዱ።
    3. መንበሪ ፍቓድ፦ ኣብ ሳይት ANEF ካልኣይ ካርድ ሕተቱ።
rest =
    4. ፍቓድ መዘወሪ፦ ናብ ants.gouv.fr ኪዱ።
    5. ንባንክኹም ንገሩ። ቅብሊት ዓቅቡ።
    📅 እንተተኻኢሉ ሎሚ።
papers =
    🗂 <b>ወረቓቕቲ</b>
    ስእሊ፣ ትሕቲ 6 ኣዋርሕ፤ መረጋገጺ ኣድራሻ።
    ምስክር ልደት (acte de naissance)፣ mairie እንተሓቲቱ።
    ካርድ መንነት፦ ቴምብር ትኸፍሉ።
trap =
    ⚠️ ጠፊኡ ዝተባህለ ወረቐት፣ እንተተረኽበ እውን ኣይሰርሕን።
    ሓደ ሰብ ፓስፖርትኩም ሒዝዎ ዶ? ብቕልጡፍ ኣብዚ ንገሩ።
door =
    🔗 administration-etrangers-en-france.interieur.gouv.fr
    ሓገዝ ANEF፦ ናብ 0 806 001 620 ደውሉ።
    ኣብዚ፣ ንኣማኻሪኹም ሓገዝ ክትሓቱ ትኽእሉ ኢኹም።
