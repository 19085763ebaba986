### draft

### Le renouvellement du titre de séjour ; jamais de certitude de droit. Sources : CESEDA avril 2026, vaucluse.gouv.fr, refugies.info. Revu le 22 novembre 2026.

first =
    🪪 <b>መንበሪ ፍቓድ (titre de séjour) ምሕዳስ</b>
    1. መወዳእታ ዕለት ናይ ካርድኹም ርኣዩ።
    2. ብናይ ወጻእተኛ ቁጽሪ (numéro étranger) ኣብቲ ሳይት ሕሳብ ክፈቱ።
    3. ዲጂታል ስእልን ስካን ዝተገብረ ወረቓቕትን ኣዳልዉ።
rest =
    4. ምቕራብ ብነጻ እዩ፦ ቅድሚ ናይ መወዳእታ ዕለት ግበርዎ።
    5. ሓድሽ ወረቐት ዓቅቡ፦ ቅድሚ መወዳእታ እቲ ናይ ቀደም፣ ንክፍሊ ደሞዝ ኣርእይዎ።
    📅 መብዛሕትኡ ግዜ፦ ካብ 4 ክሳዕ 2 ኣዋርሕ ቅድሚ መወዳእታኡ።
    ካልኦት ካርድታት፦ ኣብ መወዳእታ 2 ኣዋርሕ።
papers =
    🗂 <b>ወረቓቕቲ</b>
    • ፓስፖርት፣ ናይ ቀደም ካርድ፣ መረጋገጺ ኣድራሻ።
    • ውዕል፣ ናይ ቀረባ ወረቓቕቲ ደሞዝ፣ avis d’impôt (ናይ ግብሪ ወረቐት)።
    ልክዕ ዝርዝር ኣብቲ ሳይት ኣሎ።
    « récépissé »፦ ስራሕ ዝፈቅድ እንተኾይኑ ኣብዚ ሕተቱ።
trap =
    ⚠️ « attestation de dépôt » ከም ዝሰደድኩም የረጋግጽ፣ መሰል ምጽናሕ ግን ኣየረጋግጽን።
    • « attestation de prolongation » ምስ ናይ ቀደም ካርድ መሰል ምጽናሕ የረጋግጽ።
    • ቅድሚ ሕጂ ስራሕ ፍቑድ እንተነይሩ፣ በዞም 2 ወረቓቕቲ ሕጂ እውን ፍቑድ እዩ።
    እቲ ሳይት ኣይሰርሕን፣ ካርድ ክውዳእ ቀሪቡ ዶ? ብቕልጡፍ ኣብዚ ንገሩ።
door =
    🔗 administration-etrangers-en-france.interieur.gouv.fr
    ሓገዝ የድልየኩም ዶ? ናብ 0 806 001 620 ደውሉ።
    ኣብዚ፣ ንኣማኻሪኹም ሓገዝ ክትሓቱ ትኽእሉ ኢኹም።
