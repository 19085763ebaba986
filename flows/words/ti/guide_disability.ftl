### draft

### La RQTH, reconnaissance du handicap au travail. Sources : dyade-avocats.fr, blogs.mediapart.fr, ikwol.fr, service-public.fr F14100, les emplois de l’inclusion. Revu le 22 novembre 2026.

first =
    ♿ <b>RQTH፦ ስንክልና ኣብ ስራሕ</b>
    1. ፋይል ናይ MDPH (ቤት ጽሕፈት ስንክልና) ምልኡ።
    2. ሓኪም ነቲ certificat ይጽሕፎ።
    3. ኩሉ ስደዱ። መረጋገጺ ዓቅቡ።
rest =
    4. ናይ MDPH ኮሚቴ ይውስን።
    5. ቅድሚ መወዳእታኡ ብ6 ኣዋርሕ ኣሐድሱ።
    📅 ካብ 4 ክሳዕ 6 ኣዋርሕ ምጽባይ ኣሎ።
papers =
    🗂 <b>ወረቓቕቲ</b>
    ወረቐት cerfa 15692፣ ወረቐት መንነት።
    ናይ ሓኪም ወረቐት cerfa 15695፣ ትሕቲ ሓደ ዓመት።
    መረጋገጺ ኣድራሻ፣ ትሕቲ 3 ኣዋርሕ።
trap =
    ⚠️ ጥዕናኹም ውልቃዊ እዩ፦ ኣብዚ ምጽሓፉ ኣየድልን።
    ንኣስራሒ ምንጋር ዶ? ንስኹም ትውስኑ።
door =
    🔗 MDPH ናይ ዞባኹም (département)
    PASS IAE ንምንዋሕ RQTH ክሕግዝ ይኽእል።
    ኣብዚ፣ ንኣማኻሪኹም ሓገዝ ክትሓቱ ትኽእሉ ኢኹም።
