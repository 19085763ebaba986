### draft

### Le droit au compte : une banque refuse, la Banque de France en choisit une autre. Sources : particuliers.banque-france.fr, lesclesdelabanque.com, clcv.org. Revu le 22 novembre 2026.

first =
    🏦 <b>ሕሳብ ባንክ ምርካብ</b>
    1. ኣብ ሓደ ባንክ ሕሳብ ሕተቱ።
    2. ባንክ ኣብዩ ዶ? ነቲ እምቢታ ብጽሑፍ ሕተቱ።
    3. « droit au compte » (መሰል ሕሳብ) ዝበሃል ወረቐት ምልኡ።
rest =
    4. ነቲ ፋይል ን Banque de France ሃቡ።
    5. Banque de France ባንክ ትመርጸልኩም።
    እዚ ሕሳብ ቀሊል እዩ፣ ክፍሊት የብሉን።
    📅 ድሕሪ 15 መዓልቲ መልሲ የለን ዶ? መረጋገጺኹም ሒዝኩም ቀጽሉ።
papers =
    🗂 <b>ወረቓቕቲ</b>
    ወረቐት መንነትኩም።
    መረጋገጺ ኣድራሻ፣ ትሕቲ 3 ኣዋርሕ።
    እምቢታ ባንክ፣ ወይ መረጋገጺ ናይ ሕቶኹም።
trap =
    ⚠️ ብስምኩም ጥራይ ሕሳብ የብልኩምን ዶ? እዚ መሰልኩም እዩ።
    Livret A፣ ናይ ክልተ ሰብ ሕሳብ ወይ ዕዳ እንተሃለወ እውን።
door =
    🔗 particuliers.banque-france.fr
    ናብ 34 14 ደውሉ።
    ኣብዚ፣ ንኣማኻሪኹም ሓገዝ ክትሓቱ ትኽእሉ ኢኹም።
