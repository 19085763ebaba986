### draft
### L’inscription à France Travail. Sources : missions-interim, moneyvox 2025, payfit 2026, unedic 26 mars 2025. Revu le 23 novembre 2026.

first =
    📝 <b>ምዝገባ ኣብ France Travail</b>
    1. ኣብ francetravail.fr ተመዝገቡ።
    2. ኢንተርነት የለን ዶ? ናብ ቤት ጽሕፈት France Travail ኪዱ።
    3. ናይ መእተዊ ስምኩምን ፓስዎርድኩምን ዓቅቡ።
rest =
    4. ድሕሪኡ ወርሒ ወርሒ « Je m’actualise » ጠውቑ።
    5. መረጋገጺ ዓቅቡ፦ ስእሊ ናይቲ ስክሪን።
    📅 ውዕል ይውዳእ ዶ? ብኡንብኡ ተመዝገቡ።
papers =
    🗂 <b>ወረቓቕቲ</b>
    ወረቐት መንነት ወይ መንበሪ ፍቓድ፣ RIB (ናይ ባንክ ወረቐት)፣ CV።
    ናይ መወዳእታ ውዕል ስራሕኩም።
    ኣስራሒ ን France Travail ዝጽሕፎ ወረቐት።
trap =
    ⚠️ ኣይትጸበዩ፦ ዝሓለፈ መዓልታት ኣይቁጸርን።
    ምስ RSA ምዝገባ ባዕሉ ይግበር።
    ሓድሽ ኣድራሻ ወይ መንበሪ ፍቓድ ዶ? ብኡንብኡ ንገሩ።
door =
    🔗 francetravail.fr፣ ወይ ናብ 39 49 ደውሉ።
    ወይ France services፣ ኣብ ቀረባኹም ዘሎ ቤት ጽሕፈት ሓገዝ።
    ኣብዚ፣ ንኣማኻሪኹም ሓገዝ ክትሓቱ ትኽእሉ ኢኹም።
