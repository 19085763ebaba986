### draft
### Les aides pour le loyer et le DALO. Sources : openfisca-france, aides-jeunes 2026, info-tpe.fr, adil61.org, unccas.org. Revu le 23 novembre 2026.

first =
    🔑 <b>ሓገዝ ክራይ</b>
    1. ትሕጃ (dépôt) ንምኽፋል፦ ልቓሕ Loca-Pass ሕተቱ፣ ብዘይ ወለድ።
    2. ክራይ እንተደንጉዩ፦ FSL (ሓገዝ ናይ département) ሕተቱ።
    3. ንFSL ማሕበራዊ ሰራሕተኛ ርኣዩ።
rest =
    4. HLM መልሲ የለን ዶ? DALO ርኣዩ፦ መሰል ገዛ።
    5. ንDALO ወረቐት cerfa 15036 ምልኡ። ቅዳሕ ዓቅቡ።
    📅 DALO ኣብ 3 ኣዋርሕ ይምልስ፣ ኣብ Île-de-France ኣብ 6።
papers =
    🗂 <b>ወረቓቕቲ</b>
    ንDALO፦ ወረቐት cerfa 15036፣ ሕቶ HLM፣ ቅዳሓት።
    እቲ ዝርዝር ይቀያየር፦ ንኣማኻሪኹም ሕተቱ።
trap =
    ⚠️ Loca-Pass፦ እንተደንጎየ 2 ኣዋርሕ ድሕሪ ምእታው።
    ገዛ የብልኩምን፣ ወይ የውጽኡኹም ዶ? DALO ብኡንብኡ ሕተቱ።
door =
    🔗 locapass.actionlogement.fr
    ክራይ ኣይተኸፍለን ዶ? ቀልጢፍኩም ናብ 0 805 160 075 ደውሉ።
    ኣብዚ፣ ንኣማኻሪኹም ሓገዝ ክትሓቱ ትኽእሉ ኢኹም።
