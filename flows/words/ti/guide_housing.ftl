### draft

### Le logement : abri, HLM, garant, dépôt, adresse, loyer impayé. Sources : refugies.info, unccas.org, aides-jeunes, toutsurmesfinances.com, info-tpe.fr, adil61.org. Revu le 22 novembre 2026.

first =
    🏠 <b>ገዛ ምርካብ ወይ ምዕቃብ</b>
    1. ሎሚ ለይቲ ኣብ ደገ ዲኹም? ናብ 115 ደውሉ።
    2. logement social (HLM) ሕተቱ።
    3. ቅድሚ ምፍራም Visale ርኣዩ፦ ዋሕስ፣ ብዘይ ክፍሊት።
rest =
    4. ትሕጃ (dépôt) ትኸፍሉ ዶ? ልቓሕ Loca-Pass ሕተቱ።
    5. ኣድራሻ የብልኩምን ዶ? CCAS ርኣዩ፦ ማሕበራዊ ሓገዝ ከተማ።
    📅 Loca-Pass፦ እንተደንጎየ 2 ኣዋርሕ ድሕሪ ምእታው።
papers =
    🗂 <b>ወረቓቕቲ</b>
    ወረቐት መንነት ወይ መንበሪ ፍቓድ።
    ውዕልኩምን ወረቓቕቲ ደሞዝኩምን።
    እቲ ዝርዝር ይቀያየር፦ ንኣማኻሪኹም ሕተቱ።
trap =
    ⚠️ ክራይ ኣይተኸፍለን ዶ? ቀልጢፍኩም ናብ 0 805 160 075 ደውሉ።
    ካብ ቀዳማይ ወርሒ ጀምሩ። ምኽፋል ቀጽሉ።
door =
    🔗 demande-logement-social.gouv.fr ከምኡውን visale.fr
    ትሕጃ፣ ዝደንጎየ ክራይ፣ መሰል ገዛ ዶ? ካርድ « ሓገዝ ክራይ » ርኣዩ።
    ኣብዚ፣ ንኣማኻሪኹም ሓገዝ ክትሓቱ ትኽእሉ ኢኹም።
